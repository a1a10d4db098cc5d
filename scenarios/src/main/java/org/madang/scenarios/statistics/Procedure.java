package org.madang.scenarios.statistics;

/** How differences are judged: what must hold before one of them is called sure. */
@FunctionalInterface
public interface Procedure {
    /** The share of families in which something is called sure although nothing differs. */
    double FALSE_ALARMS = 0.05;

    /**
     * Judges all differences together.
     *
     * @param difference shape replications × hypotheses; NaN where a replication has no value
     */
    Family judge(double[][] difference);
}
