package org.madang.sim.random;

import org.madang.sim.config.Distribution;

/**
 * Lasting factors by which events come to each subject more or less often than on average; their mean is 1. Poisson events
 * at gamma distributed rates are negative binomial over time (Ehrenberg 1959).
 */
public final class Factors {
    /** Shape N + 1: the sum of the factors of the subjects before i. */
    private final double[] before;

    private Factors(double[] before) {
        this.before = before;
    }

    /**
     * Gamma distributed ones.
     *
     * @param variation coefficient of variation, above 0
     * @param key of the draws, one a subject
     */
    public static Factors gamma(int subjects, double variation, long key) {
        Spread spread = Spread.of(Distribution.gamma(1, variation));
        double[] before = new double[subjects + 1];
        for (int i = 0; i < subjects; i++) {
            before[i + 1] = before[i] + spread.at(Draws.uniform(key, i));
        }
        double scale = subjects / before[subjects];
        for (int i = 1; i <= subjects; i++) {
            before[i] *= scale;
        }
        return new Factors(before);
    }

    public double of(int i) {
        return before[i + 1] - before[i];
    }

    /** The sum over the subjects {@code from} to {@code to − 1}. */
    public double sum(int from, int to) {
        return before[to] - before[from];
    }

    /**
     * The subject from {@code from} to {@code to − 1} on whose part of a line a place lies, where each has a part as long as
     * its factor, one after the other; {@code to} beyond the end.
     */
    int at(double place, int from, int to) {
        double sought = before[from] + place;
        int low = from;
        int high = to + 1;
        while (low + 1 < high) {
            int middle = low + high >>> 1;
            if (before[middle] <= sought) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
