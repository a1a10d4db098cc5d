package org.madang.scenarios.statistics;

/**
 * How many replications would show a difference with a chance of 80 %: (2.8 s / gap)² for 2.8 = 1.96 + 0.84, and 1.96²/2
 * more because the spread is not known (Guenther 1981). From the far end of the gap's interval it is the least number that
 * must be reckoned with.
 *
 * @param likely for the gap as measured; {@link #NEVER} if it is zero
 * @param atLeast for the largest gap that the interval allows
 */
public record Power(long likely, long atLeast) {
    /** No number of replications tells equal values apart. */
    public static final long NEVER = -1;

    private static final double BOTH = 2.8;
    /** What Student's t needs more than a normal value does: 1.96² / 2. */
    private static final double UNKNOWN_SPREAD = 1.92;

    private static final double MOST = 1e15;

    /** @param deviation standard deviation of the differences; NaN if unknown */
    public static Power of(Estimate gap, double deviation) {
        double far = Math.max(Math.abs(gap.low()), Math.abs(gap.high()));
        return new Power(needed(gap.mean(), deviation), needed(Double.isNaN(far) ? gap.mean() : far, deviation));
    }

    private static long needed(double gap, double deviation) {
        if (gap == 0 || Double.isNaN(deviation) || Double.isNaN(gap)) {
            return NEVER;
        }
        double ratio = BOTH * deviation / gap;
        return Math.max(2, (long) Math.ceil(Math.min(MOST, ratio * ratio + UNKNOWN_SPREAD)));
    }
}
