package org.madang.scenarios.validate.theory;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Gamma;

/** The Poisson distribution of degrees in a large random graph. */
final class Poisson {
    private Poisson() {}

    static double chance(double mean, int k) {
        if (mean == 0) {
            return k == 0 ? 1 : 0;
        }
        return Math.exp(-mean + k * Math.log(mean) - Gamma.logGamma(k + 1.0));
    }

    /** P(X ≤ k), 0 for negative k. */
    static double upTo(double mean, int k) {
        return k < 0 ? 0 : new PoissonDistribution(mean).cumulativeProbability(k);
    }

    /** A number of ties that practically nobody exceeds. */
    static int most(double mean) {
        return (int) Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
    }
}
