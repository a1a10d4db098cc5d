package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;

/** One quantity at every point of a study and in every replication: a side's indicator, or the difference of two sides. */
public final class Responses {
    private final double[][] value;
    private final int replications;

    private Responses(double[][] value) {
        this.value = value;
        this.replications = Arrays.stream(value).mapToInt(v -> v.length).max().orElse(0);
    }

    /** A copy of these values, by point and replication; NaN where a run is missing. Rows may differ in length. */
    public static Responses of(double[][] byPoint) {
        return new Responses(Arrays.stream(byPoint).map(double[]::clone).toArray(double[][]::new));
    }

    public int points() {
        return value.length;
    }

    /** The most replications that any point has. */
    public int replications() {
        return replications;
    }

    /** What one run gave, or NaN. */
    public double at(int point, int replication) {
        return replication < value[point].length ? value[point][replication] : Double.NaN;
    }

    /** How many runs of a point have a value. */
    public int count(int point) {
        return (int) Arrays.stream(value[point]).filter(Double::isFinite).count();
    }

    /** Mean and 95 % interval (Student's t) over a point's replications. */
    public Estimate estimate(int point) {
        Moments moments = new Moments(1);
        for (double v : value[point]) {
            moments.add(0, Double.isFinite(v) ? v : Double.NaN);
        }
        return moments.estimate(0);
    }

    /** Mean over a point's replications; NaN if it has none. */
    public double mean(int point) {
        return estimate(point).mean();
    }

    /** By replication and point; NaN where a run is missing. */
    public double[][] byReplication() {
        double[][] turned = new double[replications][points()];
        for (int r = 0; r < replications; r++) {
            for (int p = 0; p < points(); p++) {
                turned[r][p] = Double.isFinite(at(p, r)) ? at(p, r) : Double.NaN;
            }
        }
        return turned;
    }

    /** The same with every value replaced. */
    Responses map(DoubleUnaryOperator function) {
        return new Responses(Arrays.stream(value)
                .map(v -> Arrays.stream(v).map(function).toArray())
                .toArray(double[][]::new));
    }

    /** Whether a point has a value in each of the first replications. */
    boolean isComplete(int point, int firstReplications) {
        for (int r = 0; r < firstReplications; r++) {
            if (!Double.isFinite(at(point, r))) {
                return false;
            }
        }
        return firstReplications > 0;
    }

    /** The points for which this holds, in order. */
    int[] where(IntPredicate point) {
        return java.util.stream.IntStream.range(0, points()).filter(point).toArray();
    }

    /**
     * How many first replications to use so that the most values remain when groups of points that lack one of them are
     * dropped: the number R for which (complete groups) × R is largest.
     *
     * @return 0 if no group has even the first replication
     */
    int bestReplications(int[][] groups) {
        int best = 0;
        long most = 0;
        for (int r = 1; r <= replications; r++) {
            int use = r;
            long whole = Arrays.stream(groups)
                    .filter(g -> Arrays.stream(g).allMatch(p -> isComplete(p, use)))
                    .count();
            if (whole * r >= most && whole > 0) {
                most = whole * r;
                best = r;
            }
        }
        return best;
    }
}
