package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Moments;

/**
 * Responses made ready for a surface: every point with the same number of groups of replications. Replication r belongs to
 * group r mod groups at all points, so that draws shared between points stay shared; where points have unequally many
 * replications, groups are means of unequally many. A few empty groups are filled with the point's mean and what the other
 * points' replications have in common.
 */
final class SurfaceData {
    /** More points than this are thinned to the first: designs are even in every beginning. */
    static final int MOST_POINTS = 1200;

    private static final int LEAST_POINTS = 4;
    private static final double MOST_EMPTY = 0.02;
    /** How many replications' weight the pooled variance has beside a point's own. */
    private static final double POOL = 3;
    /** How many nearest points are pooled: noise is seldom the same over the whole range of the factors. */
    private static final int POOLED = 8;

    private final Sites sites;
    private final double[][] byGroup;
    private final double[] noise;

    private SurfaceData(Sites sites, double[][] byGroup, double[] noise) {
        this.sites = sites;
        this.byGroup = byGroup;
        this.noise = noise;
    }

    static SurfaceData of(Sites all, Responses y) {
        int[] points =
                Arrays.stream(y.where(p -> y.count(p) > 0)).limit(MOST_POINTS).toArray();
        if (points.length < LEAST_POINTS) {
            throw new NoAnswerException(
                    "only " + points.length + " points have results; a surface needs at least " + LEAST_POINTS);
        }
        double[] mean = Arrays.stream(points).mapToDouble(y::mean).toArray();
        if (Arrays.stream(mean).allMatch(m -> m == mean[0])) {
            throw new NoAnswerException("it is the same at all points");
        }
        int groups = groups(points, y);
        double[][] byGroup = grouped(points, y, groups);
        fill(byGroup, mean);
        Sites sites = all.only(points);
        return new SurfaceData(sites, byGroup, noise(sites, points, y, byGroup));
    }

    Surface surface() {
        double[] mean = new double[sites.count()];
        for (double[] group : byGroup) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += group[i] / byGroup.length;
            }
        }
        return new Surface(sites, SurfaceFit.of(sites, mean, noise), byGroup);
    }

    private static int groups(int[] points, Responses y) {
        for (int groups = y.replications(); groups > 1; groups--) {
            double[][] byGroup = grouped(points, y, groups);
            long empty = Arrays.stream(byGroup)
                    .flatMapToDouble(Arrays::stream)
                    .filter(Double::isNaN)
                    .count();
            if (empty <= MOST_EMPTY * points.length * groups) {
                return groups;
            }
        }
        return 1;
    }

    private static double[][] grouped(int[] points, Responses y, int groups) {
        double[][] byGroup = new double[groups][points.length];
        for (int i = 0; i < points.length; i++) {
            Moments moments = new Moments(groups);
            for (int r = 0; r < y.replications(); r++) {
                double v = y.at(points[i], r);
                moments.add(r % groups, Double.isFinite(v) ? v : Double.NaN);
            }
            for (int g = 0; g < groups; g++) {
                byGroup[g][i] = moments.estimate(g).mean();
            }
        }
        return byGroup;
    }

    private static void fill(double[][] byGroup, double[] mean) {
        for (double[] group : byGroup) {
            double shift = IntStream.range(0, mean.length)
                    .filter(i -> !Double.isNaN(group[i]))
                    .mapToDouble(i -> group[i] - mean[i])
                    .average()
                    .orElse(0);
            for (int i = 0; i < mean.length; i++) {
                group[i] = Double.isNaN(group[i]) ? mean[i] + shift : group[i];
            }
        }
    }

    /** Variance of each point's mean apart from what all points share; NaN where no point has two replications. */
    private static double[] noise(Sites sites, int[] points, Responses y, double[][] byGroup) {
        double[] noise = new double[points.length];
        Arrays.fill(noise, Double.NaN);
        if (byGroup.length < 2) {
            return noise;
        }
        double[][] groups = new double[points.length][byGroup.length];
        for (int i = 0; i < points.length; i++) {
            for (int g = 0; g < byGroup.length; g++) {
                groups[i][g] = byGroup[g][i];
            }
        }
        Noise parts =
                Noise.of(Responses.of(groups), IntStream.range(0, points.length).toArray(), byGroup.length);
        double own = parts.replications() > 0 ? 1 - parts.shift() / parts.replications() : 0;
        double[] squares = new double[points.length];
        int[] freedom = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            Moments moments = new Moments(1);
            for (int r = 0; r < y.replications(); r++) {
                moments.add(0, Double.isFinite(y.at(points[i], r)) ? y.at(points[i], r) : Double.NaN);
            }
            freedom[i] = moments.count(0) - 1;
            squares[i] = freedom[i] < 1 ? 0 : moments.deviation(0) * moments.deviation(0) * freedom[i];
        }
        for (int i = 0; i < points.length; i++) {
            double pooled = pooled(sites.nearest(i, POOLED), squares, freedom);
            noise[i] = own * (squares[i] + POOL * pooled) / (freedom[i] + POOL) / (freedom[i] + 1);
        }
        return noise;
    }

    /** The variance between replications over these points. */
    private static double pooled(int[] points, double[] squares, int... freedom) {
        double sum = 0;
        int all = 0;
        for (int p : points) {
            sum += squares[p];
            all += freedom[p];
        }
        return all > 0 ? sum / all : 0;
    }
}
