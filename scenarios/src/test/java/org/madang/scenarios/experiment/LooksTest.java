package org.madang.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/**
 * A smaller look is the same market: rates and shares of home sharing in three cities and in eight, means of the second
 * year over eight worlds each. The bounds are those within which cities of other sizes may differ; the seed is fixed, so
 * nothing fails by chance.
 */
class LooksTest {
    private static final int WEEKS = 104;
    private static final int SMALL = 6_000;
    private static final int LARGE = 16_000;

    private static PairedRuns small;
    private static PairedRuns large;

    @BeforeAll
    static void run() {
        small = look(SMALL);
        large = look(LARGE);
    }

    private static PairedRuns look(int participants) {
        ScenarioFile file = ScenarioFile.read(
                Path.of("library", "home-sharing.yaml"),
                List.of(
                        Patch.parse("--set", "weeks=" + WEEKS),
                        Patch.parse("--set", "compare.replications={least: 8, most: 8}")));
        return new Experiment(Plan.of(Scaling.to(file, participants)), 2, Journal.NONE, Progress.SILENT)
                .run()
                .sides();
    }

    private static double mean(PairedRuns runs, int side, Indicator indicator) {
        double sum = 0;
        for (int w = WEEKS - 51; w <= WEEKS; w++) {
            sum += runs.level(side, indicator, w).mean();
        }
        return sum / 52;
    }

    @Test
    void ratesAreThose() {
        for (int side = 0; side < 2; side++) {
            for (Indicator rate : List.of(Indicator.CHURN, Indicator.MATCH_RATE, Indicator.PERSONAL_TRUST)) {
                double full = mean(large, side, rate);
                assertThat(mean(small, side, rate)).as(rate.key()).isCloseTo(full, within(0.1 * full));
            }
        }
    }

    @Test
    void numbersKeepTheirRatioToThePeople() {
        for (int side = 0; side < 2; side++) {
            for (Indicator count : List.of(Indicator.MEMBERS, Indicator.MATCHES, Indicator.SPEND)) {
                double full = mean(large, side, count) / LARGE;
                assertThat(mean(small, side, count) / SMALL).as(count.key()).isCloseTo(full, within(0.15 * full));
            }
        }
    }

    @Test
    void theVerdictHasTheSameSign() {
        double difference =
                small.difference(0, 1, Indicator.NET_PRESENT_VALUE, WEEKS).mean();
        double full = large.difference(0, 1, Indicator.NET_PRESENT_VALUE, WEEKS).mean();
        assertThat(Math.signum(difference)).isEqualTo(Math.signum(full));
    }
}
