package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.glossary.Meanings;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.PersonaPresets;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.indicator.Indicator;

/** What a stranger is told about names. */
class ExplainCommandTest {
    static Stream<String> presets() {
        return Stream.concat(
                StrategyPresets.all().keySet().stream(),
                new TreeSet<>(PersonaPresets.all().keySet()).stream());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetSaysWhatItIs(String preset) {
        String second = Console.run("explain", preset).out().lines().toList().get(1);
        assertThat(second).matches("  [A-Z].{30,}");
    }

    static Stream<String> constantStrategies() {
        return StrategyPresets.all().entrySet().stream()
                .filter(preset -> preset.getValue().phases().size() == 1)
                .map(preset -> preset.getKey());
    }

    /** The sentences are written by hand; their percentages must be those of the preset. */
    @ParameterizedTest
    @MethodSource("constantStrategies")
    void percentagesInTheSentenceAreTheShares(String preset) {
        LeverShares shares = StrategyPresets.all().get(preset).phases().get(0).shares();
        TreeSet<String> real = new TreeSet<>();
        for (Lever lever : Lever.values()) {
            real.add(String.format(Locale.ROOT, "%.0f %%", 100 * shares.of(lever)));
        }
        Stream<String> told = Pattern.compile("\\d+ %")
                .matcher(StrategyPresets.meaning(preset))
                .results()
                .map(MatchResult::group);
        assertThat(real).containsAll(told.toList());
    }

    @Test
    void valueOfEachSideHasUnitAndRangeOfItsKey() {
        assertThat(Console.run("explain", "fees.seeker").out())
                .contains("unit      fraction")
                .contains("a number from 0 to 1\n");
        assertThat(Console.run("explain", "subscription.provider").out())
                .contains("unit      money a week")
                .contains("a number from 0 to 1000000000\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design.points | design[sobol].points in a study file",
                "factors[0].low | The lowest value.",
                "saltelli | a kind of design in a study file",
                "saltelli | (Saltelli et al.",
                "saltelli | design[saltelli].points in a study file",
                "zipped | factors: [{kind: zipped, …}]",
                "common | draws in a study file",
                "small-world | network.kind",
                "effects.above | effects[].above in a claim file",
                "breach | events[breach].severity",
                "replicatons | compare.replications",
                "replicatons | replications in a claim file",
                "grow-then-retan | strategy: grow-then-retain",
                "marketShre | indicator: "
            })
    void knowsStudiesAndClaimsAsWell(String name, String told) {
        Console console = Console.run("explain", name);
        assertThat(console.exitCode).isZero();
        assertThat(console.out()).contains(told);
        assertThat(console.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void everyKeyOfEveryListIsExplained() {
        String[] listed = Console.run("explain")
                .out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toArray(String[]::new);
        assertThat(listed).hasSizeGreaterThan(250);
        for (FileKind kind : FileKind.values()) {
            assertThat(kind.reader().reference().entries())
                    .allMatch(
                            key -> !kind.reader().reference().named(key.path()).isEmpty())
                    .allMatch(key -> java.util.List.of(listed).contains(key.path()));
        }
    }

    @Test
    void everyKindSaysWhatItIs() {
        for (FileKind kind : FileKind.values()) {
            kind.reader().reference().entries().stream()
                    .filter(key -> key.name().equals("kind"))
                    .flatMap(key -> key.words().stream())
                    .flatMap(word -> kind.reader().reference().kinds(word).stream())
                    .forEach(form -> assertThat(form.meaning()).as(form.word()).matches("[A-Z].{15,}\\."));
        }
    }

    /** Every sentence, unit and range of every kind of file; a sentence that changes in the code needs new Korean. */
    @Test
    void everyMeaningIsKoreanToo() {
        Meanings korean = new Meanings(Voice.of(Language.KOREAN));
        SoftAssertions all = new SoftAssertions();
        for (FileKind kind : FileKind.values()) {
            for (KeyEntry key : kind.reader().reference().entries()) {
                all.assertThat(korean.of(key.meaning())).as(key.path()).matches("(?s).*니다\\..*");
                all.assertThat(korean.unit(key.unit()))
                        .as(key.path())
                        .isNotEqualTo(key.unit().isEmpty() ? "-" : key.unit());
                all.assertThat(korean.allowed(key.accepts()))
                        .as(key.path())
                        .doesNotContainPattern("^(a|one of|keys|any|text|true or) ");
            }
            kind.reader().reference().entries().stream()
                    .filter(key -> key.name().equals("kind"))
                    .flatMap(key -> key.words().stream())
                    .flatMap(word -> kind.reader().reference().kinds(word).stream())
                    .forEach(form -> all.assertThat(korean.of(form.meaning()))
                            .as(form.word())
                            .matches(".*니다(\\(.*\\))?\\."));
        }
        for (Indicator indicator : Indicator.values()) {
            all.assertThat(korean.of(indicator.meaning())).as(indicator.key()).contains("니다");
        }
        presets().forEach(name -> {
            String meaning = StrategyPresets.all().containsKey(name)
                    ? StrategyPresets.meaning(name)
                    : PersonaPresets.meaning(name);
            all.assertThat(korean.of(meaning)).as(name).endsWith("니다.");
        });
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leave.baseHazard | 중립 회원이 한 주에 떠날 확률입니다.",
                "leave.baseHazard | 단위      주당 확률",
                "leave.baseHazard | 허용      0~1의 수",
                "design.points | design[sobol].points, 연구 파일",
                "saltelli | 1차와 총 Sobol 지수에",
                "retention-first | 예산의 20%를 획득에",
                "matchRate | 지표 매칭률: 매칭을 요청으로",
                "replicatons | 해당하는 이름이 없어",
                "CAC | 획득 지출을 그 지출로 얻은 회원"
            })
    void koreanIsKorean(String name, String told) {
        Console console = Console.run("explain", name, "--lang", "ko");
        assertThat(console.exitCode).isZero();
        assertThat(console.out() + console.err()).contains(told);
        assertThat(console.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
    }

    /** Whoever asks in Korean is answered in Korean. */
    @Test
    void koreanWordsAndLabelsAreFound() {
        assertThat(Console.run("explain", "시장점유율").out()).contains("marketShare", "지표 시장점유율");
        assertThat(Console.run("explain", "이탈률").out()).contains("중립 회원이 한 주에 떠날 확률입니다.");
    }

    @Test
    void unknownNameIsRefused() {
        Console console = Console.run("explain", "zzzzqqqq");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("nothing is called 'zzzzqqqq'");
    }
}
