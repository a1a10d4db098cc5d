package org.madang.charts.figure;

import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * One quantity over weeks: its mean over replications and the band around it. NaN leaves a gap.
 *
 * @param name  what the line is called on the picture
 * @param weeks strictly increasing
 * @param mean  one value a week
 * @param low   lower end of the band, or NaN where there is none
 * @param high  upper end of the band, or NaN where there is none
 */
public record TimeSeries(String name, Values weeks, Values mean, Values low, Values high) {

    public TimeSeries {
        Objects.requireNonNull(name, "name");
        requireSize(name, "mean", weeks, mean);
        requireSize(name, "low", weeks, low);
        requireSize(name, "high", weeks, high);
        for (int n = 0; n < weeks.size(); n++) {
            if (!(weeks.isKnown(n) && (n == 0 || weeks.get(n) > weeks.get(n - 1)))) {
                throw new IllegalArgumentException(
                        "Weeks of '" + name + "' must increase; found " + weeks.get(n) + " at place " + n);
            }
            if (low.get(n) > high.get(n)) {
                throw new IllegalArgumentException("The band of '" + name + "' is upside down in week " + weeks.get(n)
                        + ": low " + low.get(n) + ", high " + high.get(n));
            }
        }
    }

    /** A line with a band. */
    public static TimeSeries of(String name, double[] weeks, double[] mean, double[] low, double[] high) {
        return new TimeSeries(name, Values.of(weeks), Values.of(mean), Values.of(low), Values.of(high));
    }

    /** A line without a band. */
    public static TimeSeries of(String name, double[] weeks, double[] mean) {
        Values none = Values.unknown(weeks.length);
        return new TimeSeries(name, Values.of(weeks), Values.of(mean), none, none);
    }

    /** Whether there is both a lower and an upper end at this place. */
    public boolean hasBand(int index) {
        return low.isKnown(index) && high.isKnown(index);
    }

    /** Every known number, of the mean and of the band. */
    public DoubleStream known() {
        return DoubleStream.concat(mean.known(), DoubleStream.concat(low.known(), high.known()));
    }

    private static void requireSize(String name, String part, Values weeks, Values values) {
        if (weeks.size() != values.size()) {
            throw new IllegalArgumentException(
                    "'" + name + "' has " + weeks.size() + " weeks but " + values.size() + " values of " + part);
        }
    }
}
