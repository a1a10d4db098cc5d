package org.madang.scenarios.statistics;

import java.util.Arrays;

/**
 * One quantity of several sides in paired replications. It knows which replications have a value on both sides, and which
 * values are equal: sums in another order differ in their last digits, which is no difference.
 */
public final class PairedSample {
    /** Two values that differ by no more than this share of the largest absolute value of either side are equal. */
    public static final double ROUNDING = 1e-9;

    private static final int LEAST_PRECISE = 10;

    private final double[][] value;

    private PairedSample(double[][] value) {
        this.value = value;
    }

    /** A copy of these values, by side and replication; NaN (or infinite) where there is none. */
    public static PairedSample of(double[]... bySide) {
        double[][] value = Arrays.stream(bySide).map(double[]::clone).toArray(double[][]::new);
        for (double[] side : value) {
            if (side.length != value[0].length) {
                throw new IllegalArgumentException("Sides have " + value[0].length + " and " + side.length + " values");
            }
        }
        return new PairedSample(value);
    }

    /**
     * In how many replications which side is higher.
     *
     * @param wins where the first is
     * @param ties where both are equal
     * @param losses where the second is
     * @param none where one of them has no value
     */
    public record Tally(int wins, int ties, int losses, int none) {
        /** Replications in which both have a value. */
        public int pairs() {
            return wins + ties + losses;
        }

        /** The same seen from the second side. */
        public Tally reversed() {
            return new Tally(losses, ties, wins, none);
        }
    }

    public int sides() {
        return value.length;
    }

    public int replications() {
        return value.length == 0 ? 0 : value[0].length;
    }

    /** NaN where there is none. */
    public double at(int side, int replication) {
        double v = value[side][replication];
        return Double.isInfinite(v) ? Double.NaN : v;
    }

    /** All values of a side, by replication; NaN where there is none. */
    public double[] values(int side) {
        double[] values = new double[replications()];
        Arrays.setAll(values, r -> at(side, r));
        return values;
    }

    /** First less second by replication; 0 where they are equal, NaN where one of them has no value. */
    public double[] difference(int first, int second) {
        double[] difference = new double[replications()];
        double scale = 0;
        for (int r = 0; r < difference.length; r++) {
            scale = scale(scale, at(first, r), at(second, r));
        }
        for (int r = 0; r < difference.length; r++) {
            difference[r] = difference(at(first, r), at(second, r), scale);
        }
        return difference;
    }

    /** The larger of this and the two values; what has no value does not count. */
    static double scale(double soFar, double a, double b) {
        return Double.isNaN(a - b) ? soFar : Math.max(soFar, Math.max(Math.abs(a), Math.abs(b)));
    }

    /**
     * The one place where it is decided what is equal.
     *
     * @param scale the largest absolute value of both sides
     */
    static double difference(double a, double b, double scale) {
        double d = a - b;
        return Math.abs(d) <= ROUNDING * scale ? 0 : d;
    }

    /** By replication and pair, in the order of {@link Pairs}. */
    public double[][] differences() {
        Pairs pairs = new Pairs(sides());
        double[][] byPair = new double[pairs.count()][];
        for (int p = 0; p < byPair.length; p++) {
            byPair[p] = difference(pairs.first(p), pairs.second(p));
        }
        double[][] difference = new double[replications()][byPair.length];
        for (int r = 0; r < difference.length; r++) {
            for (int p = 0; p < byPair.length; p++) {
                difference[r][p] = byPair[p][r];
            }
        }
        return difference;
    }

    public Tally tally(int first, int second) {
        int[] count = new int[3];
        int none = 0;
        for (double d : difference(first, second)) {
            if (Double.isNaN(d)) {
                none++;
            } else {
                count[(int) Math.signum(d) + 1]++;
            }
        }
        return new Tally(count[2], count[1], count[0], none);
    }

    /** Mean and Student's interval of a side, over the replications in which another one has a value too. */
    public Estimate level(int side, int beside) {
        Moments moments = new Moments(1);
        for (int r = 0; r < replications(); r++) {
            moments.add(0, Double.isNaN(at(beside, r)) ? Double.NaN : at(side, r));
        }
        return moments.estimate(0);
    }

    /**
     * Whether half of Student's interval of a difference is within this share of the larger of the two absolute means: with
     * at least ten replications it can be trusted although the number depends on it (Glynn &amp; Whitt 1992).
     */
    public boolean isPrecise(int first, int second, double share) {
        Moments gap = new Moments(1);
        for (double d : difference(first, second)) {
            gap.add(0, d);
        }
        double scale = Math.max(
                Math.abs(level(first, second).mean()),
                Math.abs(level(second, first).mean()));
        return gap.count(0) >= LEAST_PRECISE && gap.estimate(0).precision() <= share * scale;
    }

    /** The difference as a share of the second side's mean, for this pair alone (Fieller 1954), over the same replications. */
    public Estimate relative(int first, int second) {
        return Ratio.of(difference(first, second), value[second]);
    }
}
