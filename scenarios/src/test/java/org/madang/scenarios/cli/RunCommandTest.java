package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;

/** The main job, end to end at a small size. */
class RunCommandTest {
    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = folder.resolve("small.yaml");
        Files.writeString(scenario, """
                name: small
                weeks: 40
                market: {participants: 800, localities: {count: 3}}
                platforms: [{budget: {weekly: 120}}]
                compare: {replications: {least: 2, most: 3}}
                """);
    }

    private Console run(String out, String... more) {
        List<String> args = new ArrayList<>(List.of("--no-charts"));
        args.addAll(List.of(more));
        return runWithCharts(out, args.toArray(String[]::new));
    }

    private Console runWithCharts(String out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("run", scenario.toString(), "--out", folder.resolve(out).toString()));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void writesEverythingThatTheReadmePromises() {
        Console console = runWithCharts("out");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**/weekly.csv")
                .isDirectoryContaining("glob:**/difference.csv")
                .isDirectoryContaining("glob:**/cohorts.csv")
                .isDirectoryContaining("glob:**/distributions.csv")
                .isDirectoryContaining("glob:**/localities.csv")
                .isDirectoryContaining("glob:**/personas.csv")
                .isDirectoryContaining("glob:**/network.csv")
                .isDirectoryContaining("glob:**/ties.csv")
                .isDirectoryContaining("glob:**/summary.md")
                .isDirectoryContaining("glob:**/summary.json")
                .isDirectoryContaining("glob:**/scenario.yaml")
                .isDirectoryContaining("glob:**/manifest.json")
                .isDirectoryContaining("glob:**/netPresentValue.png")
                .isDirectoryContaining("glob:**/difference-netPresentValue.svg");
        assertThat(console.out()).contains("net present value").contains("Members");
    }

    /** An option is blamed by its name. */
    @Test
    void wrongOptionIsNamed() {
        assertThat(run("out", "--replications", "1").err()).startsWith("--replications 1: compare.replications.least");
        assertThat(run("out", "--weeks=-4").err()).startsWith("--weeks -4: weeks: found -4");
    }

    /** scenario.yaml holds what the presets stood for, and gives the same again even if they changed. */
    @Test
    void effectiveInputsSpellOutThePresets() throws IOException {
        run("out", "--set", "compare.strategies=[trust-first, retain-then-grow]");
        Path effective = folder.resolve("out/scenario.yaml");
        List<Strategy> spelled = ScenarioFile.READER.read(effective).value().strategies();
        assertThat(spelled)
                .containsExactly(
                        StrategyPresets.all().get("trust-first"),
                        StrategyPresets.all().get("retain-then-grow"));
        String first = text("out/weekly.csv");
        scenario = effective;
        run("again");
        assertThat(text("again/weekly.csv")).isEqualTo(first);
        assertThat(text("again/scenario.yaml")).isEqualTo(text("out/scenario.yaml"));
    }

    @Test
    @Tag("determinism")
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        runWithCharts("one", "--threads", "1");
        runWithCharts("two", "--threads", "2");
        run("five", "--threads", "5");
        for (String file : List.of(
                "weekly.csv",
                "difference.csv",
                "cohorts.csv",
                "distributions.csv",
                "localities.csv",
                "personas.csv",
                "channels.csv",
                "busiest.csv",
                "network.csv",
                "ties.csv",
                "summary.json")) {
            assertThat(text("two/" + file)).as(file).isEqualTo(text("one/" + file));
            assertThat(text("five/" + file)).as(file).isEqualTo(text("one/" + file));
        }
        assertThat(folder.resolve("two/members.svg")).hasSameBinaryContentAs(folder.resolve("one/members.svg"));
    }

    @Test
    void anotherSeedGivesOtherNumbers() throws IOException {
        run("one");
        run("two", "--seed", "2");
        assertThat(text("two/weekly.csv")).isNotEqualTo(text("one/weekly.csv"));
    }

    @Test
    void effectiveInputsGiveTheSameResult() throws IOException {
        run("one");
        scenario = folder.resolve("one/scenario.yaml");
        run("two");
        assertThat(text("two/weekly.csv")).isEqualTo(text("one/weekly.csv"));
    }

    @Test
    void jsonIsAllThatIsOnStandardOutput() throws IOException {
        Console console = run("out", "--json");
        JsonNode answer = new ObjectMapper().readTree(console.out());
        assertThat(answer.at("/verdicts/0/indicator").asText()).isEqualTo("netPresentValueWithRemains");
        assertThat(answer.at("/sides/1/lastWeek/members/mean").asDouble()).isPositive();
        assertThat(answer.at("/command").asText()).startsWith("./madang run ");
    }

    @Test
    void quietSaysNothingBesideTheResult() {
        assertThat(run("out", "--quiet").err()).isEmpty();
    }

    @Test
    void fixedReplicationsAreExactlyThose() throws IOException {
        run("out", "--replications", "5");
        assertThat(new ObjectMapper()
                        .readTree(text("out/manifest.json"))
                        .get("replications")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void oldResultsAreReplacedByNewOnes() throws IOException {
        run("out");
        String before = text("out/weekly.csv");
        run("out", "--seed", "9");
        assertThat(text("out/weekly.csv")).isNotEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("small.yaml", "out");
        }
    }

    @Test
    void folderOfSomethingElseIsNeverTouched() throws IOException {
        Files.createDirectories(folder.resolve("precious"));
        Files.writeString(folder.resolve("precious/thesis.txt"), "words");
        Console console = run("precious");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("holds no results of madang run");
        assertThat(text("precious/thesis.txt")).isEqualTo("words");
    }

    @Test
    void whatCannotFitIsRefused() {
        Console console = run("out", "--participants", "40000000", "--set", "network.meanDegree=500");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("of memory, but only");
    }

    @Test
    void unknownIndicatorIsNamed() {
        Console console = run("out", "--set", "compare.headline=netPresentValu");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("did you mean 'netPresentValue'");
    }

    @Test
    void unknownStrategyIsNamed() {
        Console console = run("out", "--set", "compare.strategies=[retention-frist]");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("retention-frist").contains("retention-first");
    }

    @Test
    void oneStrategyAloneRuns() {
        Console console = run("out", "--set", "compare.strategies=[balanced]");
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    @Test
    void changeoverOfAStrategyInPhasesIsTold() throws IOException {
        Console console = run("out", "--set", "compare.strategies=[retain-then-grow, grow-then-retain]");
        assertThat(console.out())
                .contains("Retain-then-grow changes over ")
                .containsPattern("Grow-then-retain (never changes over within 40 weeks|changes over )");
        JsonNode sides = new ObjectMapper().readTree(text("out/summary.json")).path("sides");
        assertThat(sides.at("/0/changeovers/0/median").asInt()).isBetween(2, 40);
    }

    @Test
    void marketShareIsToldForTheLastQuarterToo() throws IOException {
        Files.writeString(scenario, """
                name: duel
                weeks: 30
                market: {participants: 800}
                platforms: [{name: a, budget: {weekly: 120}}, {name: b, budget: {weekly: 120}}]
                compare: {between: platforms, replications: {least: 2, most: 2}}
                """);
        assertThat(run("out").out()).contains("Market share ").contains("– mean of last 13 weeks ");
    }

    @Test
    void summaryTellsAnAddedPersonaByWhatMakesItDiffer() throws IOException {
        run("out", "--set", "market.personas=[guest, {preset: host, name: landlord, share: 0.4}]");
        assertThat(text("out/summary.md"))
                .contains("| `market.personas[landlord]` | absent | like host, but for what follows |")
                .contains("| `market.personas[landlord].share` | 0.2 | 0.4 |")
                .contains("| `market.personas[host]` | present | absent |");
    }

    @Test
    void alternativesChangeAnything() throws IOException {
        Files.writeString(scenario, """
                name: small
                weeks: 30
                market: {participants: 800}
                compare:
                  between: alternatives
                  alternatives:
                    - {name: dear, set: ["platforms[0].fees.seeker=0.3"]}
                    - {name: cheap, set: ["platforms[0].fees.seeker=0.05"]}
                  replications: {least: 2, most: 2}
                """);
        Console console = run("out");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("dear").contains("cheap");
    }

    @Test
    void mistakeInAnAlternativeIsLocated() throws IOException {
        Files.writeString(scenario, """
                name: small
                compare:
                  between: alternatives
                  alternatives:
                    - name: dear
                      set: ["platforms[0].fees.seekr=0.3"]
                """);
        Console console = run("out");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("small.yaml:6:").contains("seeker");
    }
}
