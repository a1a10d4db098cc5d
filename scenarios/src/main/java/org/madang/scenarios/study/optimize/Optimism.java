package org.madang.scenarios.study.optimize;

import org.apache.commons.math3.distribution.TDistribution;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;

/**
 * How much better a strategy looks in the worlds in which it was tuned than in fresh ones: its value, and its lead over
 * the strongest known strategy, which luck of the worlds moves less.
 *
 * @param rival the known strategy that is strongest in fresh worlds
 * @param value what the strategy reaches
 * @param lead how far it is ahead of the rival in the same world
 */
public record Optimism(String rival, Gap value, Gap lead) {
    private static final double UPPER = 0.975;

    /**
     * A mean in the tuning worlds beside the one in fresh worlds.
     *
     * @param optimism tuned less fresh, with the 95 % interval of Welch (1947); without an interval if there was a single
     *     tuning replication
     */
    public record Gap(Estimate tuned, Estimate fresh, Estimate optimism) {
        /**
         * @param tuned by replication
         * @param fresh over at least two replications
         * @param replications how many fresh ones there are
         */
        static Gap of(double[] tuned, Estimate fresh, int replications) {
            Moments moments = new Moments(1);
            for (double value : tuned) {
                moments.add(0, value);
            }
            Estimate in = moments.estimate(0);
            return new Gap(in, fresh, difference(in, moments.count(0), fresh, replications));
        }
    }

    /** The gaps of a strategy's values and of its lead; values of strategy and rival are by tuning replication. */
    static Optimism of(
            String rival, double[] values, double[] rivals, Estimate freshValue, Estimate freshLead, int replications) {
        double[] lead = new double[values.length];
        for (int n = 0; n < lead.length; n++) {
            lead[n] = values[n] - rivals[n];
        }
        return new Optimism(rival, Gap.of(values, freshValue, replications), Gap.of(lead, freshLead, replications));
    }

    /** The difference of the means of two independent samples of n and m values. */
    static Estimate difference(Estimate a, int n, Estimate b, int m) {
        double mean = a.mean() - b.mean();
        double va = variance(a, n);
        double vb = variance(b, m);
        double both = va + vb;
        if (!(both > 0)) {
            // No spread at all, or a single value, which does not tell its spread.
            double half = both == 0 ? 0 : Double.NaN;
            return new Estimate(mean, mean - half, mean + half);
        }
        double half = quantile(both * both / (va * va / (n - 1) + vb * vb / (m - 1))) * Math.sqrt(both);
        return new Estimate(mean, mean - half, mean + half);
    }

    /** The variance of a mean, from its interval (Student's t). */
    private static double variance(Estimate e, int count) {
        if (count < 2) {
            return Double.NaN;
        }
        double error = e.precision() / quantile(count - 1);
        return error * error;
    }

    /** Rounded, for the last digits of the library's quantile may differ between machines. */
    private static double quantile(double freedom) {
        return Math.rint(new TDistribution(null, freedom).inverseCumulativeProbability(UPPER) * 1e6) / 1e6;
    }
}
