package org.madang.scenarios.statistics;

/**
 * A mean over replications with its interval.
 *
 * @param mean NaN if there was nothing to average
 * @param low the lower end of the 95 % interval; NaN with fewer than two values
 * @param high the upper end
 */
public record Estimate(double mean, double low, double high) {
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** 1 if the interval lies above zero, −1 if below, else 0. Only procedures of this room ask it. */
    int sign() {
        return low > 0 ? 1 : high < 0 ? -1 : 0;
    }

    /** The same with the other sign. */
    public Estimate negated() {
        return new Estimate(-mean, -high, -low);
    }

    /** Half the width of the interval. */
    public double precision() {
        return (high - low) / 2;
    }

    /** The same in units of {@code unit} &gt; 0. */
    public Estimate dividedBy(double unit) {
        return new Estimate(mean / unit, low / unit, high / unit);
    }
}
