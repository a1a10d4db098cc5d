package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;

/**
 * The mean response at each level of a factor, or in each of a few equal shares of its values.
 *
 * @param levels from low to high
 * @param isBinned whether levels are shares of many values
 */
public record MainEffects(List<Level> levels, boolean isBinned) {
    private static final int MOST_LEVELS = 12;
    private static final int BINS = 6;

    public MainEffects {
        levels = List.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param low the lowest value in it, as a fraction of the factor's range (a label: its number)
     * @param high the highest; the same as low for a single value
     * @param points how many points it has
     * @param mean over points and replications. Of a level of a full design the interval is that of the replications; of a
     *     share of scattered points it also holds what the other factors do
     */
    public record Level(double low, double high, int points, Estimate mean) {
        /** The middle of the level. */
        public double middle() {
            return (low + high) / 2;
        }
    }

    /**
     * The effect of one factor over the points that {@code sites} has, the first of the responses.
     *
     * @throws NoAnswerException if no point has a value
     */
    public static MainEffects of(Responses y, Sites sites, int factor) {
        int[] points = Arrays.stream(y.where(p -> p < sites.count() && y.count(p) > 0))
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(p -> sites.at(p, factor)))
                .mapToInt(p -> p)
                .toArray();
        if (points.length == 0) {
            throw new NoAnswerException("no point has results");
        }
        int values = sites.levels(factor).length;
        // Alone, a factor's values are the points themselves.
        boolean isBinned = sites.factors() > 1 && !sites.isLabelled(factor) && values > MOST_LEVELS;
        int groups = isBinned ? Math.min(BINS, Math.max(1, points.length / 4)) : values;
        List<Level> levels = new ArrayList<>();
        int from = 0;
        for (int group = 0; group < groups && from < points.length; group++) {
            int end = isBinned ? points.length * (group + 1) / groups : from + 1;
            // Equal values stay together.
            while (end < points.length && sites.at(points[end], factor) == sites.at(points[end - 1], factor)) {
                end++;
            }
            int[] members = Arrays.copyOfRange(points, from, Math.max(end, from + 1));
            levels.add(new Level(
                    sites.at(members[0], factor),
                    sites.at(members[members.length - 1], factor),
                    members.length,
                    estimate(y, members, isBinned)));
            from += members.length;
        }
        return new MainEffects(levels, isBinned);
    }

    private static Estimate estimate(Responses y, int[] points, boolean isBinned) {
        Moments between = new Moments(1);
        Moments replications = new Moments(1);
        for (int r = 0; r < y.replications(); r++) {
            Moments over = new Moments(1);
            for (int p : points) {
                over.add(0, Double.isFinite(y.at(p, r)) ? y.at(p, r) - y.mean(p) : Double.NaN);
            }
            replications.add(0, over.estimate(0).mean());
        }
        for (int p : points) {
            between.add(0, y.mean(p));
        }
        double mean = between.estimate(0).mean();
        double noise = replications.count(0) < 2 ? 0 : square(replications.deviation(0)) / replications.count(0);
        double spread = isBinned && points.length > 1 ? square(between.deviation(0)) / points.length : 0;
        int freedom = Math.max(replications.count(0), isBinned ? points.length : 0) - 1;
        if (!(noise + spread > 0) || freedom < 1) {
            return new Estimate(mean, Double.NaN, Double.NaN);
        }
        double quantile = new TDistribution(null, freedom).inverseCumulativeProbability(0.975);
        double half = Math.rint(quantile * 1e6) / 1e6 * Math.sqrt(noise + spread);
        return new Estimate(mean, mean - half, mean + half);
    }

    private static double square(double v) {
        return v * v;
    }
}
