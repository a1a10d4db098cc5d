package org.madang.charts.canvas;

import java.util.ArrayList;
import java.util.List;

/** The range of an axis and the distance of its ticks, which are multiples of {@code step}. */
public record Scale(double low, double high, double step) {
    private static final double[] NICE = {1, 2, 5, 10};
    /** Calendar-like distances: month, quarter, half-year, year. */
    private static final double[] WEEK_STEPS = {1, 2, 4, 13, 26, 52, 104, 260, 520};

    public Scale {
        if (!(low < high && step > 0)) {
            throw new IllegalArgumentException("Scale from " + low + " to " + high + " by " + step + " is empty");
        }
    }

    /**
     * A scale with round ticks around these values. Zero is included unless the values vary too little to be seen that
     * way (all above three quarters of the largest, or all below three quarters of the lowest).
     */
    public static Scale around(double min, double max, int ticks) {
        if (!(Double.isFinite(min) && Double.isFinite(max))) {
            return new Scale(0, 1, 0.5);
        }
        double low = min > 0 && min < 0.75 * max || min == max ? Math.min(0, min) : min;
        double high = max < 0 && max > 0.75 * min || min == max ? Math.max(0, max) : max;
        if (low == high) {
            return new Scale(0, 1, 0.5);
        }
        double step = niceStep((high - low) / ticks);
        return new Scale(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    /** A scale that spans exactly these weeks, with ticks at weeks, months, quarters or years. */
    public static Scale weeks(double first, double last, int ticks) {
        if (!(Double.isFinite(first) && Double.isFinite(last))) {
            return new Scale(0, 1, 1);
        }
        if (first == last) {
            return new Scale(first - 0.5, first + 0.5, 1);
        }
        for (double step : WEEK_STEPS) {
            if ((last - first) / step <= ticks) {
                return new Scale(first, last, step);
            }
        }
        return new Scale(first, last, niceStep((last - first) / ticks));
    }

    /** The ticks within the range. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long n = (long) Math.ceil(low / step - 1e-9); n * step <= high + step * 1e-9; n++) {
            ticks.add(n * step);
        }
        return ticks;
    }

    /** The largest absolute value of the range. */
    public double reach() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    private static double niceStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double nice : NICE) {
            if (nice * power >= atLeast * (1 - 1e-9)) {
                return nice * power;
            }
        }
        throw new AssertionError("no round step for " + atLeast);
    }
}
