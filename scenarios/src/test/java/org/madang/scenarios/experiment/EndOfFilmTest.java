package org.madang.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** In a market that pays nobody gains by keeping nobody in the last half year, only because the film ends. */
class EndOfFilmTest {
    private static final String STRATEGIES = """
            [{name: keeps, phases: [{shares: {acquisition: 0.2, satisfaction: 0.16, relationship: 0.16, experience: 0.16,
               interaction: 0.16, trust: 0.16}}]},
             {name: wins, phases: [{shares: {acquisition: 0.2, satisfaction: 0.16, relationship: 0.16, experience: 0.16,
               interaction: 0.16, trust: 0.16}, until: {week: 131}}, {shares: {acquisition: 1}}]}]
            """;
    private static final String SIDES = """
            {between: alternatives, replications: {least: 12, most: 12}, alternatives: [
             {name: keeps, set: ['platforms[0].strategy=keeps']},
             {name: stops, set: ['platforms[0].strategy=keeps',
               'events=[{kind: budget-change, week: 131, budget: {weekly: 0}}]']},
             {name: wins, set: ['platforms[0].strategy=wins']},
             {name: nothing, set: ['platforms[0].budget.weekly=0']}]}
            """;
    private static final int STOPS = 1;
    private static final int WINS = 2;
    private static final int NOTHING = 3;

    @Test
    void retentionIsNotCutBeforeTheEnd() {
        ScenarioFile shop = ScenarioFile.read(
                Path.of("library", "mature-shop.yaml"),
                List.of(Patch.parse("", "strategies=" + STRATEGIES), Patch.parse("", "compare=" + SIDES)));
        Outcome outcome = new Experiment(Plan.of(Scaling.to(shop, 3000)), 2, Journal.NONE, Progress.SILENT).run();
        assertThat(lead(outcome, STOPS, Indicator.NET_PRESENT_VALUE).high())
                .as("by the last week alone it pays to stop")
                .isNegative();
        assertThat(lead(outcome, NOTHING, Indicator.NET_PRESENT_VALUE_WITH_REMAINS)
                        .low())
                .as("it is a market that pays")
                .isPositive();
        for (int cut : new int[] {STOPS, WINS}) {
            assertThat(lead(outcome, cut, Indicator.NET_PRESENT_VALUE_WITH_REMAINS)
                            .low())
                    .as("%s at the end", outcome.sides().sides().get(cut))
                    .isPositive();
        }
    }

    /** How far keeping on is ahead. */
    private static Estimate lead(Outcome outcome, int other, Indicator indicator) {
        return outcome.sides().difference(0, other, indicator, outcome.sides().weeks());
    }
}
