package org.madang.scenarios.study.analysis;

import org.madang.sim.random.Maths;

/**
 * How alike responses at two places are: the product over factors of Matérn 5/2 correlations (Rasmussen & Williams 2006,
 * equation 4.17), and for factors with labels a fixed correlation between different labels.
 */
final class Kernel {
    private static final double SQRT_5 = 2.23606797749979;

    private final double variance;
    private final double[] length;
    private final boolean[] labelled;

    /**
     * @param variance of the response, above 0
     * @param length by factor: the distance over which the response changes, in units of the factor's range
     * @param labelled by factor: whether any two different values are equally far apart
     */
    Kernel(double variance, double[] length, boolean[] labelled) {
        this.variance = variance;
        this.length = length.clone();
        this.labelled = labelled.clone();
    }

    double variance() {
        return variance;
    }

    /** Of a place with every point. */
    double[] row(double[] place, Sites sites) {
        double[] k = new double[sites.count()];
        for (int i = 0; i < k.length; i++) {
            k[i] = of(place, sites.place(i));
        }
        return k;
    }

    double of(double[] a, double[] b) {
        double polynomial = 1;
        double distance = 0;
        for (int f = 0; f < length.length; f++) {
            double d = labelled[f] ? a[f] == b[f] ? 0 : 1 / length[f] : SQRT_5 * Math.abs(a[f] - b[f]) / length[f];
            polynomial *= 1 + d + d * d / 3;
            distance += d;
        }
        return variance * polynomial * Maths.exp(-distance);
    }
}
