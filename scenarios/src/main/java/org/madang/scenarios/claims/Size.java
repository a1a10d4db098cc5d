package org.madang.scenarios.claims;

/**
 * How large a look at the claims is taken.
 *
 * @param participants at most so many, whatever the file says
 * @param replications at most so many; no fewer than two
 * @param seed the worlds follow from it
 */
public record Size(int participants, int replications, long seed) {
    private static final int QUICK_PARTICIPANTS = 1000;
    private static final int QUICK_REPLICATIONS = 3;

    /** As the files say. */
    public static Size full(long seed) {
        return new Size(Integer.MAX_VALUE, Integer.MAX_VALUE, seed);
    }

    /** Small markets, few replications: whether everything runs, not what comes out. */
    public static Size quick(long seed) {
        return new Size(QUICK_PARTICIPANTS, QUICK_REPLICATIONS, seed);
    }

    /** The same with another number of replications, or with those of the files if none is given. */
    public Size withReplications(Integer most) {
        return most == null ? this : new Size(participants, most, seed);
    }
}
