package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Holm, Wilson, power, doubts, heaps and durations by hand. */
class SmallProceduresTest {
    private static final double NONE = Double.NaN;

    @Test
    void holmTakesTheSmallestTimesAllThenTheNext() {
        assertThat(Holm.adjusted(0.01, 0.04, NONE, 0.03)).containsExactly(0.03, 0.06, NONE, 0.06);
        assertThat(Holm.adjusted(0.9, 0.8)).containsExactly(1, 1);
    }

    @Test
    void wilsonHoldsAtNoneAndAll() {
        // Newcombe 1998, table I: 81 of 263 gives .2553 to .3662, 0 of 20 gives 0 to .1611.
        assertThat(Wilson.of(81, 263).low()).isCloseTo(0.2553, within(5e-5));
        assertThat(Wilson.of(81, 263).high()).isCloseTo(0.3662, within(5e-5));
        assertThat(Wilson.of(0, 20).low()).isZero();
        assertThat(Wilson.of(0, 20).high()).isCloseTo(0.1611, within(5e-5));
        assertThat(Wilson.of(8, 8).low()).isCloseTo(0.676, within(5e-4));
        assertThat(Wilson.of(0, 0)).isEqualTo(Estimate.NONE);
    }

    @Test
    void replicationsForFourChancesInFive() {
        Power power = Power.of(new Estimate(2, -2, 7), 10);
        assertThat(power.likely()).isEqualTo(198);
        assertThat(power.atLeast()).isEqualTo(18);
        assertThat(Power.of(new Estimate(0, 0, 0), 0).likely()).isEqualTo(Power.NEVER);
    }

    @Test
    void doubtsWhatHangsOnOneReplication() {
        assertThat(Doubt.of(0, 0, 0, 0, 5)).isEqualTo(Doubt.ALL_BUT_ONE);
        assertThat(Doubt.of(9, 9, -5, 9)).isEqualTo(Doubt.ALL_BUT_ONE);
        assertThat(Doubt.of(1, 1.2, 0.9, 1.1, 0.8, 1, 1.3, 90)).isEqualTo(Doubt.SKEWED);
        assertThat(Doubt.of(1, 2, 3, 4, 5)).isEqualTo(Doubt.NONE);
        assertThat(Doubt.of(7, 7, 7)).isEqualTo(Doubt.NONE);
        assertThat(Doubt.of(1, NONE, 2)).isEqualTo(Doubt.NONE);
    }

    /** 0, 0, 0, 4 by hand: skewness 6 / 3^1.5, its quotient with √n .57735; Student's ±3.18245 becomes 2.112 and −10.20. */
    @Test
    void skewedMeansReachFurtherToTheLongSide() {
        Estimate student = Student.of(0, 0, 0, 4).estimate();
        Estimate skewed = Skewed.of(0, 0, 0, 4);
        assertThat(skewed.mean()).isEqualTo(1);
        assertThat(student.high()).isCloseTo(4.18245, within(1e-5));
        assertThat(skewed.low()).isCloseTo(-1.1123, within(1e-3));
        assertThat(skewed.high()).isCloseTo(11.2, within(1e-2));
        assertThat(Skewed.of(1, 2, 3)).isEqualTo(Student.of(1, 2, 3).estimate());
        assertThat(Skewed.of(7, 7, 7, 7).low()).isEqualTo(7);
    }

    /**
     * Of 16 values of skewness 2 it holds in 94.4 %; fewer than 920 of 1 000 have probability .001. Student's, which was told,
     * holds in 91.4 %.
     */
    @Test
    void meansOfSkewedValuesHold() {
        int told = 0;
        for (int trial = 0; trial < 1000; trial++) {
            Normals noise = new Normals(trial);
            double[] values = new double[16];
            for (int r = 0; r < values.length; r++) {
                double a = noise.next();
                double b = noise.next();
                values[r] = (a * a + b * b) / 2;
            }
            Estimate e = Skewed.of(values);
            told += e.low() <= 1 && 1 <= e.high() ? 1 : 0;
        }
        assertThat(told).isBetween(920, 975);
    }

    @Test
    void heapsAreToldApart() {
        TakeOff found = TakeOff.of(1, 2, 1.5, 100, 2, 1, 104, NONE, 1.2).orElseThrow();
        assertThat(found.share().mean()).isEqualTo(0.25);
        assertThat(found.above().mean()).isEqualTo(102);
        assertThat(found.below().mean()).isCloseTo(1.45, within(1e-12));
        assertThat(TakeOff.of(1, 2, 3, 4, 5, 6, 7, 8, 9)).isEmpty();
        assertThat(TakeOff.of(1, 2, 100)).isEmpty();
        assertThat(TakeOff.of(3, 3, 3, 3, 3, 3, 3, 3)).isEmpty();
    }

    @Test
    void whatNeverComesHasLastedToTheHorizonAtLeast() {
        Duration duration = Duration.of(100, 20, NONE, 30, 500);
        assertThat(duration.share().mean()).isEqualTo(0.5);
        assertThat(duration.median()).isNaN();
        assertThat(duration.restricted().mean()).isEqualTo(62.5);
        assertThat(Duration.of(100, 20, NONE, 30, 40).median()).isEqualTo(35);
        assertThat(Duration.of(100).median()).isNaN();
    }
}
