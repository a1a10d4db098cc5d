package org.madang.scenarios.statistics;

import java.util.Arrays;

/**
 * Weeks until something happens that need not happen: those that have none by the horizon have at least that many. A mean
 * over the others alone would favour the side that often fails.
 *
 * @param share of replications in which it happens, with Wilson's interval
 * @param median NaN where it happens in less than half of all
 * @param restricted mean of the weeks up to the horizon, the horizon itself where it does not happen (Royston &amp; Parmar
 *     2013), with Student's interval
 */
public record Duration(Estimate share, double median, Estimate restricted) {
    /**
     * @param horizon weeks that were looked at
     * @param weeks by replication; NaN, or above the horizon, where it did not happen
     */
    public static Duration of(double horizon, double... weeks) {
        Moments restricted = new Moments(1);
        int happened = 0;
        double[] sorted = new double[weeks.length];
        for (int r = 0; r < weeks.length; r++) {
            boolean is = weeks[r] <= horizon;
            happened += is ? 1 : 0;
            restricted.add(0, restricted(weeks[r], horizon));
            sorted[r] = is ? weeks[r] : Double.POSITIVE_INFINITY;
        }
        Arrays.sort(sorted);
        double median = Double.NaN;
        if (sorted.length > 0) {
            double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
            median = Double.isInfinite(middle) ? Double.NaN : middle;
        }
        return new Duration(Wilson.of(happened, weeks.length), median, restricted.estimate(0));
    }

    /** The weeks up to the horizon: what two sides can be compared by. */
    public static double restricted(double weeks, double horizon) {
        return weeks <= horizon ? weeks : horizon;
    }
}
