package org.madang.scenarios.study;

/** Whether the points of a study share their random draws. */
public enum StudyDraws {
    /** Replication r of every point lives in the same world with the same draws. */
    COMMON,
    /** Every point has draws of its own; the sides of a point still share theirs. */
    INDEPENDENT
}
