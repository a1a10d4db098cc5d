package org.madang.scenarios.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The median of replications, for what may be far off or never come: an end that stands for "never" hardly moves it.
 * Its interval runs from one ordered value to another, as far from either end as the sign test allows (Thompson 1936).
 */
public final class Median {
    private static final double CONFIDENCE = 0.95;

    private Median() {}

    /** @param values NaN where there is none */
    public static Estimate of(double... values) {
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return Estimate.NONE;
        }
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        int outside = outside(n);
        return outside == 0
                ? new Estimate(median, Double.NaN, Double.NaN)
                : new Estimate(median, sorted[outside - 1], sorted[n - outside]);
    }

    /** The rank of the lower end, from 1; 0 where even the extremes are too close. */
    private static int outside(int n) {
        BinomialDistribution below = new BinomialDistribution(null, n, 0.5);
        int rank = 0;
        while (2 * below.cumulativeProbability(rank) <= 1 - CONFIDENCE) {
            rank++;
        }
        return rank;
    }
}
