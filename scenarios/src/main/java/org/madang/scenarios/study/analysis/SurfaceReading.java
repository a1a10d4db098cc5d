package org.madang.scenarios.study.analysis;

import org.madang.scenarios.statistics.Estimate;

/** A surface read at one place: as one number with its interval, and as each replication's own surface has it. */
public final class SurfaceReading {
    private final Estimate estimate;
    private final double[] byReplication;

    SurfaceReading(Estimate estimate, double[] byReplication) {
        this.estimate = estimate;
        this.byReplication = byReplication;
    }

    /** For this place alone; the error of reading between the points is in it. */
    public Estimate estimate() {
        return estimate;
    }

    int replications() {
        return byReplication.length;
    }

    double of(int replication) {
        return byReplication[replication];
    }

    /** The same with the estimate on another scale that keeps signs. */
    SurfaceReading with(Estimate other) {
        return new SurfaceReading(other, byReplication);
    }
}
