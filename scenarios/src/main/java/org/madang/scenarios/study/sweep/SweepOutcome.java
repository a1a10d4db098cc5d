package org.madang.scenarios.study.sweep;

/**
 * How a session of a sweep ended.
 *
 * @param on what the runs were done on, in words
 * @param points of the study so far
 * @param runs done in this session
 * @param stored runs in the store, failed ones among them
 * @param failed runs in the store that failed
 * @param stopped whether it was stopped before its end
 * @param seconds that the session took
 * @param cores how many processors this program kept busy on average
 */
public record SweepOutcome(
        String on, int points, long runs, long stored, long failed, boolean stopped, double seconds, double cores) {}
