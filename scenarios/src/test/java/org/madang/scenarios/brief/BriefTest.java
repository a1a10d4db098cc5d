package org.madang.scenarios.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.charts.style.Language;
import org.madang.scenarios.claims.Status;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.ShownMap;
import org.madang.scenarios.statement.Voice;

/** The brief follows the results: other verdicts, other sentences; other numbers, other numbers. */
class BriefTest {
    private static final Voice ENGLISH = Voice.of(Language.ENGLISH);
    private static final Voice KOREAN = Voice.of(Language.KOREAN);

    @TempDir
    private Path folder;

    private String markdown(Found found) throws IOException {
        return text(found.in(folder));
    }

    /** With plain blanks: numbers have narrow ones that do not break. */
    private static String text(Path results) {
        return new String(Briefs.markdown(Briefs.of(results, false, ENGLISH)), StandardCharsets.UTF_8)
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static Found all(String status) {
        Found found = new Found();
        IntStream.rangeClosed(1, 18).forEach(n -> found.claim("C" + n, status, status)
                .condition("weekly budget", "1250", status)
                .condition("weekly budget", "5000", status)
                .condition("kind of market", "freelance work", status)
                .condition("leaving of neutral members", "1.5 % a week", status));
        return found;
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void eachVerdictHasItsSentenceInEveryRule(Status status) throws IOException {
        String text = markdown(all(status.word()));
        for (Advice rule : Advice.all(Language.ENGLISH)) {
            String start = rule.of(status).replaceAll("\\{on}.*", "");
            assertThat(text).contains(start);
            for (Status other : Status.values()) {
                assertThat(other == status || !rule.of(other).equals(rule.of(status)))
                        .as(rule.claim() + " says the same for " + other + " and " + status)
                        .isTrue();
            }
        }
    }

    @Test
    void everyClaimOfTheLiteratureHasARule() {
        List<String> names = IntStream.rangeClosed(1, 18).mapToObj(n -> "C" + n).toList();
        assertThat(Advice.all(Language.ENGLISH).stream().map(Advice::claim)).containsAll(names);
    }

    @Test
    void rulesHoldNoNumbers() {
        for (Advice rule : Advice.all(Language.ENGLISH)) {
            for (Status status : Status.values()) {
                assertThat(rule.of(status)).doesNotContainPattern("[0-9]");
            }
        }
    }

    @Test
    void numbersAreThoseOfTheResults() throws IOException {
        String before = markdown(new Found().claim("C1", "supported", "supported"));
        assertThat(before).contains("lead after five years 12.3 k [11.1 k, 13.6 k] money");
        Path file = folder.resolve("claims.json");
        Files.writeString(file, Files.readString(file).replace("12345", "54321"));
        assertThat(text(folder)).contains("lead after five years 54.3 k");
    }

    @Test
    void conditionsThatTurnAVerdictAreNamed() throws IOException {
        String text = markdown(new Found()
                .claim("C1", "supported", "depends")
                .condition("weekly budget", "1250", "contradicted")
                .condition("churn", "6 %", "supported"));
        assertThat(text)
                .contains("it depends on weekly budget. Look up")
                .contains("the same under 1 of 2 other conditions; contradicted for weekly budget 1250");
    }

    @Test
    void weekOfCrossoverStandsForEachCondition() throws IOException {
        String text = markdown(new Found()
                .claim("C12", "supported", "supported")
                .condition("kind of market", "freelance work", "supported"));
        assertThat(text)
                .contains("| condition | lead after five years, money | other |")
                .contains("| kind of market: freelance work | 12.3 k [11.1 k, 13.6 k] | 25.0% [22.5%, 27.5%] |");
    }

    @Test
    void countsAndStabilityAreTold() throws IOException {
        assertThat(markdown(new Found()
                        .claim("C1", "supported", "supported")
                        .claim("C2", "contradicted", "contradicted")
                        .condition("budget", "1", "contradicted")))
                .contains("Of 2 claims of the literature: 1 supported (C1); 1 contradicted (C2).")
                .contains("in 1 of 1 trials; in all of its own for C2.");
        assertThat(markdown(new Found().claim("C1", "unclear", "unclear"))).contains("No other conditions were tried");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supported", "depends"})
    void pdfHasTwoPagesWithEverythingOnThem(String status) throws IOException {
        byte[] pdf = Briefs.pdf(Briefs.of(all(status).in(folder), false, ENGLISH));
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            assertThat(reader.getPageSize(1).getWidth()).isEqualTo(595);
            PdfTextExtractor text = new PdfTextExtractor(reader);
            assertThat(text.getTextFromPage(1)).contains("Which first?").contains("When to change over");
            assertThat(text.getTextFromPage(2)).contains("How sure this is").contains("C18");
        }
    }

    /** The map of a market is the first figure; the pages stay two. */
    @Test
    void beginsWithAMapWhenAskedFor() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(960, 600, BufferedImage.TYPE_INT_RGB), "png", png);
        Path market = Files.writeString(folder.resolve("market.yaml"), "name: Ours\n");
        ShownMap map = new ShownMap(
                folder.resolve("map"),
                ScenarioFile.read(market, List.of()),
                260,
                "en",
                "Keep first",
                List.of("One per cent more media brings 0.2 per cent."),
                png.toByteArray());
        Brief brief = Briefs.of(all("supported").in(folder), false, ENGLISH)
                .showing(map, folder.resolve("briefs/brief.md"), ENGLISH);
        assertThat(new String(Briefs.markdown(brief), StandardCharsets.UTF_8))
                .contains("## Keep first\n\n![Keep first](<../map/map.png>)")
                .contains("The map is about one market, Ours")
                .contains("One per cent more media brings");
        try (PdfReader reader = new PdfReader(Briefs.pdf(brief))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .containsSubsequence("Keep first", "The map is about one market", "Which first?", "When to change");
            assertThat(reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT))
                    .isNotNull();
        }
    }

    @Test
    void oneClaimMakesOnePageThatSaysWhatIsMissing() throws IOException {
        Brief brief = Briefs.of(new Found().claim("C9", "unclear", "unclear").in(folder), false, ENGLISH);
        try (PdfReader reader = new PdfReader(Briefs.pdf(brief))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("What is missing", "1/1");
        }
        assertThat(text(folder))
                .contains("from 1 simulated experiment.")
                .contains("It stands on 1 of the 18 claims that it is made for")
                .contains("./madang claims, then ./madang brief")
                .contains("| Which first? | C1, C12, C16, C3, C6, C18 |");
    }

    @Test
    void aWholeBriefLacksNothingAndAQuickOneSaysSo() throws IOException {
        assertThat(markdown(all("supported"))).doesNotContain("What is missing").doesNotContain("It stands on");
        Path file = folder.resolve("claims.json");
        Files.writeString(file, Files.readString(file).replace("./madang claims", "./madang claims --quick"));
        assertThat(text(folder)).contains("**Made with --quick: small markets and few replications");
    }

    @Test
    void sameResultsGiveTheSameBytes() throws Exception {
        Brief brief = Briefs.of(all("supported").in(folder), false, ENGLISH);
        byte[] first = Briefs.pdf(brief);
        Thread.sleep(1100); // the clock of a PDF counts seconds
        assertThat(Briefs.pdf(brief)).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate");
    }

    @Test
    void folderOfSomethingElseIsNamed() {
        assertThatThrownBy(() -> Briefs.of(folder, false, ENGLISH))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("holds no results of claims")
                .hasMessageContaining("./madang claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"claims\": []}", "{\"claims\": [{\"name\": \"C1\"}]}"})
    void damagedResultsAreNamed(String text) throws IOException {
        Files.writeString(folder.resolve("claims.json"), text);
        assertThatThrownBy(() -> Briefs.of(folder, false, ENGLISH))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("claims.json");
    }

    @Test
    void verdictThatIsNotKnownIsNamed() throws IOException {
        Path results = new Found().claim("C1", "supported", "perhaps").in(folder);
        assertThatThrownBy(() -> Briefs.of(results, false, ENGLISH)).hasMessageContaining("'perhaps'");
    }

    @Test
    void pagesQuoteTheirClaimsAndKeepWhatIsNotInTheResults() throws IOException {
        Verdicts verdicts = VerdictReader.read(
                new Found().claim("C4", "supported", "supported").in(folder), false);
        String page =
                "# Page\n\n<!-- claims: C4 C10 C11 -->\n\n* **C4** old\n\n* **C10** older words\n\n<!-- end -->\n\nrest\n";
        String filled = Pages.filled(page, verdicts);
        assertThat(filled)
                .startsWith("# Page\n\n<!-- claims: C4 C10 C11 -->\n\n* **C4** Claim C4 says")
                .contains("**Supported.** C4 supported. Found: lead after five years")
                .contains("* **C10** older words\n")
                .contains("* **C11** Not run yet (`./madang claims C11`).")
                .endsWith("<!-- end -->\n\nrest\n")
                .doesNotContain("old\n");
        assertThat(Pages.filled(filled, verdicts)).isEqualTo(filled);
    }

    @Test
    void rulesOfBothLanguagesAreTheSameRules() {
        List<Advice> english = Advice.all(Language.ENGLISH);
        List<Advice> korean = Advice.all(Language.KOREAN);
        assertThat(korean).hasSameSizeAs(english);
        for (int n = 0; n < english.size(); n++) {
            Advice en = english.get(n);
            Advice ko = korean.get(n);
            assertThat(List.of(ko.claim(), ko.section(), ko.table()))
                    .isEqualTo(List.of(en.claim(), en.section(), en.table()));
            for (Status status : Status.values()) {
                assertThat(ko.of(status)).matches("[^A-Za-z]*(\\{on})?[^A-Za-z]*(니다|시오)\\.");
                assertThat(ko.of(status).contains("{on}"))
                        .isEqualTo(en.of(status).contains("{on}"));
            }
        }
    }

    /** Nothing English is left but names of commands; numbers are those of the English one. */
    @ParameterizedTest
    @EnumSource(Status.class)
    void koreanBriefIsKorean(Status status) throws IOException {
        Path results = all(status.word()).in(folder);
        String text = new String(Briefs.markdown(Briefs.of(results, false, KOREAN)), StandardCharsets.UTF_8);
        assertThat(text).contains("# 유지가 먼저인가, 획득이 먼저인가", "## 얼마나 확실한가", "프리랜서", "중립 회원의 이탈률");
        String rest = text.replaceAll("(?m)^.*(says something|claims).*$", "")
                .replaceAll("lead after five years|other|Madang|C\\d+|NPS|GMV|LTV", "");
        assertThat(rest).doesNotContainPattern("[A-Za-z]{2,}");
        try (PdfReader reader = new PdfReader(Briefs.pdf(Briefs.of(results, false, KOREAN)))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("무엇이 먼저인가");
        }
    }
}
