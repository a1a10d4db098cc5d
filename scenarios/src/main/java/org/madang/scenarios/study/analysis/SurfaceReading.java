package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import java.util.function.Supplier;
import org.madang.scenarios.statistics.Estimate;

/** A surface read at one place: as one number with its interval, and as each replication's own surface has it. */
public final class SurfaceReading {
    private final Estimate estimate;
    private final Supplier<double[]> byReplication;

    SurfaceReading(Estimate estimate, Supplier<double[]> byReplication) {
        this.estimate = estimate;
        this.byReplication = byReplication;
    }

    /** Of a place that nothing is known of. */
    public static SurfaceReading none(int replications) {
        double[] unknown = new double[replications];
        Arrays.fill(unknown, Double.NaN);
        return new SurfaceReading(Estimate.NONE, () -> unknown);
    }

    /** For this place alone; the error of reading between the points is in it. */
    public Estimate estimate() {
        return estimate;
    }

    /** By replication: linear in the responses, with weights that do not depend on the signs of replications. */
    double[] single() {
        return byReplication.get();
    }

    /** The same with the estimate on another scale that keeps signs. */
    SurfaceReading with(Estimate other) {
        return new SurfaceReading(other, byReplication);
    }
}
