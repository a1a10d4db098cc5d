package org.madang.scenarios.study.run;

import java.io.Serializable;
import java.util.Arrays;

/** What one side of one replication at one point gave: a row of the table of runs, and its weeks. */
public final class RunRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final int point;
    private final int replication;
    private final int side;
    private final long seed;
    private final String error;
    private final double[] values;
    private final double[][] weekly;

    /**
     * @param seed of the point's replications
     * @param error why the run failed; null if it did not
     * @param values by indicator; not copied, must not be changed
     * @param weekly by week, then by indicator; no rows where weeks are not kept; not copied
     */
    RunRow(int point, int replication, int side, long seed, String error, double[] values, double[][] weekly) {
        this.point = point;
        this.replication = replication;
        this.side = side;
        this.seed = seed;
        this.error = error;
        this.values = values;
        this.weekly = weekly;
    }

    public int point() {
        return point;
    }

    public int replication() {
        return replication;
    }

    /** Which side of the comparison, from 0. */
    public int side() {
        return side;
    }

    public long seed() {
        return seed;
    }

    public boolean isFailed() {
        return error != null;
    }

    /** Null where the run did not fail. */
    public String error() {
        return error;
    }

    public double value(int indicator) {
        return values[indicator];
    }

    public int weeks() {
        return weekly.length;
    }

    /** An indicator in a week, from 1. */
    public double weekly(int week, int indicator) {
        return weekly[week - 1][indicator];
    }

    @Override
    public String toString() {
        return "point " + point + ", replication " + replication + ", side " + side + ": "
                + (isFailed() ? error : Arrays.toString(values));
    }
}
