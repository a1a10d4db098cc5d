package org.madang.sim.phase.leave;

import org.madang.sim.random.Draws;

/**
 * What the hazard of members does not exceed in a week, by their satisfaction: eq. 19 with the worst of everything else.
 * As 1 − e^−x ≤ x, the rate of leaving times the highest g bounds it in either form.
 */
final class HazardBound {
    /** Steps of satisfaction from −1 to 1. */
    private static final int STEPS = 64;
    /** A bound is this much higher, so that rounding cannot make it one that does not bind. */
    private static final double SLACK = 1.000001;

    private final double floor;
    /** The highest g. */
    private final double[] factor = new double[STEPS + 1];
    /** For those of the base rate, as {@link Draws#limit}. */
    private final long[] limit = new long[STEPS + 1];

    /**
     * @param driven by how much a relationship may raise the hazard of some at most, a factor of at least 1
     * @param rate of leaving of those who have none of their own
     * @param floor of the hazard of those who are not behind the gate
     */
    HazardBound(Hazard hazard, double driven, double rate, double floor) {
        this.floor = floor;
        for (int step = 0; step <= STEPS; step++) {
            // The hazard falls with satisfaction: the lowest of a step bounds all of it.
            factor[step] = driven * SLACK * hazard.ceiling(2.0 * step / STEPS - 1);
            limit[step] = Draws.limit(Math.max(SLACK * floor, rate * factor[step]));
        }
    }

    /** The limit of draws that may be below the hazard of members of this satisfaction and the base rate. */
    long at(float satisfaction) {
        return limit[step(satisfaction)];
    }

    /** What the hazard of a member of this satisfaction and rate of leaving does not exceed. */
    double at(float satisfaction, double rate) {
        return Math.max(floor, rate * factor[step(satisfaction)]);
    }

    private static int step(float satisfaction) {
        return (int) ((satisfaction + 1) * (STEPS / 2));
    }
}
