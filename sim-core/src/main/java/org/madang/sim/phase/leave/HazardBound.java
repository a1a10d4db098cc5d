package org.madang.sim.phase.leave;

import org.madang.sim.random.Draws;

/** What the hazard of members does not exceed in a week, by their satisfaction: eq. 19 with the worst of everything else. */
final class HazardBound {
    /** Steps of satisfaction from −1 to 1. */
    private static final int STEPS = 64;
    /** A bound is this much higher, so that rounding cannot make it one that does not bind. */
    private static final double SLACK = 1.000001;

    /** As {@link Draws#limit}. */
    private final long[] bound = new long[STEPS + 1];

    /** @param price the highest η·fee of the week */
    HazardBound(Hazard hazard, double price) {
        for (int step = 0; step <= STEPS; step++) {
            // The hazard falls with satisfaction: the lowest of a step bounds all of it.
            bound[step] = Draws.limit(SLACK * hazard.ceiling(2.0 * step / STEPS - 1, price));
        }
    }

    /** The limit of draws that may be below the hazard of members of this satisfaction. */
    long at(float satisfaction) {
        return bound[(int) ((satisfaction + 1) * (STEPS / 2))];
    }
}
