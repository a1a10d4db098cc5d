package org.madang.scenarios.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.statistics.Estimate;

/**
 * What information is worth where that is known in closed form: one course that brings nought, one whose value is normal with
 * mean a; x0 has three quarters of its variance, x1 a quarter, x2 nothing. Measured over 480 such sets of worlds, 93 % of the
 * intervals held the truth, and means were off by at most 3 %.
 */
class InformationTest {
    private static final int WORLDS = 150;
    private static final int TRIALS = 40;

    /** E max(0, a + b z) − max(0, a): the unit normal loss integral. */
    private static double exact(double a, double b) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double k = Math.abs(a) / b;
        return b * (normal.density(k) - k * (1 - normal.cumulativeProbability(k)));
    }

    private static Made made(int trial, double a, double luck) {
        return Made.of(
                1000 + trial, WORLDS, 3, luck, x -> 0, x -> a + Math.sqrt(0.75) * x[0] + Math.sqrt(0.25) * x[1]);
    }

    /** Of 40 intervals that hold with .93, fewer than 32 do so in one of 1 000 tests. */
    @ParameterizedTest
    @CsvSource({"0.2, 0.2", "0.8, 1"})
    void isWhatTheClosedFormSays(double a, double luck) {
        int whole = 0;
        int first = 0;
        double mean = 0;
        double meanFirst = 0;
        double meanNothing = 0;
        for (int t = 0; t < TRIALS; t++) {
            Made made = made(t, a, luck);
            Information information = Information.of(made.payoffs);
            Estimate all = information.about(made.unknowns);
            Estimate one = information.about(made.unknowns.subList(0, 1));
            mean += all.mean() / TRIALS;
            meanFirst += one.mean() / TRIALS;
            meanNothing += information.about(made.unknowns.subList(2, 3)).mean() / TRIALS;
            whole += holds(all, exact(a, 1));
            first += holds(one, exact(a, Math.sqrt(0.75)));
        }
        assertThat(whole).isGreaterThanOrEqualTo(32);
        assertThat(first).isGreaterThanOrEqualTo(32);
        assertThat(mean).isCloseTo(exact(a, 1), Offset.offset(0.03));
        assertThat(meanFirst).isCloseTo(exact(a, Math.sqrt(0.75)), Offset.offset(0.03));
        assertThat(meanNothing).isLessThan(0.01);
    }

    private static int holds(Estimate e, double truth) {
        return e.low() <= truth && truth <= e.high() ? 1 : 0;
    }

    /** Where luck alone differs, the best of realised means is .56 above the mean; that is worth nothing to know. */
    @Test
    void luckIsWorthNothing() {
        double realised = 0;
        double told = 0;
        for (int t = 0; t < TRIALS; t++) {
            Made made = Made.of(50 + t, WORLDS, 3, 1, x -> x[0], x -> x[0]);
            for (int w = 0; w < WORLDS; w++) {
                realised += (Math.max(made.payoffs.mean(0, w), made.payoffs.mean(1, w))
                                - (made.payoffs.mean(0, w) + made.payoffs.mean(1, w)) / 2)
                        / WORLDS
                        / TRIALS;
            }
            told += Information.of(made.payoffs).about(made.unknowns).mean() / TRIALS;
        }
        assertThat(realised).isGreaterThan(0.35);
        assertThat(told).isLessThan(0.03);
    }

    @Test
    void equalCoursesAndNothingUnknownGiveNought() {
        Made made = made(1, 0.2, 0.5);
        Payoffs twice = Payoffs.of(new double[][][] {{{1, 2}, {3, 4}, {5, 9}}, {{1, 2}, {3, 4}, {5, 9}}});
        List<Unknown> x = List.of(Unknown.of("x", 1, 2, 3));
        assertThat(Information.of(twice).about(x)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(Information.of(made.payoffs).about(List.of())).isEqualTo(new Estimate(0, 0, 0));
    }
}
