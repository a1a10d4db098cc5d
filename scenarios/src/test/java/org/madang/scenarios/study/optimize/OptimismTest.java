package org.madang.scenarios.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;

/** How far tuned figures are too good. */
class OptimismTest {
    private static Estimate estimate(double... values) {
        Moments moments = new Moments(1);
        for (double value : values) {
            moments.add(0, value);
        }
        return moments.estimate(0);
    }

    /** By hand: variances of the means 0.5 and 1.2083, so 5.314 degrees of freedom; scipy: t.ppf(.975, 5.31401) = 2.525559. */
    @Test
    void intervalIsWelchs() {
        Estimate gap = Optimism.difference(estimate(1, 2, 3, 4, 5), 5, estimate(5, 6.5, 8.5, 10), 4);
        assertThat(gap.mean()).isCloseTo(-4.5, within(1e-12));
        assertThat(gap.precision()).isCloseTo(2.525559 * Math.sqrt(0.5 + 14.5 / 3 / 4), within(1e-5));
    }

    @Test
    void equalSamplesOfEqualSizeHaveTheFreedomOfBoth() {
        Estimate gap = Optimism.difference(estimate(1, 2, 3), 3, estimate(1, 2, 3), 3);
        // t(0.975; 4) = 2.776445
        assertThat(gap.high()).isCloseTo(2.776445 * Math.sqrt(2.0 / 3), within(1e-6));
        assertThat(gap.mean()).isZero();
    }

    @Test
    void noSpreadIsNoUncertainty() {
        assertThat(Optimism.difference(estimate(4, 4), 2, estimate(1, 1, 1), 3)).isEqualTo(new Estimate(3, 3, 3));
    }

    @Test
    void singleReplicationDoesNotTellItsSpread() {
        Estimate gap = Optimism.difference(estimate(4), 1, estimate(1, 2), 2);
        assertThat(gap.mean()).isEqualTo(2.5);
        assertThat(gap.low()).isNaN();
    }

    @Test
    void leadIsTakenWithinAWorld() {
        Optimism optimism = Optimism.of(
                "balanced", new double[] {110, 210}, new double[] {100, 200}, estimate(150, 160), estimate(4, 4), 2);
        assertThat(optimism.lead().tuned()).isEqualTo(new Estimate(10, 10, 10));
        assertThat(optimism.lead().optimism()).isEqualTo(new Estimate(6, 6, 6));
        assertThat(optimism.value().optimism().mean()).isEqualTo(5);
    }
}
