package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Study files that cannot be used, and the commands that help with them. */
class StudyInputTest {
    @TempDir
    private Path folder;

    private SmallStudy study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = new SmallStudy(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget.weekly|budgt.weekly|study.yaml:4:39: factors[0]: platforms[0].budgt: unknown key",
                "low: 50|low: -5|study.yaml:4:39: factors[0]: platforms[0].budget.weekly: found -5",
                "low: 50|low: 500|high 450.0 must be above low 500.0",
                "kind: range|kind: rnge|did you mean 'range'",
                "{kind: range, name|{name|'kind' is missing",
                "[random, search]|[random, serch]|did you mean 'search'",
                "platforms[0].matching.policy|description|has no effect",
                "platforms[0].matching.policy|platforms[0].strategy|no strategy is called 'random'",
                "name: policy|name: profit|tables have a column 'profit' already",
                "name: policy|name: ACTIVE|tables have a column 'ACTIVE' already",
                "name: policy|name: BUDGET|two factors are called",
                "kind: factorial|kind: factoral|did you mean 'factorial'",
                "'members@10'|'members@13'|week 13 is after the last one, 12",
                "'members@10'|membrs|did you mean 'members'",
                "market.yaml|markt.yaml|there is no such file",
                "levels: 3|levels: 1000000|expected a whole number from 2 to 1000",
                "least: 2|least: 3, most: 2|at most 2 replications are fewer than at least 3",
                "factorial}|csv, file: plan.csv}|study.yaml:6:27: design.file:",
                "factorial}|csv, file: .}|is no ordinary file",
                "factorial}|saltelli, points: 1}|design.points: found 1, expected a whole number from 2",
                "weekly: true|strategies: [retention-first, acquisition-frst]|study.yaml:9:31: compare.strategies[1]: no strategy",
                "weekly: true|weeks: 6000|study.yaml:9:8: weeks: found 6000",
                "weekly: true|set: ['platforms[0].budget.weekly = 7']|study.yaml:9:7: set[0]: platforms[0].budget.weekly is varied",
                "name: small|nam: small|did you mean 'name'"
            })
    void badStudiesAreNamed(String good, String bad, String message) throws IOException {
        study.write("study.yaml", SmallStudy.TEXT.replace(good, bad));
        Console console = study.sweep("out");
        assertThat(console.exitCode).as(console.out()).isEqualTo(2);
        assertThat(console.err()).contains(message).doesNotContain("Exception");
        assertThat(study.out("out")).doesNotExist();
        assertThat(Console.run("check", folder.resolve("study.yaml").toString()).exitCode)
                .isEqualTo(2);
    }

    @Test
    void whatAFactorVariesCannotBeFixed() throws IOException {
        Console set = study.sweep("out", "--set", "leave.baseHazard=0.03", "--set", "platforms[0].budget.weekly=7");
        assertThat(set.exitCode).isEqualTo(2);
        assertThat(set.err())
                .contains("--set platforms[0].budget.weekly=7: set[1]: platforms[0].budget.weekly is varied");
        study.write("study.yaml", SmallStudy.TEXT.replace("'platforms[0].budget.weekly', low: 50", "weeks, low: 11"));
        assertThat(study.sweep("out", "--weeks", "12").err()).contains("--weeks weeks=12: weeks: weeks is varied");
    }

    @Test
    void namesOfFactorsHaveALength() throws IOException {
        study.write("study.yaml", SmallStudy.TEXT.replace("name: budget", "name: " + "b".repeat(60)));
        assertThat(study.sweep("out").exitCode).isZero();
        study.write("study.yaml", SmallStudy.TEXT.replace("name: budget", "name: " + "b".repeat(10_000)));
        Console console = study.sweep("long");
        assertThat(console.err())
                .contains("a name has at most 60 letters, found 10000")
                .hasSizeLessThan(300);
    }

    @Test
    void wholeNumbersAreRounded() throws IOException {
        study.write("study.yaml", """
                scenario: market.yaml
                factors: [{kind: range, path: leave.dormantAfter, low: 4, high: 9, levels: 3}]
                design: {kind: factorial}
                replications: {least: 1}
                indicators: [active]
                """);
        assertThat(study.sweep("out").exitCode).isZero();
        assertThat(study.content("out", "points").lines().map(line -> line.replaceAll(".*,", "")))
                .containsExactlyInAnyOrder("dormantAfter", "4", "6", "9");
    }

    @Test
    void independentDrawsDifferFromPointToPoint() throws IOException {
        study.sweep("out", "--change", "draws=independent");
        long seeds = study.content("out", "runs")
                .lines()
                .skip(1)
                .map(line -> line.split(",")[3])
                .distinct()
                .count();
        assertThat(seeds).isEqualTo(6);
    }

    @Test
    void checkAcceptsStudies() {
        Console console = Console.run("check", folder.resolve("study.yaml").toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out())
                .contains("study of")
                .contains("budget, policy")
                .contains("retention-first");
    }

    @Test
    void explainKnowsKeysOfStudies() {
        Console console = Console.run("explain", "factors");
        assertThat(console.exitCode).isZero();
        assertThat(console.out()).contains("factors in a study file").contains("What is varied");
        assertThat(Console.run("explain").out()).contains("Keys of a study file:");
    }

    @Test
    void newStudyIsGood() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Path file = folder.resolve("mine/my-study.yaml");
        assertThat(Console.run("new", folder.resolve("mine/my-market.yaml").toString()).exitCode)
                .isZero();
        Console console = Console.run("new", "--study", file.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("madang sweep");
        assertThat(folder.resolve("mine/study.schema.json")).exists();
        assertThat(Console.run("check", file.toString()).err()).isEmpty();
    }

    @Test
    void exportOfNothingIsRefused() throws IOException {
        String file = folder.resolve("x.csv").toString();
        Console console = Console.run("export", folder.toString(), "--format", "csv", "--out", file);
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("holds no study");
        study.write("study.yaml", SmallStudy.TEXT.replace("weekly: true", "weekly: false"));
        study.sweep("out");
        Console weekly = Console.run(
                "export", study.out("out").toString(), "--format", "csv", "--table", "weekly", "--out", file);
        assertThat(weekly.err()).contains("holds no weeks");
    }
}
