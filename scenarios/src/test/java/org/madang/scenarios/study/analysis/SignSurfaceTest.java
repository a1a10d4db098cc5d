package org.madang.scenarios.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Estimate;

class SignSurfaceTest {
    private static final double[][] LINE = line(17);

    private static double[][] line(int points) {
        double[][] at = new double[points][1];
        for (int p = 0; p < points; p++) {
            at[p][0] = p / (points - 1.0);
        }
        return at;
    }

    private static SignSurface of(ToDoubleFunction<double[]> f, int replications, double own, long seed) {
        return SignSurface.of(Sites.of(LINE, new boolean[1]), Functions.noisy(LINE, f, replications, own, 0, seed));
    }

    @Test
    void exactValuesComeBackAndSignsStay() {
        SignSurface signs = of(u -> 100 * (u[0] - 0.3), 2, 0, 1);
        assertThat(signs.at(0.75).mean()).isCloseTo(45, offset(0.5));
        assertThat(signs.at(0.25).mean()).isNegative();
        assertThat(Crossings.of(signs::at, 100).found()).singleElement().satisfies(c -> assertThat(c.at())
                .isCloseTo(0.3, offset(0.005)));
    }

    /** A response that is huge at one end: a plain surface bends so much there that it is unsure about small values. */
    @Test
    void hugeValuesFarFromZeroLeaveTheRestSure() {
        ToDoubleFunction<double[]> f = u -> StrictMath.exp(12 * u[0]) / 100 - 1.5;
        Responses y = Functions.noisy(LINE, f, 4, 0.2, 0, 5);
        Estimate plain = Surface.of(Sites.of(LINE, new boolean[1]), y).at(0.28);
        Estimate signs = of(f, 4, 0.2, 5).at(0.28);
        assertThat(signs.precision()).isLessThan(plain.precision());
        assertThat(f.applyAsDouble(new double[] {0.28})).isBetween(signs.low(), signs.high());
    }

    /** The interval is given back on the response's own scale, where it is not even, but holds the mean and is in order. */
    @Test
    void intervalsAreInOrderAndOnTheResponsesScale() {
        SignSurface signs = of(u -> 50 * u[0] - 10, 3, 4, 9);
        for (double u : new double[] {0, 0.2, 0.5, 1}) {
            Estimate e = signs.at(u);
            assertThat(e.low()).isLessThan(e.mean());
            assertThat(e.mean()).isLessThan(e.high());
            assertThat(e.precision()).isBetween(0.5, 20.0);
        }
    }

    /** Noise ten times the signal, two replications: the middle one of 21 intervals is a few times as wide as the noise. */
    @Test
    void noiseDoesNotBlowUpTheInterval() {
        double[] half = LongStream.rangeClosed(1, 21)
                .mapToDouble(seed -> of(u -> u[0], 2, 10, seed).at(0.5).precision())
                .sorted()
                .toArray();
        assertThat(half[10]).isBetween(3.0, 60.0);
    }

    @Test
    void whatIsTheSameEverywhereHasNoSurface() {
        assertThatThrownBy(() -> of(u -> 0, 3, 0, 1))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("it is the same at all points");
    }
}
