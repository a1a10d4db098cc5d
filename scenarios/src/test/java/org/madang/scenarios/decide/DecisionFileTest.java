package org.madang.scenarios.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.study.Point;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.parallel.Crew;

/** What a decision runs, and what is wrong with one. */
class DecisionFileTest {
    private static final String DECISION = """
            scenario: market.yaml
            set: ['compare.after={week: 4, strategy: balanced}']
            strategies:
              - {name: retention-first}
              - {name: cheap, set: ['platforms[0].budget.weekly*=0.5']}
            unknowns:
              - {kind: range, name: leaving, path: leave.baseHazard, low: 0.01, high: 0.08, scale: log}
            watch:
              - {indicator: members, weeks: [4]}
            budget: 80
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "weeks: 12\nmarket: {participants: 300}\n");
    }

    private DecisionFile read(String text, String... changes) throws IOException {
        Path file = Files.writeString(folder.resolve("decision.yaml"), text);
        return DecisionFile.read(
                file,
                List.of(changes).stream().map(c -> Patch.parse("--change", c)).toList());
    }

    @Test
    void aWorldIsAPointAndAStrategyASide() throws IOException {
        DecisionFile file = read(DECISION);
        assertThat(file.study().sides()).containsExactly("retention-first", "cheap");
        assertThat(file.worlds()).isEqualTo(20);
        var plan = file.study().plan(new Point(0, List.of(0.02)));
        assertThat(plan.scenario(0).leave().baseHazard()).isEqualTo(0.02);
        assertThat(plan.scenario(1).platforms().get(0).budget().weekly())
                .isEqualTo(plan.scenario(0).platforms().get(0).budget().weekly() / 2);
        assertThat(plan.runs())
                .allMatch(run ->
                        run.file().scenario().platforms().get(0).strategy().equals("balanced")
                                && run.turns().get(0).week() == 5);
    }

    /** Until its switch a plan and its twin that stays are one market; the twin is no strategy to choose. */
    @Test
    void aPlanThatSwitchesIsLookedAtAgain() throws IOException {
        String plan = """
                strategies: [{name: later, phases: [{shares: {acquisition: 1}, until: {week: 9}}, {shares: {trust: 1}}]}]
                """;
        Files.writeString(folder.resolve("market.yaml"), "weeks: 12\nmarket: {participants: 300}\n" + plan);
        DecisionFile file = read(DECISION.replace("- {name: cheap", "- {name: later}\n  - {name: cheap")
                .replace("budget: 80", "budget: 120"));
        assertThat(file.study().sides())
                .containsExactly("retention-first", "later", "cheap", "later without its switch");
        assertThat(file.decision().strategies()).hasSize(3);
        var sides = file.study().plan(new Point(0, List.of(0.02)));
        var staying = sides.scenario(3);
        assertThat(staying.strategy(staying.platforms().get(0).strategy()).phases())
                .singleElement()
                .satisfies(phase -> assertThat(phase.shares().acquisition()).isEqualTo(1));
        try (Crew crew = new Crew(1)) {
            var series =
                    new Replicator(sides.runs(), 1).run(0, crew, week -> {}).series();
            for (int w = 1; w <= 12; w++) {
                var going = series.get(1).get(0);
                var stays = series.get(3).get(0);
                boolean isSame = going.at(Indicator.MEMBERS, w) == stays.at(Indicator.MEMBERS, w)
                        && going.at(Indicator.SPEND_TRUST, w) == stays.at(Indicator.SPEND_TRUST, w);
                assertThat(isSame).as("week " + w).isEqualTo(w < 9);
            }
        }
    }

    @Test
    void problemsAreSaidWhereTheyStand() {
        refused(DECISION.replace("weekly*=0.5", "weakly*=0.5"), "decision.yaml:5", "strategies[1]", "weakly");
        refused(DECISION.replace("leave.baseHazard", "leave.basHazard"), "decision.yaml:7", "unknowns[0]", "basHazard");
        refused(DECISION.replace("weeks: [4]", "weeks: [5]"), "decision.yaml:9", "strategies part after week 4");
        refused(
                DECISION.replace("budget: 80", "budget: 79"),
                "decision.yaml:10",
                "at least 20 are needed, which take 80");
        refused(DECISION.replace("- {name: cheap", "- {name: retention-first"), "two strategies have the same name");
        refused(DECISION + "indicators: [churn]\n", "churn cannot decide");
        refused(DECISION + "worlds: fit\n", "give unknowns or a fit, not both");
        refused(
                DECISION.replace("platforms[0].budget.weekly*=0.5", "market.participants=90"),
                "market.participants acts at the start of a run");
    }

    private void refused(String text, String... said) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(said));
    }

    private static final String FIT = """
            name: ours
            scenario: market.yaml
            set: [talk.rate=0.02]
            series: [{file: ours.csv, dates: week, columns: [{column: members, indicator: members}]}]
            unknown:
              - {name: leaving, path: leave.baseHazard, low: 0.01, high: 0.09}
              - {name: price, path: 'platforms[0].transactionValue', times: true, low: 0.5, high: 2}
            decide: {after: 4, weeks: 6}
            """;

    private void writeFit(String draws) throws IOException {
        Files.createDirectories(folder.resolve("fit"));
        Files.writeString(folder.resolve("fit/fit.yaml"), FIT);
        Files.writeString(folder.resolve("fit/draws.csv"), "draw,weight,leaving,price,command\n" + draws);
    }

    /** The markets of a fit: equal weights, in their share; the same market taken twice meets other luck. */
    @Test
    void takesTheWorldsOfAFit() throws IOException {
        writeFit("1,3,0.02,0.5,\n2,1,0.04,2,\n3,0,0.9,1,\n");
        String text = DECISION.replaceAll("(?m)^(unknowns|set):.*\n(  - .kind.*\n)?", "") + "worlds: fit\n";
        DecisionFile file = read(text);
        List<String> worlds = new java.util.ArrayList<>();
        java.util.Set<Long> seeds = new java.util.HashSet<>();
        for (int w = 0; w < file.worlds(); w++) {
            Point point = new Point(w, List.of((double) w));
            var s = file.study().plan(point).scenario(0);
            worlds.add(s.leave().baseHazard() + " " + s.platforms().get(0).transactionValue());
            assertThat(s.talk().rate()).isEqualTo(0.02);
            assertThat(s.weeks()).isEqualTo(10);
            assertThat(s.compare().after().week()).isEqualTo(4);
            seeds.add(file.study().seed(point));
        }
        assertThat(worlds).hasSize(20).containsOnly("0.02 175.0", "0.04 700.0");
        assertThat(worlds.stream().filter(each -> each.startsWith("0.02"))).hasSize(15);
        assertThat(seeds).hasSize(20);
        List<Unknown> unknowns = file.fitted().orElseThrow().unknowns(20, w -> w);
        assertThat(unknowns).extracting(Unknown::name).containsExactly("leaving", "price");
        assertThat(unknowns.get(1).values()).contains(0.5, 2.0);
        writeFit("1,heavy,0.02,1,\n");
        refused(text, "draws.csv:2", "'weight'");
        writeFit("1,1,0.02,1,\n2,1,4,1,\n");
        refused(text, "fit/draws.csv:3:1: leave.baseHazard: found 4, expected");
        refused(DECISION.replace("high: 0.08", "high: 4"), "decision.yaml:7:", "leave.baseHazard: found 4, expected");
        refused(text.replace("worlds: fit", "worlds: nowhere"), "nowhere", "is not the folder of a fit");
    }
}
