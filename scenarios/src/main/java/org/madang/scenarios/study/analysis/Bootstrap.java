package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.random.Draws;

/** Percentile bootstrap intervals (Efron 1979) from fixed streams of draws. */
final class Bootstrap {
    static final int ROUNDS = 2000;

    private static final double TAIL = 0.025;
    /** The stream's own seed: an analysis draws the same samples whatever the seed of its study. */
    private static final long KEY = Draws.mix(0x616E616C79736973L);

    private Bootstrap() {}

    /** So many places below n, drawn with replacement; a function of round and n only. */
    static int[] sample(int round, int n) {
        long key = Draws.mix(KEY + round);
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            places[i] = Draws.below(Draws.bits(key, i), n);
        }
        return places;
    }

    /**
     * A statistic of n cases with its 95 % interval: the statistic of the cases themselves, and the 2.5 % and 97.5 %
     * quantiles of it over samples of the cases.
     */
    static Estimate of(int n, ToDoubleFunction<int[]> statistic) {
        int[] all = java.util.stream.IntStream.range(0, n).toArray();
        double value = statistic.applyAsDouble(all);
        if (n < 2) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double[] draws = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            draws[round] = statistic.applyAsDouble(sample(round, n));
        }
        return interval(value, draws);
    }

    /** The interval that these draws span; draws without a value are passed over. */
    static Estimate interval(double value, double[] draws) {
        double[] sorted = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
        if (sorted.length < draws.length / 2 || sorted.length < 2) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        return new Estimate(value, quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
    }

    /** Linear between the order statistics. */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
