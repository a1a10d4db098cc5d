package org.madang.scenarios.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Estimate;

/** Points at 0, 0.5 and 1; a line from −1 to 1 that is sure but for a part around its zero. */
class TippingDoubtTest {
    private static final Sites SITES = Sites.of(new double[][] {{0}, {0.5}, {1}}, new boolean[1]);
    private static final Responses SEEN = Responses.of(new double[][] {{-1, -1.01}, {-1, 1}, {1, 1.01}});

    private static TippingDoubt of(double foretold, double half, Responses y) {
        Crossings along = Crossings.of(u -> new Estimate(2 * u - 1, 2 * u - 1 - half, 2 * u - 1 + half), 100);
        return TippingDoubt.of(foretold, along, 0, y, SITES, 0);
    }

    private static TippingDoubt ofSlope(double low, double high) {
        Crossings along = Crossings.of(
                u -> {
                    double half = u < 0.5 ? low : high;
                    return new Estimate(2 * u - 1, 2 * u - 1 - half, 2 * u - 1 + half);
                },
                100);
        return TippingDoubt.of(0.9, along, 0, SEEN, SITES, 0);
    }

    @Test
    void isClaimedWhereSurfaceAndPointsAgree() {
        assertThat(of(0.5, 0.2, SEEN)).isEqualTo(TippingDoubt.NONE);
    }

    @Test
    void aSurfaceThatForetellsLittleClaimsNothing() {
        assertThat(of(0.49, 0.2, SEEN)).isEqualTo(TippingDoubt.SURFACE);
        assertThat(of(Double.NaN, 0.2, SEEN)).isEqualTo(TippingDoubt.SURFACE);
    }

    @Test
    void bothSidesMustBeSure() {
        assertThat(of(0.9, 2, SEEN)).isEqualTo(TippingDoubt.BOTH_SIDES);
        assertThat(ofSlope(2, 0.2)).isEqualTo(TippingDoubt.BELOW);
        assertThat(ofSlope(0.2, 2)).isEqualTo(TippingDoubt.ABOVE);
    }

    @Test
    void aPointOnEitherSideMustShowItByItself() {
        Responses unsure = Responses.of(new double[][] {{-1, -1.01}, {-1, 1}, {-1, 3}});
        assertThat(of(0.9, 0.2, unsure)).isEqualTo(TippingDoubt.POINTS);
    }

    @Test
    void oneReplicationClaimsNothing() {
        assertThat(of(0.9, 0.2, Responses.of(new double[][] {{-1}, {0}, {1}}))).isEqualTo(TippingDoubt.REPLICATIONS);
    }
}
