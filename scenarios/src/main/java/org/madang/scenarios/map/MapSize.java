package org.madang.scenarios.map;

import org.madang.scenarios.claims.Size;
import org.madang.scenarios.statistics.SignFlip;

/**
 * How large a look a map takes.
 *
 * @param participants at most so many, whatever the scenario says
 * @param points at how many moves everything is measured
 * @param replications in how many worlds, the same at all points
 * @param weeks after which the verdict is read; null for those of the scenario
 */
public record MapSize(int participants, int points, int replications, long seed, Integer weeks) {
    /** With fewer no trend could be told from its noise. */
    public static final int FEWEST_POINTS = 8;

    /** With fewer no sign can be sure over a whole map. */
    public static final int FEWEST_REPLICATIONS = SignFlip.LEAST;

    MapSize withSeed(long other) {
        return new MapSize(participants, points, replications, other, weeks);
    }

    Size size() {
        return new Size(participants, replications, seed);
    }
}
