package org.madang.scenarios.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Running mean and variance (Welford 1962) of many quantities side by side. Values must be added in a fixed order: the
 * last digits depend on it. NaN is passed over: the quantity had no meaning in that replication.
 */
public final class Moments {
    private static final double CONFIDENCE = 0.95;
    private static final int TABLE = 1000;
    private static final double[] QUANTILE = new double[TABLE + 1];

    private final int[] count;
    private final double[] mean;
    private final double[] squares;

    public Moments(int quantities) {
        count = new int[quantities];
        mean = new double[quantities];
        squares = new double[quantities];
    }

    public void add(int quantity, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        int n = ++count[quantity];
        double before = value - mean[quantity];
        mean[quantity] += before / n;
        squares[quantity] += before * (value - mean[quantity]);
    }

    /** How many values were added. */
    public int count(int quantity) {
        return count[quantity];
    }

    /** Standard deviation between replications; NaN for fewer than two values. */
    public double deviation(int quantity) {
        return count[quantity] < 2 ? Double.NaN : Math.sqrt(squares[quantity] / (count[quantity] - 1));
    }

    /** Mean and 95 % interval (Student's t). */
    public Estimate estimate(int quantity) {
        int n = count[quantity];
        return estimate(quantity, n < 2 ? Double.NaN : quantile(n - 1));
    }

    /**
     * Mean and interval.
     *
     * @param critical how many standard errors the interval is wide, up and down
     */
    Estimate estimate(int quantity, double critical) {
        int n = count[quantity];
        if (n == 0) {
            return Estimate.NONE;
        }
        double m = mean[quantity];
        if (n == 1) {
            return new Estimate(m, Double.NaN, Double.NaN);
        }
        double half = critical * deviation(quantity) / Math.sqrt(n);
        return new Estimate(m, m - half, m + half);
    }

    /**
     * The 97.5 % quantile of Student's t. Rounded to six digits, because the library computes it with functions whose last
     * digits may differ between machines.
     */
    static synchronized double quantile(int degreesOfFreedom) {
        int at = Math.min(degreesOfFreedom, TABLE);
        if (QUANTILE[at] == 0) {
            double exact = new TDistribution(null, at).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
            QUANTILE[at] = Math.rint(exact * 1e6) / 1e6;
        }
        return QUANTILE[at];
    }
}
