package org.madang.charts.figure;

/**
 * A number and its interval.
 *
 * @param value the number, or NaN if it is not known
 * @param low   lower end of the interval, or NaN if there is none
 * @param high  upper end of the interval, or NaN if there is none
 */
public record Estimate(double value, double low, double high) {
    public Estimate {
        if (low > high) {
            throw new IllegalArgumentException("The interval from " + low + " to " + high + " is upside down");
        }
    }

    /** A number without an interval. */
    public static Estimate of(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    public boolean isKnown() {
        return Double.isFinite(value);
    }

    public boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** The largest known number of the three, or NaN. */
    public double top() {
        return hasInterval() ? Math.max(high, isKnown() ? value : high) : value;
    }

    /** The smallest known number of the three, or NaN. */
    public double bottom() {
        return hasInterval() ? Math.min(low, isKnown() ? value : low) : value;
    }
}
