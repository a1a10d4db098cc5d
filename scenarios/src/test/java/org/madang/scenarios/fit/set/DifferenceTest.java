package org.madang.scenarios.fit.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Normal;

class DifferenceTest {
    /**
     * Markets differ about 1 by 1, worlds of a market by 3: 84 % of the markets are above nought. Means of two worlds are so in
     * 65 % only. Of 2000 markets the share is sure to 0.03 (3 standard errors, the noise of the variance among them).
     */
    @Test
    void fewWorldsDoNotPullTheShareTowardsOneHalf() {
        double[][] byWorld = new double[2000][2];
        int above = 0;
        for (int m = 0; m < byWorld.length; m++) {
            double market = 1 + normal(1, m);
            for (int w = 0; w < 2; w++) {
                byWorld[m][w] = market + 3 * normal(2 + w, m);
            }
            above += byWorld[m][0] + byWorld[m][1] > 0 ? 1 : 0;
        }
        Difference difference = Difference.of(byWorld, new double[0][]);
        assertThat(above / 2000.0).isLessThan(0.70);
        assertThat(difference.share()).isCloseTo(0.84, within(0.06));
        assertThat(Math.sqrt(difference.between())).isCloseTo(1, within(0.35));
    }

    private static double normal(long key, int n) {
        return Normal.quantile(Math.max(1e-12, Draws.uniform(key * 7919, n)));
    }

    /** Noise of 3 hides a spread of .3 from a few worlds, but not that it follows what is not known. */
    @Test
    void whatFollowsTheUnknownIsSeenThroughNoise() {
        double[][] byWorld = new double[120][2];
        double[][] unknown = new double[1][120];
        for (int m = 0; m < byWorld.length; m++) {
            unknown[0][m] = normal(1, m);
            for (int w = 0; w < 2; w++) {
                byWorld[m][w] = 1.2 * unknown[0][m] + 3 * normal(2 + w, m);
            }
        }
        assertThat(Math.sqrt(Difference.of(byWorld, unknown).between())).isCloseTo(1.2, within(0.5));
    }

    /** The mean of few noisy worlds is no certainty: nine in ten reach 1.64 standard errors to both sides at least. */
    @Test
    void noIntervalIsNarrowerThanItsMeanIsSure() {
        double[][] byWorld = {{1, 3}, {3, 1}, {2, 2}, {0, 4}};
        Difference difference = Difference.of(byWorld, new double[0][]);
        assertThat(difference.between()).isZero();
        assertThat(difference.error()).isCloseTo(Math.sqrt(3.0 / 2 / 4), within(1e-9));
        assertThat(difference.quantile(0.95) - difference.mean()).isCloseTo(1.645 * difference.error(), within(1e-3));
    }

    @Test
    void noiseAloneIsNoDifferenceBetweenMarkets() {
        double[][] byWorld = {{1, 3}, {3, 1}, {2, 2}};
        assertThat(Difference.of(byWorld, new double[0][]).between()).isZero();
        assertThat(Difference.of(byWorld, new double[0][]).share()).isGreaterThan(0.99);
    }
}
