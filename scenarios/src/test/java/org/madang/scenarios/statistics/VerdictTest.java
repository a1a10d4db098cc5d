package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/** Verdicts on curves made by hand: what is known in advance must be found. */
class VerdictTest {
    private static final int WEEKS = 100;
    private static final Indicator MONEY = Indicator.NET_PRESENT_VALUE;

    private static WeeklySeries curve(IntToDoubleFunction value) {
        WeeklySeries series = new WeeklySeries(WEEKS);
        for (int w = 1; w <= WEEKS; w++) {
            series.set(MONEY, w, value.applyAsDouble(w));
        }
        return series;
    }

    /** A noise of mean 0 and at most ±1, the same for a replication and week in every run. */
    private static double noise(int replication, int w) {
        return 2 * Draws.uniform(Draws.key(7, Decision.TALK, replication, w, 0), 1) - 1;
    }

    private static PairedRuns pairs(int replications, double start, double slope, double noise) {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of(MONEY));
        for (int r = 0; r < replications; r++) {
            int replication = r;
            runs.add(List.of(curve(w -> 1000 + start + slope * w + noise * noise(replication, w)), curve(w -> 1000)));
        }
        return runs;
    }

    @Test
    void differenceIsTakenWithinReplications() {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of(MONEY));
        for (int r = 0; r < 5; r++) {
            double population = 500 * r;
            runs.add(List.of(curve(w -> population + 10), curve(w -> population)));
        }
        Estimate gap = runs.verdict(1, MONEY).atHorizon();
        assertThat(gap.mean()).isCloseTo(10, within(1e-9));
        assertThat(gap.precision()).isCloseTo(0, within(1e-9));
    }

    @Test
    void intervalIsStudents() {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of(MONEY));
        for (double x : new double[] {1, 2, 3, 4}) {
            runs.add(List.of(curve(w -> x), curve(w -> 0)));
        }
        // t(3) at 97.5 % is 3.182446, the standard error sqrt(5/3)/2.
        assertThat(runs.verdict(1, MONEY).atHorizon().precision())
                .isCloseTo(3.182446 * Math.sqrt(5 / 3.0) / 2, within(1e-6));
    }

    @Test
    void crossoverIsWhereTheCurvesCross() {
        Verdict verdict = pairs(10, -50.5, 1, 5).verdict(1, MONEY);
        assertThat(verdict.winner()).isEqualTo("a");
        assertThat(verdict.crossovers()).hasSize(1);
        CrossoverWeek week = verdict.crossovers().get(0);
        assertThat(week.leader()).isEqualTo("a");
        assertThat(week.week()).isBetween(48, 54);
        assertThat(week.low()).isLessThanOrEqualTo(week.week());
        assertThat(week.high()).isGreaterThanOrEqualTo(week.week());
    }

    @Test
    void noiseAroundATieIsNoCrossover() {
        assertThat(pairs(10, 0, 0, 5).verdict(1, MONEY).crossovers()).isEmpty();
    }

    @Test
    void flickerIsNoCrossover() {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of(MONEY));
        for (int r = 0; r < 6; r++) {
            int replication = r;
            runs.add(List.of(curve(w -> (w < 4 ? -1 : 1) * (5 + noise(replication, w))), curve(w -> 0)));
        }
        assertThat(runs.verdict(1, MONEY).crossovers()).isEmpty();
    }

    @Test
    void tieHasNoWinner() {
        Verdict verdict = pairs(10, 0, 0, 5).verdict(1, MONEY);
        assertThat(verdict.winner()).isNull();
        assertThat(verdict.needed()).isGreaterThan(10);
    }

    @Test
    void equalRunsNeedNoMoreReplications() {
        Verdict verdict = pairs(4, 0, 0, 0).verdict(1, MONEY);
        assertThat(verdict.needed()).isEqualTo(-1);
        assertThat(verdict.wins()).isZero();
    }

    @Test
    void relativeIsAgainstTheSecondSide() {
        assertThat(pairs(5, 100, 1, 0).verdict(1, MONEY).relative().mean()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void missingValuesArePassedOver() {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of(MONEY));
        runs.add(List.of(curve(w -> Double.NaN), curve(w -> 1)));
        runs.add(List.of(curve(w -> 3), curve(w -> 1)));
        assertThat(runs.level(0, MONEY, 5).mean()).isEqualTo(3);
        assertThat(runs.count(0, MONEY, 5)).isEqualTo(1);
        assertThat(runs.difference(0, 1, MONEY, 5).mean()).isEqualTo(2);
    }

    @Test
    void precisionIsAgainstTheLargerMean() {
        PairedRuns runs = pairs(10, 0, 0, 50);
        double half = runs.difference(0, 1, MONEY, WEEKS).precision();
        double scale = Math.max(runs.level(0, MONEY, WEEKS).mean(), 1000);
        assertThat(runs.isPrecise(MONEY, 1.01 * half / scale)).isTrue();
        assertThat(runs.isPrecise(MONEY, 0.99 * half / scale)).isFalse();
    }
}
