package org.madang.scenarios.study.sweep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.StudyReplications;
import org.madang.scenarios.study.run.RunRow;

/**
 * A point on its way: which replications are done, and whether more are needed. That is decided when all replications asked
 * for are there, from their values in the order of the replications, so it does not matter who was first.
 */
public final class PointWork {
    private final Point point;
    private final StudyReplications wanted;
    private final double[][] deciding;
    private final BitSet done = new BitSet();
    private int asked;
    private boolean failed;

    PointWork(Point point, int sides, StudyReplications wanted) {
        this.point = point;
        this.wanted = wanted;
        deciding = new double[sides][wanted.least()];
        asked = wanted.least();
    }

    public Point point() {
        return point;
    }

    /** Takes the result of one side. */
    void add(int replication, int side, double value, boolean isFailed) {
        if (replication >= deciding[side].length) {
            int longer = Math.min(wanted.most(), Math.max(replication + 1, 2 * deciding[side].length));
            deciding[side] = Arrays.copyOf(deciding[side], longer);
        }
        deciding[side][replication] = value;
        done.set(replication);
        failed |= isFailed;
    }

    void add(List<RunRow> rows) {
        rows.forEach(row -> add(row.replication(), row.side(), row.value(0), row.isFailed()));
    }

    /** Replications that are still to be run, of those asked for so far. */
    int[] missing() {
        BitSet missing = new BitSet();
        missing.set(0, asked);
        missing.andNot(done);
        return missing.stream().toArray();
    }

    /** Once nothing is missing: asks for one more replication if one is needed. */
    boolean needsMore() {
        while (asked < wanted.most() && done.nextClearBit(0) >= asked && !isPrecise()) {
            asked++;
        }
        return done.nextClearBit(0) < asked;
    }

    boolean isFailed() {
        return failed;
    }

    int replications() {
        return asked;
    }

    private boolean isPrecise() {
        for (int side = 1; side < deciding.length; side++) {
            if (!isPrecise(side)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPrecise(int side) {
        Moments moments = new Moments(3);
        for (int r = 0; r < asked; r++) {
            double first = deciding[0][r];
            double other = deciding[side][r];
            if (!Double.isNaN(first - other)) {
                moments.add(0, first);
                moments.add(1, other);
                moments.add(2, first - other);
            }
        }
        Estimate gap = moments.estimate(2);
        double scale = Math.max(
                Math.abs(moments.estimate(0).mean()),
                Math.abs(moments.estimate(1).mean()));
        return gap.precision() <= wanted.precision() * scale;
    }
}
