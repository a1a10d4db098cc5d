package org.madang.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** Leads that were sure and are not any more. */
class LeadsTest {
    private static final int WEEKS = 40;

    /** Two replications whose difference is the given mean, give or take a tenth. */
    private static PairedRuns runs(IntToDoubleFunction mean) {
        PairedRuns runs = new PairedRuns(List.of("ours", "theirs"), WEEKS, List.of(Indicator.MEMBERS));
        for (double noise : new double[] {-0.1, 0.1}) {
            WeeklySeries first = new WeeklySeries(WEEKS);
            WeeklySeries second = new WeeklySeries(WEEKS);
            for (int w = 1; w <= WEEKS; w++) {
                first.set(Indicator.MEMBERS, w, mean.applyAsDouble(w) + noise);
                second.set(Indicator.MEMBERS, w, 0);
                first.set(Indicator.MATCH_RATE, w, w == WEEKS ? Double.NaN : 0.5);
                second.set(Indicator.MATCH_RATE, w, Double.NaN);
            }
            runs.add(List.of(first, second));
        }
        return runs;
    }

    @Test
    void leadThatFadesIsTold() {
        assertThat(Leads.lost(runs(w -> w >= 5 && w <= 30 ? 9 : 0), 1, Indicator.MEMBERS))
                .hasValue("Ours was surely ahead from week 5 to week 30; the lead is no longer sure after that.");
    }

    @Test
    void leadOfTheOtherSideToo() {
        assertThat(Leads.lost(runs(w -> w <= 39 ? -9 : 0), 1, Indicator.MEMBERS))
                .hasValue("Theirs was surely ahead from week 1 to week 39; the lead is no longer sure after that.");
    }

    @Test
    void ofTwoLeadsTheLastIsTold() {
        assertThat(Leads.lost(runs(w -> w < 12 ? 9 : w < 30 ? -9 : 0), 1, Indicator.MEMBERS))
                .hasValue("Theirs was surely ahead from week 12 to week 29; the lead is no longer sure after that.");
    }

    @Test
    void flickerIsNoLead() {
        assertThat(Leads.lost(runs(w -> w > 10 && w < 18 ? 9 : 0), 1, Indicator.MEMBERS))
                .isEmpty();
        assertThat(Leads.lost(runs(w -> 0), 1, Indicator.MEMBERS)).isEmpty();
    }

    @Test
    void shareOfTheLastQuarterIsItsMean() {
        PairedRuns runs = runs(w -> w > WEEKS - PairedRuns.QUARTER ? 2 : 100);
        assertThat(runs.lastQuarter(0, Indicator.MEMBERS).mean()).isEqualTo(2);
        assertThat(runs.lastQuarterDifference(1, Indicator.MEMBERS).mean()).isEqualTo(2);
        assertThat(runs.lastQuarter(0, Indicator.MATCH_RATE).mean()).isEqualTo(0.5);
        assertThat(runs.lastQuarter(1, Indicator.MATCH_RATE).mean()).isNaN();
    }
}
