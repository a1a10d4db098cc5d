package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {
    private static final int GROUPS = 1000;
    private static final double TRUTH = 0.2;

    /** Coverage .95 is found below .925 in 1 000 groups with a chance of 1 in 4 000. */
    @Test
    void theIntervalHoldsWhereTheLevelIsRandomAsWell() {
        int held = 0;
        int known = 0;
        for (int g = 0; g < GROUPS; g++) {
            Normals noise = new Normals(g);
            double[] y = new double[8];
            double[] d = new double[8];
            for (int r = 0; r < 8; r++) {
                y[r] = 100 + 25 * noise.next();
                d[r] = TRUTH * 100 + 0.1 * noise.next();
            }
            double critical = Moments.quantile(7);
            Estimate e = Ratio.of(d, y, critical);
            held += e.low() <= TRUTH && e.high() >= TRUTH ? 1 : 0;
            Moments moments = new Moments(2);
            for (int r = 0; r < 8; r++) {
                moments.add(0, d[r]);
                moments.add(1, y[r]);
            }
            Estimate asKnown = moments.estimate(0).dividedBy(moments.estimate(1).mean());
            known += asKnown.low() <= TRUTH && asKnown.high() >= TRUTH ? 1 : 0;
        }
        assertThat(held / (double) GROUPS).isBetween(0.925, 0.975);
        assertThat(known / (double) GROUPS)
                .as("divided by the mean as if it were known")
                .isLessThan(0.5);
    }

    @Test
    void fiellersIntervalByHand() {
        // D = (1, 3), Y = (4, 6): k = 2² / 1 / 2 = 2; 25 − 2·2 = 21, 10 − 2·2 = 6, 4 − 2·2 = 0: r in [0, 12/21].
        Estimate e = Ratio.of(new double[] {1, 3}, new double[] {4, 6}, 2);
        assertThat(e.mean()).isCloseTo(0.4, within(1e-12));
        assertThat(e.low()).isCloseTo(0, within(1e-12));
        assertThat(e.high()).isCloseTo(12 / 21.0, within(1e-12));
    }

    @Test
    void thereIsNoneOfALevelThatMayBeZero() {
        assertThat(Ratio.of(new double[] {1, 2}, new double[] {-9, 10}, 12.7)).isEqualTo(Estimate.NONE);
        assertThat(Ratio.of(new double[] {1, 2}, new double[] {-5, -6}, 2)).isEqualTo(Estimate.NONE);
        assertThat(Ratio.of(new double[] {1, Double.NaN}, new double[] {5, 6}, 2))
                .isEqualTo(Estimate.NONE);
    }
}
