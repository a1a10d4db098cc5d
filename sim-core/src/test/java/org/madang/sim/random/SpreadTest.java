package org.madang.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.config.Distribution;

class SpreadTest {
    private static final double LARGEST_UNIFORM = 1 - 0x1.0p-53;

    static Stream<Distribution> tabulated() {
        return Stream.of(
                Distribution.beta(0.35, 0.15),
                Distribution.beta(0.6, 0.15),
                Distribution.gamma(0.1, 0.1),
                Distribution.gamma(2, 0.5),
                Distribution.normal(0.5, 0.1, -10, 10));
    }

    /** By the middle of 100 000 equal cells: the table costs a tail, at most 1 % of the sd and of the mean. */
    @ParameterizedTest
    @MethodSource("tabulated")
    void meanAndSpreadAreThoseAskedFor(Distribution d) {
        Spread spread = Spread.of(d);
        double sum = 0;
        double squares = 0;
        int cells = 100_000;
        for (int c = 0; c < cells; c++) {
            double x = spread.at((c + 0.5) / cells);
            sum += x;
            squares += x * x;
        }
        double mean = sum / cells;
        assertThat(mean).isCloseTo(d.mean(), within(0.01 * d.mean()));
        assertThat(Math.sqrt(squares / cells - mean * mean)).isCloseTo(d.sd(), within(0.01 * d.sd()));
    }

    @ParameterizedTest
    @MethodSource("tabulated")
    void higherUniformNeverGivesALowerValue(Distribution d) {
        Spread spread = Spread.of(d);
        double before = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < 50_000; c++) {
            double now = spread.at(c / 50_000.0);
            assertThat(now).as("at %s", c / 50_000.0).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("tabulated")
    void valuesStayWithinTheBounds(Distribution d) {
        Spread spread = Spread.of(d);
        for (double u : new double[] {0, 1e-12, 0.5, 0.9999999, LARGEST_UNIFORM}) {
            assertThat(spread.at(u)).isFinite().isBetween(d.lowest(), d.highest());
        }
    }

    @Test
    void constantIsItself() {
        assertThat(Spread.of(Distribution.constant(-3.5)).at(0)).isEqualTo(-3.5);
        assertThat(Spread.of(Distribution.constant(-3.5)).at(LARGEST_UNIFORM)).isEqualTo(-3.5);
    }

    @Test
    void uniformIsAStraightLine() {
        Spread spread = Spread.of(Distribution.uniform(2, 6));
        assertThat(spread.at(0)).isEqualTo(2);
        assertThat(spread.at(0.25)).isEqualTo(3);
        assertThat(spread.at(LARGEST_UNIFORM)).isBetween(5.999, 6.0);
    }

    @Test
    void normalIsCut() {
        Spread spread = Spread.of(Distribution.normal(0.5, 1, 0, 1));
        assertThat(spread.at(0)).isZero();
        assertThat(spread.at(LARGEST_UNIFORM)).isEqualTo(1);
        assertThat(spread.at(0.5)).isCloseTo(0.5, within(1e-6));
        assertThat(spread.at(0.6)).isCloseTo(0.5 + 0.2533471, within(1e-5));
    }

    /** A changed mean moves everybody the same way: the ranking by one uniform stays. */
    @Test
    void higherMeanMovesEverybodyUp() {
        Spread low = Spread.of(Distribution.beta(0.35, 0.15));
        Spread high = Spread.of(Distribution.beta(0.40, 0.15));
        for (double u = 0.001; u < 1; u += 0.001) {
            assertThat(high.at(u)).as("at %s", u).isGreaterThan(low.at(u));
        }
    }

    /** Quantiles of Beta(2, 2) by its closed form 3x² − 2x³. */
    @Test
    void betaQuantilesMatchTheClosedForm() {
        Spread spread = Spread.of(Distribution.beta(0.5, Math.sqrt(0.05)));
        for (double u = 0.02; u < 1; u += 0.02) {
            double x = spread.at(u);
            assertThat(3 * x * x - 2 * x * x * x).isCloseTo(u, within(1e-5));
        }
    }
}
