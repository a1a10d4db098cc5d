package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

/** Tuning a strategy, end to end at a small size. */
class OptimizeCommandTest {
    private static final String MARKET = """
            name: small
            weeks: 40
            market: {participants: 800, localities: {count: 3}}
            platforms: [{budget: {weekly: 120}}]
            compare: {strategies: [retention-first, balanced], replications: {least: 2, most: 2}}
            """;

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = folder.resolve("small.yaml");
        Files.writeString(scenario, MARKET);
    }

    private Console optimize(String out, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "optimize", scenario.toString(), "--out", folder.resolve(out).toString(), "--worlds", "2"));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(text(file));
    }

    @Test
    @Tag("determinism")
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        assertThat(optimize("one", "--budget", "60", "--threads", "1").exitCode).isZero();
        assertThat(optimize("three", "--budget", "60", "--threads", "3").exitCode)
                .isZero();
        for (String file : List.of("optimum.yaml", "optimum.json", "optimum.txt", "convergence.csv", "manifest.json")) {
            assertThat(text("three/" + file)).as(file).isEqualTo(text("one/" + file));
        }
    }

    @Test
    void pastedStrategyGivesTheSameFiguresInARun() throws IOException {
        Console console = optimize("best", "--budget", "80", "--phases", "2");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("to paste into the scenario").contains("until: {week: ");
        Path pasted = folder.resolve("pasted.yaml");
        Files.writeString(
                pasted, MARKET.replace("[retention-first,", "[tuned, retention-first,") + text("best/optimum.yaml"));
        Path results = folder.resolve("run");
        Console run = Console.run("run", pasted.toString(), "--no-charts", "--out", results.toString());
        assertThat(run.exitCode).as(run.err()).isZero();
        JsonNode here = json("best/optimum.json").at("/comparedWith/1");
        JsonNode there = json("run/summary.json");
        assertThat(here.get("name").asText()).isEqualTo("balanced");
        List<JsonNode> verdicts = new ArrayList<>();
        there.get("verdicts").forEach(verdicts::add);
        JsonNode verdict = verdicts.stream()
                .filter(v -> v.get("second").asText().equals("balanced")
                        && v.get("indicator").asText().equals("netPresentValueWithRemains"))
                .findFirst()
                .orElseThrow();
        double gap = here.at("/difference/mean").asDouble();
        assertThat(verdict.at("/difference/mean").asDouble()).isCloseTo(gap, within(1e-9 * Math.abs(gap)));
    }

    @Test
    void bestIsNoWorseInItsWorldsThanWhatItStartedFrom() throws IOException {
        optimize("best", "--budget", "120");
        JsonNode best = json("best/optimum.json");
        assertThat(best.at("/runs/tuning").asInt()).isEqualTo(120);
        assertThat(best.at("/runs/fresh").asInt()).isEqualTo(12 * 2);
        assertThat(best.at("/comparedWith")).hasSize(11);
        assertThat(best.at("/optimism/lead/tuned/mean").asDouble()).isPositive();
        List<String> rows = text("best/convergence.csv").lines().toList();
        assertThat(rows).hasSize(1 + 60);
        assertThat(rows.get(60))
                .contains("," + best.at("/optimism/value/tuned/mean").asText());
    }

    @Test
    void anotherIndicatorAndConditionAreTaken() throws IOException {
        Console console = optimize(
                "best",
                "--budget",
                "80",
                "--phases",
                "2",
                "--switch-by",
                "members",
                "--indicator",
                "members",
                "--json");
        assertThat(console.exitCode).as(console.err()).isZero();
        JsonNode best = new ObjectMapper().readTree(console.out());
        assertThat(best.get("indicator").asText()).isEqualTo("members");
        assertThat(best.at("/strategy/phases/0/until/members").asDouble()).isBetween(0.0, 1.0);
        assertThat(best.get("command").asText()).contains("--indicator members --phases 2 --switch-by members");
    }

    @Test
    void movesAreTunedBesideTheSplit() throws IOException {
        Console console = optimize("best", "--budget", "100", "--moves", "fees,referral,winBack,care,aim");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(text("best/optimum.yaml")).contains("      fees: {seeker: ");
        List<String> rows = text("best/convergence.csv").lines().toList();
        assertThat(rows.get(0))
                .contains("trust,fees.seeker,fees.provider,referral.talker,")
                .endsWith("aim.share");
        assertThat(rows.stream()
                        .filter(row -> row.contains(",response,") || row.contains(",value,") || row.contains(",risk,")))
                .hasSizeGreaterThan(5);
        Console again = Console.run(
                "run",
                Files.writeString(
                                folder.resolve("pasted.yaml"),
                                MARKET.replace("[retention-first,", "[tuned, retention-first,")
                                        + text("best/optimum.yaml"))
                        .toString(),
                "--no-charts",
                "--out",
                folder.resolve("run").toString());
        assertThat(again.exitCode).as(again.err()).isZero();
        double value =
                json("best/optimum.json").at("/optimism/value/fresh/mean").asDouble();
        String last = Files.readString(folder.resolve("run/weekly.csv"))
                .lines()
                .filter(row -> row.contains("tuned") && row.contains(",netPresentValueWithRemains,"))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(Double.parseDouble(last.split(",")[4])).isCloseTo(value, within(1e-6 * Math.abs(value)));
        assertBad("did you mean 'winBack'?", "--moves", "winback");
    }

    @Test
    void ownStrategyOfThatNameIsLeftAlone() throws IOException {
        Files.writeString(scenario, MARKET + "strategies: [{name: tuned, phases: [{shares: {trust: 1}}]}]\n");
        assertThat(optimize("best", "--budget", "60").exitCode).isZero();
        assertThat(json("best/optimum.json").at("/strategy/name").asText()).isEqualTo("tuned-2");
    }

    @Test
    void nothingIsLeftBesideTheResults() throws IOException {
        optimize("best", "--budget", "60");
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("small.yaml", "best");
        }
    }

    @Test
    void badOptionsAreNamedWithWhatIsAllowed() {
        assertBad("--phases: must be 1 or 2, found 3", "--phases", "3");
        assertBad("--worlds: must be 1 to 1000, found 0", "--worlds", "0");
        assertBad("--budget: must be at least 34 runs", "--budget", "33");
        assertBad("did you mean 'members'?", "--switch-by", "member", "--phases", "2");
        assertBad("did you mean 'netPresentValue'?", "--indicator", "netPresentVale");
        assertBad("more of it is not better", "--indicator", "churn");
        assertBad("two phases need at least 2 weeks, found 1", "--phases", "2", "--weeks", "1");
    }

    private void assertBad(String message, String... options) {
        List<String> args = new ArrayList<>(List.of("optimize", scenario.toString(), "--out"));
        args.add(folder.resolve("bad").toString());
        if (!List.of(options).contains("--worlds")) {
            args.addAll(List.of("--worlds", "2"));
        }
        args.addAll(List.of(options));
        Console console = Console.run(args.toArray(String[]::new));
        assertThat(console.exitCode).as(message).isEqualTo(2);
        assertThat(console.err()).contains(message);
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    void indicatorWithoutAValueIsRefused() {
        Console console = optimize(
                "bad",
                "--budget",
                "60",
                "--indicator",
                "repeatRate",
                "--weeks",
                "3",
                "--set",
                "market.participants=20");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("repeatRate has no value at the end of the runs");
        assertThat(folder.resolve("bad")).doesNotExist();
    }
}
