package org.madang.scenarios.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Estimate;

class SurfaceTest {
    private static Sites line(int points) {
        double[][] at = new double[points][1];
        for (int p = 0; p < points; p++) {
            at[p][0] = p / (points - 1.0);
        }
        return Sites.of(at, new boolean[1]);
    }

    private static double[][] places(Sites sites) {
        double[][] at = new double[sites.count()][];
        for (int p = 0; p < at.length; p++) {
            at[p] = sites.place(p);
        }
        return at;
    }

    @Test
    void goesThroughExactPointsAndKnowsWhereItDoesNot() {
        Sites sites = line(9);
        Surface surface = Surface.of(sites, Functions.noisy(places(sites), u -> StrictMath.sin(6 * u[0]), 2, 0, 0, 1));
        assertThat(surface.at(0.25).mean()).isCloseTo(StrictMath.sin(1.5), offset(1e-3));
        assertThat(surface.at(0.25).precision()).isLessThan(0.01);
        assertThat(surface.at(0.3125).mean()).isCloseTo(StrictMath.sin(1.875), offset(0.02));
        assertThat(surface.at(3).precision()).isGreaterThan(0.3);
        assertThat(surface.foretold()).isGreaterThan(0.9);
    }

    /**
     * 100 studies of 9 points and 4 replications with own and shared noise, read between the points: at least 88 of 100
     * intervals of 95 % hold the truth. A right program fails in about 1 of 200 seeds; these are fixed.
     */
    @Test
    void intervalsCover() {
        int held = 0;
        Sites sites = line(9);
        for (int trial = 0; trial < 100; trial++) {
            Responses y = Functions.noisy(places(sites), u -> 3 * u[0] * u[0], 4, 0.3, 0.2, 40 + 10 * trial);
            Estimate e = Surface.of(sites, y).at(0.55);
            held += e.low() <= 0.9075 && 0.9075 <= e.high() ? 1 : 0;
        }
        assertThat(held).isBetween(88, 99);
    }

    /**
     * With two replications an interval rests on one degree of freedom and what is borrowed from other points: of 200 studies
     * with own and shared noise at least 175 intervals hold the truth (0.95 to 0.96 in trials; a right program fails in about 1 of
     * 1 000 seeds, these are fixed), and they are less than half as wide as Student's t alone would make them.
     */
    @Test
    void twoReplicationsBorrowFromOtherPoints() {
        int held = 0;
        double width = 0;
        double student = 0;
        Sites sites = line(18);
        for (int trial = 0; trial < 200; trial++) {
            Responses y = Functions.noisy(places(sites), u -> 3 * u[0] * u[0], 2, 0.3, 0.1, 7 + 10 * trial);
            Estimate e = Surface.of(sites, y).at(0.55);
            held += e.low() <= 0.9075 && 0.9075 <= e.high() ? 1 : 0;
            width += e.precision() / 200;
            student += y.estimate(10).precision() / 200;
        }
        assertThat(held).isBetween(175, 199);
        assertThat(width).isLessThan(student / 2);
    }

    /** Where replications move all points alike, the other points know nothing more: 12.7 times the standard error it stays. */
    @Test
    void nothingIsBorrowedFromPointsThatMoveTogether() {
        Sites sites = line(9);
        Responses y = Functions.noisy(places(sites), u -> u[0], 2, 1e-6, 1, 3);
        double apart = Math.abs(y.at(0, 0) - y.at(0, 1));
        assertThat(Surface.of(sites, y).at(0.5).precision()).isCloseTo(12.706 * apart / 2, withPercentage(5));
    }

    @Test
    void noiseIsThatOfTheNeighbourhood() {
        Sites sites = line(30);
        double[][] y = new double[30][4];
        for (int p = 0; p < 30; p++) {
            for (int r = 0; r < 4; r++) {
                y[p][r] = p / 30.0 + (p < 15 ? 1 : 0.01) * Functions.normal(6, p, r);
            }
        }
        Surface surface = Surface.of(sites, Responses.of(y));
        assertThat(surface.at(0.1).precision())
                .isGreaterThan(5 * surface.at(0.9).precision());
    }

    @Test
    void labelsAreAllEquallyFarApart() {
        double[][] at = new double[40][2];
        for (int p = 0; p < at.length; p++) {
            int column = p / 4;
            at[p][0] = column / 9.0;
            at[p][1] = p % 4;
        }
        Sites sites = Sites.of(at, new boolean[] {false, true});
        double[] level = {0, 5, -3, 1};
        Surface surface = Surface.of(sites, Functions.noisy(at, u -> u[0] + level[(int) u[1]], 3, 0.1, 0, 8));
        PartialDependence labels = PartialDependence.of(surface, sites, 1);
        for (int n = 0; n < 4; n++) {
            assertThat(labels.mean().get(n).mean()).isCloseTo(0.5 + level[n], offset(0.15));
        }
    }

    /** Of the Ishigami function E[f | x2] is 7 sin² x2, and E[f | x3] is 3.5 wherever x3 is. */
    @Test
    void partialDependenceIsTheConditionalMean() {
        double[][] at = Functions.cloud(11, 300, 3);
        Sites sites = Sites.of(at, new boolean[3]);
        Surface surface = Surface.of(sites, Functions.noisy(at, Functions::ishigami, 4, 0.5, 0, 12));
        assertThat(surface.foretold()).isGreaterThan(0.9);
        PartialDependence second = PartialDependence.of(surface, sites, 1, 0.25, 0.5);
        assertThat(second.mean().get(0).mean()).isCloseTo(7, offset(1.2));
        assertThat(second.mean().get(1).mean()).isCloseTo(0, offset(1.2));
        PartialDependence third = PartialDependence.of(surface, sites, 2, 0.1, 0.9);
        assertThat(third.mean().get(0).mean()).isCloseTo(third.mean().get(1).mean(), offset(1.2));
    }

    @Test
    void unequalReplicationsAndMissingRuns() {
        Sites sites = line(12);
        double[][] y = new double[12][16];
        for (int p = 0; p < 12; p++) {
            for (int r = 0; r < 16; r++) {
                y[p][r] = p < 6 && r >= 4 ? Double.NaN : p + 0.5 * Functions.normal(3, p, r);
            }
        }
        y[11] = new double[0];
        Surface surface = Surface.of(sites, Responses.of(y));
        assertThat(surface.points()).isEqualTo(11);
        assertThat(surface.replications()).isEqualTo(4);
        assertThat(surface.at(3 / 11.0).mean()).isCloseTo(3, offset(0.6));
        assertThat(surface.at(9 / 11.0).precision()).isBetween(0.05, 1.0);
    }

    @Test
    void oneReplicationGivesAnIntervalFromTheRoughness() {
        Sites sites = line(40);
        Surface surface = Surface.of(sites, Functions.noisy(places(sites), u -> 4 * u[0], 1, 0.5, 0, 21));
        Estimate e = surface.at(0.5);
        assertThat(e.mean()).isCloseTo(2, offset(0.6));
        assertThat(e.precision()).isBetween(0.05, 0.8);
    }

    @Test
    void whatCannotBeFittedIsSaid() {
        Sites sites = line(5);
        assertThatThrownBy(() -> Surface.of(sites, Functions.noisy(places(sites), u -> 2, 3, 0, 0, 1)))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("it is the same at all points");
        assertThatThrownBy(() -> Surface.of(
                        sites, Functions.noisy(places(sites), u -> u[0] > 0.5 ? u[0] : Double.NaN, 3, 0, 0, 1)))
                .hasMessageContaining("only 2 points have results");
    }
}
