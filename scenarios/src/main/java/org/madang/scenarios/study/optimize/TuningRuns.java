package org.madang.scenarios.study.optimize;

import org.madang.sim.config.Strategy;

/** Tries a strategy in the tuning replications; the same strategy gives the same values. */
@FunctionalInterface
public interface TuningRuns {
    /**
     * The indicator at the end of each tuning replication, in their order; NaN where it has no value.
     *
     * @throws java.util.concurrent.CancellationException once somebody has asked to stop
     */
    double[] values(Strategy strategy);
}
