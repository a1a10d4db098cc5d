package org.madang.scenarios.study.sweep;

/**
 * How a session of a sweep ended.
 *
 * @param points of the study so far
 * @param runs done in this session
 * @param failed runs in the store that failed
 * @param stopped whether it was stopped before its end
 * @param seconds that the session took
 */
public record SweepOutcome(int points, long runs, long failed, boolean stopped, double seconds) {}
