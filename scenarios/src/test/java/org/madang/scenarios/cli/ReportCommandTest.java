package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.ResultsReader;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** The page and the slides as files; how a browser shows the page is in ReportBrowserTest. */
class ReportCommandTest {
    @TempDir
    private static Path folder;

    private static Path results;

    @BeforeAll
    static void makeResults() {
        results = SmallResults.make(folder.resolve("small"));
    }

    private static Path report(String name, String... args) {
        List<String> all =
                new ArrayList<>(List.of("report", "--out", folder.resolve(name).toString()));
        all.addAll(List.of(args));
        Console console = Console.run(all.toArray(String[]::new));
        assertThat(console.exitCode).as(console.err()).isZero();
        return folder.resolve(name);
    }

    @Test
    void sameResultsGiveTheSameBytes() throws IOException {
        Path one = report("one", results.toString());
        Path two = report("two", results.toString());
        assertThat(one.resolve("report.html")).hasSameBinaryContentAs(two.resolve("report.html"));
        assertThat(one.resolve("deck.pptx")).hasSameBinaryContentAs(two.resolve("deck.pptx"));
    }

    @Test
    void pageNeedsNoNetworkAndSaysHowToMakeItAgain() throws IOException {
        String page = Files.readString(
                report("page", results.toString(), "--format", "html").resolve("report.html"));
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "src=");
        assertThat(page)
                .contains("madang run ../scenarios/library/home-sharing.yaml", "market.<wbr>participants", "Seed 1");
        assertThat(folder.resolve("page").resolve("deck.pptx")).doesNotExist();
    }

    @Test
    void namesNeverBecomeMarkup() throws IOException {
        Path nasty = SmallResults.makeNasty(folder.resolve("nasty"));
        Path made = report("nasty-report", nasty.toString());
        String page = Files.readString(made.resolve("report.html"));
        assertThat(page)
                .doesNotContain("<img", "<script>alert", SmallResults.NASTY)
                .contains("&lt;img src=x", "한글");
        assertThat(page.split("</script", -1))
                .as("data, glossary and script of the page")
                .hasSize(4);
        try (XMLSlideShow show = open(made)) {
            // Two sides, and the point with its name where each ends.
            assertThat(show.getCharts()).anySatisfy(chart -> assertThat(
                            chart.getChartSeries().get(0).getSeriesCount())
                    .isEqualTo(4));
        }
    }

    @Test
    void deckHasNativeChartsWithWorkbooksAndNotes() throws Exception {
        try (XMLSlideShow show = open(report("deck", results.toString(), "--format", "pptx"))) {
            assertThat(show.getSlides()).hasSize(5);
            assertThat(show.getCharts()).hasSize(4);
            assertThat(show.getPageSize().width * 9).isEqualTo(show.getPageSize().height * 16);
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(show.getNotesSlide(slide).getPlaceholders())
                        .extracting(shape -> shape.getText())
                        .anyMatch(text -> text.length() > 20)
                        .noneMatch(text -> text.contains("2013"));
            }
            for (XSLFChart chart : show.getCharts()) {
                Sheet sheet = chart.getWorkbook().getSheetAt(0);
                assertThat(sheet.getRow(0).getLastCellNum()).isGreaterThan((short) 3);
            }
        }
    }

    @Test
    void bandsOfSlidesAreErrorBarsWithTheirWidthsInTheWorkbook() throws Exception {
        Results read = ResultsReader.read(results);
        Estimate last = read.level(0, read.headline().overTime()).last();
        try (XMLSlideShow show = open(report("bands", results.toString(), "--format", "pptx"))) {
            XSLFChart levels = show.getCharts().stream()
                    .filter(chart -> Math.abs(cell(chart, 60, 1) - last.mean()) < 1e-9)
                    .findFirst()
                    .orElseThrow();
            assertThat(levels.getCTChart().getDispBlanksAs().getVal()).hasToString("gap");
            var line = levels.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(0);
            assertThat(line.getErrBarsArray(0).getPlus().getNumRef().getF()).isEqualTo("Sheet0!$D$2:$D$61");
            assertThat(cell(levels, 60, 0)).isEqualTo(60);
            assertThat(cell(levels, 60, 3)).isCloseTo(last.high() - last.mean(), within(1e-9));
        }
    }

    /** A number of the workbook behind a chart; NaN where there is none. */
    private static double cell(XSLFChart chart, int row, int column) {
        try {
            Row cells = chart.getWorkbook().getSheetAt(0).getRow(row);
            return cells == null
                            || cells.getCell(column) == null
                            || cells.getCell(column).getCellType() != CellType.NUMERIC
                    ? Double.NaN
                    : cells.getCell(column).getNumericCellValue();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hangulHasAFontInPageAndDeck() throws IOException {
        Path made = report("hangul", results.toString(), "--lang", "ko");
        String page = Files.readString(made.resolve("report.html"));
        assertThat(page).contains("@font-face{font-family:Madang", "유지\u00a0우선", "font-src data:");
        assertThat(page.length()).as("one file, easy to send").isLessThan(1_500_000);
        try (ZipFile deck = new ZipFile(made.resolve("deck.pptx").toFile())) {
            String theme = new String(
                    deck.getInputStream(deck.getEntry("ppt/theme/theme1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(theme).contains("<a:ea typeface=\"Pretendard\"/>", "<a:latin typeface=\"Pretendard\"");
            for (String font : List.of("ppt/fonts/font1.fntdata", "ppt/fonts/font2.fntdata")) {
                assertThat(deck.getEntry(font)).as(font).isNotNull();
            }
            String slide = new String(
                    deck.getInputStream(deck.getEntry("ppt/slides/slide1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(slide).contains("lang=\"ko-KR\" altLang=\"en-US\"").doesNotContain(" lang=\"en-US\"");
        }
    }

    /** With four sides the difference shown is that of the best two, by the order that page and summary give. */
    @Test
    void ofFourSidesTheBestTwoHaveTheDifferenceSlide() throws IOException {
        Path four = SmallResults.of(
                "home-sharing",
                folder.resolve("four"),
                "--weeks",
                "60",
                "--participants",
                "600",
                "--set",
                "compare.strategies=[balanced, acquisition-first, trust-first, retention-first]");
        Results read = ResultsReader.read(four);
        List<String> order = read.ranking(read.headline()).order();
        assertThat(order).hasSize(4);
        try (XMLSlideShow show = open(report("four-report", four.toString()))) {
            assertThat(show.getSlides())
                    .filteredOn(slide ->
                            text(slide).toLowerCase(Locale.ROOT).contains(order.get(0) + " less " + order.get(1)))
                    .hasSize(1);
        }
    }

    private static String text(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void platformsThatAreNoSidesHaveTheirLines() throws IOException {
        Path rivals = SmallResults.of("mobile-bank", folder.resolve("bank"), "--weeks", "30", "--participants", "600");
        Path made = report("rivals", rivals.toString());
        assertThat(Files.readString(made.resolve("report.html")))
                .contains("<h2>Market shares</h2>", "\"names\":[\"Old bank\",\"Savings bank\"]");
        try (XMLSlideShow show = open(made)) {
            assertThat(show.getSlides())
                    .filteredOn(slide -> slide.getTitle().startsWith("The market ends at New bank"))
                    .hasSize(3);
        }
    }

    @Test
    void foldersOfOtherWeeksAndSidesStandBesideEachOther() throws IOException {
        Path other = SmallResults.of(
                "breach", folder.resolve("deep").resolve("small"), "--weeks", "90", "--participants", "600");
        Path made = report("unlike", results.toString(), other.toString());
        assertThat(Files.readString(made.resolve("report.html")))
                .contains("small 1", "small 2", "compare.<wbr>strategies", "\"weeks\":90");
        try (XMLSlideShow show = open(made)) {
            assertThat(show.getSlides().get(0).getTitle())
                    .startsWith("small 1: ")
                    .contains("; small 2: ");
            assertThat(show.getSlides().get(1).getTitle()).isEqualTo("Where the inputs differ");
            assertThat(show.getSlides().get(2).getTitle()).isEqualTo("Where the outcomes differ");
            assertThat(show.getSlides().get(3).getTitle()).startsWith("small 1: ");
        }
    }

    private static XMLSlideShow open(Path made) throws IOException {
        try (InputStream in = Files.newInputStream(made.resolve("deck.pptx"))) {
            return new XMLSlideShow(in);
        }
    }

    @Test
    void twoFoldersStandBesideEachOtherInKorean() throws IOException {
        Path other = SmallResults.make(folder.resolve("other"), "--seed", "2");
        Path made = report("both", results.toString(), other.toString(), "--lang", "ko");
        assertThat(Files.readString(made.resolve("report.html"))).contains("<html lang=\"ko\">", "입력의 차이", "seed");
        try (XMLSlideShow show = open(made)) {
            assertThat(show.getSlides()).hasSize(12);
        }
    }

    @Test
    void terminalHasBothVerdictsAndWhatDiffers() {
        Path other = SmallResults.make(folder.resolve("richer"), "--set", "platforms[0].budget.weekly=10000");
        String out = Console.run("report", results.toString(), other.toString(), "--format", "html")
                .out();
        assertThat(out.lines())
                .anyMatch(line -> line.startsWith("small: "))
                .anyMatch(line -> line.startsWith("richer: "))
                .anyMatch(line -> line.strip().equals("platforms[platform].budget.weekly: 125 → 500"))
                .anyMatch(line -> line.contains("Net present value, retention-first: ") && line.endsWith("money"));
    }

    @Test
    void keysBreakAtTheirPointsAndNumbersAreShort() throws IOException {
        Path third =
                SmallResults.of("home-sharing", folder.resolve("third"), "--participants", "1500", "--weeks", "60");
        String page = page("keys", third);
        assertThat(page).contains("budget.<wbr>weekly", ">0.0666667<").doesNotContain("0.06666666");
        assertThat(third.resolve("summary.md")).content().contains("| 0.0666667 |");
    }

    @Test
    void shareOfTheLastQuarterIsInTheTables() throws IOException {
        Path duel = SmallResults.of("duel", folder.resolve("duel"), "--weeks", "30", "--participants", "600");
        Results read = ResultsReader.read(duel);
        assertThat(page("quarter", duel)).contains("– mean of last 13 weeks");
        double mean = read.levels()
                .get(1)
                .get(0)
                .get(Indicator.MARKET_SHARE)
                .mean()
                .known()
                .skip(17)
                .average()
                .orElseThrow();
        assertThat(read.summaries().get(1).share().mean()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void koreanTellsChangeoversToo() throws IOException {
        Path phases = SmallResults.make(folder.resolve("phases"), "--set", "compare.strategies[0]=grow-then-retain");
        assertThat(page("phases-ko", phases, "--lang", "ko")).contains("획득\u00a0후\u00a0유지\u00a0전략");
    }

    private static String page(String name, Path results, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(results.toString(), "--format", "html"));
        all.addAll(List.of(args));
        return Files.readString(report(name, all.toArray(String[]::new)).resolve("report.html"));
    }

    @Test
    void unusableFoldersAreOneLine() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path broken = SmallResults.make(folder.resolve("broken"));
        Files.writeString(broken.resolve("weekly.csv"), "side,week\na,1\n");
        for (Path bad : List.of(folder.resolve("none"), empty, broken)) {
            Console console = Console.run("report", bad.toString());
            assertThat(console.exitCode).isEqualTo(2);
            assertThat(console.err().lines()).hasSize(1);
            assertThat(console.err()).contains(bad.getFileName().toString()).doesNotContain("Exception");
        }
        assertThat(Console.run("report", results.toString(), "--lang", "fr").err())
                .contains("en or ko");
    }
}
