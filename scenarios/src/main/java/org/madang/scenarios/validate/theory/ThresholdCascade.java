package org.madang.scenarios.validate.theory;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * People on a large Poisson random graph who join once enough of their friends have (Watts 2002), started by a share of
 * seeds (Gleeson & Cahalane 2007). All look at their friends once a period, together.
 */
public final class ThresholdCascade {
    private final double meanDegree;
    private final double seeds;
    private final int most;
    /** Shape degree × joined friends: the chance that the threshold is reached. */
    private final double[][] reached;

    /**
     * @param meanDegree z
     * @param seeds ρ₀, the share that joins at the start
     * @param reached the chance that a threshold is not above a share of friends
     */
    public ThresholdCascade(double meanDegree, double seeds, DoubleUnaryOperator reached) {
        this.meanDegree = meanDegree;
        this.seeds = seeds;
        most = Poisson.most(meanDegree);
        this.reached = new double[most + 1][];
        for (int k = 0; k <= most; k++) {
            this.reached[k] = new double[k + 1];
            for (int m = 0; m <= k; m++) {
                // Nobody without friends has a share of them: it counts as none.
                this.reached[k][m] = reached.applyAsDouble(k == 0 ? 0 : (double) m / k);
            }
        }
    }

    /** A threshold that everybody shares; m/k is compared with room for rounding, as 1/5 is not below .2. */
    public static DoubleUnaryOperator constant(double threshold) {
        return share -> share >= threshold - 1e-9 ? 1 : 0;
    }

    /** Thresholds spread evenly over (0, 1]: the linear threshold model (Kempe, Kleinberg & Tardos 2003). */
    public static DoubleUnaryOperator uniform() {
        return share -> Math.min(1, share);
    }

    /** The shares that have joined after 1 to {@code periods} periods. */
    public double[] shares(int periods) {
        double[] shares = new double[periods];
        double q = seeds;
        for (int t = 0; t < periods; t++) {
            shares[t] = seeds + (1 - seeds) * joined(q, false);
            q = seeds + (1 - seeds) * joined(q, true);
        }
        return shares;
    }

    /** The share that has joined in the end. */
    public double finalShare() {
        double q = seeds;
        double before = -1;
        for (int n = 0; n < 1_000_000 && Math.abs(q - before) > 1e-14; n++) {
            before = q;
            q = seeds + (1 - seeds) * joined(q, true);
        }
        return seeds + (1 - seeds) * joined(q, false);
    }

    /** The chance that somebody's threshold is reached; at the end of a tie, the friend there is left out. */
    private double joined(double q, boolean overTie) {
        double sum = 0;
        for (int k = overTie ? 1 : 0; k <= most; k++) {
            double weight = Poisson.chance(meanDegree, overTie ? k - 1 : k);
            int others = overTie ? k - 1 : k;
            double chance = 0;
            for (int m = 0; m <= others; m++) {
                chance += binomial(others, m, q) * reached[k][m];
            }
            sum += weight * chance;
        }
        return sum;
    }

    private static double binomial(int n, int m, double q) {
        if (q <= 0 || q >= 1) {
            return m == (q <= 0 ? 0 : n) ? 1 : 0;
        }
        double log = CombinatoricsUtils.binomialCoefficientLog(n, m);
        return Math.exp(log + m * Math.log(q) + (n - m) * Math.log1p(-q));
    }
}
