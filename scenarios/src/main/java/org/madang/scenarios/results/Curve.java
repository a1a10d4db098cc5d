package org.madang.scenarios.results;

import java.util.Arrays;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.scenarios.statistics.Estimate;

/**
 * An indicator, or a difference in it, for every week: mean over replications and 95 % interval; NaN where there is none.
 *
 * @param mean week 1 first
 * @param low lower end of the interval
 * @param high upper end; both for each week alone
 * @param sure of a difference: 1 where it is surely above zero, −1 where surely below, over all weeks together; else 0, or
 *     NaN where nobody has judged it
 */
public record Curve(Values mean, Values low, Values high, Values sure) {
    /** A level, or a difference that nobody has judged. */
    public Curve(Values mean, Values low, Values high) {
        this(mean, low, high, Values.unknown(mean.size()));
    }

    public int weeks() {
        return mean.size();
    }

    /** @param w the week, from 1 */
    public Estimate at(int w) {
        return new Estimate(mean.get(w - 1), low.get(w - 1), high.get(w - 1));
    }

    public Estimate last() {
        return at(weeks());
    }

    /** With the other sign. */
    public Curve negated() {
        return new Curve(mean.map(v -> -v), high.map(v -> -v), low.map(v -> -v), sure.map(v -> -v));
    }

    /** Whether any week has a value. */
    public boolean isKnown() {
        return mean.known().findAny().isPresent();
    }

    /** The sum over all weeks, without those that have no value. */
    public double sum() {
        return mean.known().sum();
    }

    /** 1, 2, 3 … as the weeks of a figure. */
    public static Values weekNumbers(int weeks) {
        double[] numbers = new double[weeks];
        Arrays.setAll(numbers, w -> w + 1);
        return Values.of(numbers);
    }

    /** As a line with its band. */
    public TimeSeries series(String name) {
        return new TimeSeries(name, weekNumbers(weeks()), mean, low, high);
    }
}
