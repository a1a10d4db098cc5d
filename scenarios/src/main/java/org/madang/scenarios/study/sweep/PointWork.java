package org.madang.scenarios.study.sweep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.Stopping;
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

    /** Once nothing is missing: asks for more replications, up to the next look, if they are needed. */
    boolean needsMore() {
        while (asked < wanted.most() && done.nextClearBit(0) >= asked && !isEnough()) {
            asked = next();
        }
        return done.nextClearBit(0) < asked;
    }

    private int next() {
        return wanted.precision() > 0
                ? asked + 1
                : rule().looks().stream().filter(n -> n > asked).findFirst().orElse(wanted.most());
    }

    private Stopping rule() {
        return new Stopping(Math.max(2, wanted.least()), Math.max(2, wanted.most()), deciding.length);
    }

    boolean isFailed() {
        return failed;
    }

    int replications() {
        return asked;
    }

    private boolean isEnough() {
        if (deciding.length < 2) {
            return true;
        }
        PairedSample sample = PairedSample.of(
                Arrays.stream(deciding).map(v -> Arrays.copyOf(v, asked)).toArray(double[][]::new));
        return wanted.precision() > 0
                ? IntStream.range(1, deciding.length).allMatch(side -> sample.isPrecise(0, side, wanted.precision()))
                : rule().looks().contains(asked) && rule().isDecided(sample, true);
    }
}
