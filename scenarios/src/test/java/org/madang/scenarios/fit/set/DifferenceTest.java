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
        Difference difference = Difference.of(byWorld);
        assertThat(above / 2000.0).isLessThan(0.70);
        assertThat(difference.share()).isCloseTo(0.84, within(0.06));
        assertThat(Math.sqrt(difference.between())).isCloseTo(1, within(0.35));
    }

    private static double normal(long key, int n) {
        return Normal.quantile(Math.max(1e-12, Draws.uniform(key * 7919, n)));
    }

    @Test
    void noiseAloneIsNoDifferenceBetweenMarkets() {
        double[][] byWorld = {{1, 3}, {3, 1}, {2, 2}};
        assertThat(Difference.of(byWorld).between()).isZero();
        assertThat(Difference.of(byWorld).share()).isEqualTo(1);
    }
}
