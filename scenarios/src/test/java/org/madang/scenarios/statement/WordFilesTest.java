package org.madang.scenarios.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.indicator.Indicator;

/** The word files say the same things, each in the form of its language. */
class WordFilesTest {
    private static final WordFile ENGLISH = WordFile.of(Language.ENGLISH);
    private static final WordFile KOREAN = WordFile.of(Language.KOREAN);

    private static String raw(WordFile words, String key) {
        return words.text(key).fill((name, part) -> "{" + name + "}");
    }

    @Test
    void bothHaveTheSameKeys() {
        assertThat(KOREAN.keys()).isEqualTo(ENGLISH.keys());
    }

    /** As far as it stands there in full; a class may put its own group in front. */
    @Test
    void whatTheProgramSaysIsThere() throws IOException {
        Pattern said = Pattern.compile("say\\(\\s*\"([A-Za-z.]*[A-Za-z])\"");
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                said.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> ENGLISH.keys().stream()
                                .noneMatch(known -> known.equals(key) || known.endsWith("." + key)))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A language may leave a value out, but not ask for one that the other does not know. */
    @Test
    void bothAskForTheSameValues() {
        List<String> wrong = new ArrayList<>();
        for (String key : ENGLISH.keys()) {
            Set<String> all = new HashSet<>(ENGLISH.text(key).names());
            all.addAll(KOREAN.text(key).names());
            if (!key.endsWith(".title")
                    && !key.endsWith(".text")
                    && !all.equals(ENGLISH.text(key).names())) {
                wrong.add(key + ": " + all);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sentencesEndWithAFullStopAndTitlesDoNot() {
        for (WordFile words : List.of(ENGLISH, KOREAN)) {
            assertThat(words.keys().stream().filter(key -> key.endsWith(".text")))
                    .allSatisfy(key -> assertThat(raw(words, key)).endsWith("."));
            assertThat(words.keys().stream().filter(key -> key.endsWith(".title")))
                    .allSatisfy(key -> assertThat(raw(words, key)).doesNotEndWith("."));
        }
    }

    @Test
    void koreanSentencesArePolite() {
        assertThat(KOREAN.keys().stream().filter(key -> key.endsWith(".text")))
                .allSatisfy(key -> assertThat(raw(KOREAN, key)).matches("(?s).*(니다|\\{d})(\\(.*\\))?(\\{\\w+})?\\."));
    }

    @Test
    void koreanHasNoBlankBeforePerCentOrBrackets() {
        assertThat(KOREAN.keys().stream().filter(key -> !key.equals("figure.shortened")))
                .allSatisfy(key -> assertThat(raw(KOREAN, key)).doesNotContainPattern("[가-힣0-9}] [%(]"));
    }

    /** Words that Korean readers of results would take for something else. */
    @Test
    void koreanAvoidsMisleadingWords() {
        assertThat(KOREAN.keys()).allSatisfy(key -> assertThat(raw(KOREAN, key))
                .doesNotContain("입소문", "문턱", "짝지은", "승자", "파산", "학파", "신뢰 침해"));
        assertThat(Indicator.values()).allSatisfy(indicator -> assertThat(indicator.koreanLabel())
                .doesNotContain("입소문", "마진", "활동 회원", "운영 비용", "문턱", "탈퇴"));
    }

    @Test
    void everyUnitStrategyAndLibraryTitleHasItsWords() throws IOException {
        for (Indicator.Unit unit : Indicator.Unit.values()) {
            assertThat(ENGLISH.keys()).contains("unit." + unit, "suffix." + unit);
        }
        assertThat(StrategyPresets.all().keySet())
                .allSatisfy(name -> assertThat(KOREAN.has("strategy." + name)).isTrue());
        for (String folder : List.of("library", "studies")) {
            try (Stream<Path> files = Files.list(Path.of("..", "scenarios", folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                    String name = Files.readString(file)
                            .lines()
                            .filter(line -> line.startsWith("name: \""))
                            .map(line -> line.substring(7, line.length() - 1))
                            .findFirst()
                            .orElseThrow();
                    assertThat(Authored.korean()).containsKey(name);
                }
            }
        }
    }
}
