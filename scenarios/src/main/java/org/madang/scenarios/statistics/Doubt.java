package org.madang.scenarios.statistics;

import java.util.Arrays;

/** Why the interval of a mean may promise too much: Student's t needs values that are not too lopsided for their number. */
public enum Doubt {
    NONE,
    /** All values but one are equal: everything hangs on one replication. */
    ALL_BUT_ONE,
    /** Skewness / √n is above {@link #MOST_SKEWED}. */
    SKEWED;

    /**
     * The first term of the error of a t interval is the skewness over √n (Johnson 1978; Hall 1992). With a limit twice as
     * large, intervals of values of skewness 2 of which no doubt is raised fail in 8 of 100 trials.
     */
    public static final double MOST_SKEWED = 0.25;

    /** @param values NaN where there is none */
    public static Doubt of(double... values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int n = known.length;
        if (n < 3) {
            return NONE;
        }
        if (known[0] < known[n - 1] && (known[0] == known[n - 2] || known[1] == known[n - 1])) {
            return ALL_BUT_ONE;
        }
        return Math.abs(Skewed.skewness(known)) / Math.sqrt(n) > MOST_SKEWED ? SKEWED : NONE;
    }
}
