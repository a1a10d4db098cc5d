package org.madang.charts.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.figure.Axis;

/**
 * The values of something that a study varies, from one end to the other: numbers, or a few labels.
 *
 * @param axis its name, unit and kind of number
 * @param low the lowest value; with labels 0
 * @param high the highest value; with labels the number of the last
 * @param isLog whether equal distances are equal proportions; then low is above 0
 * @param labels what 0, 1, … stand for; empty for numbers
 */
public record FactorScale(Axis axis, double low, double high, boolean isLog, List<String> labels) {
    private static final double[] LOG_STEPS = {1, 2, 5};
    /** One number on an axis does not say how far it is to the next. */
    private static final int LEAST_TICKS = 2;

    public FactorScale {
        Objects.requireNonNull(axis, "axis");
        labels = List.copyOf(labels);
        if (labels.isEmpty() && !(low < high && (!isLog || low > 0))) {
            throw new IllegalArgumentException("'" + axis.label() + "' goes from " + low + " to " + high);
        }
    }

    /** A value and how it is written. */
    record Tick(double value, String text) {}

    /** Where a value lies, from 0 (left) to 1 (right). */
    public double share(double value) {
        if (!labels.isEmpty()) {
            return (value + 0.5) / labels.size();
        }
        return isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    boolean isLabelled() {
        return !labels.isEmpty();
    }

    /** About so many round values within the ends; every label. */
    List<Tick> ticks(Canvas canvas, int count) {
        List<Tick> ticks = new ArrayList<>();
        if (isLabelled()) {
            for (int n = 0; n < labels.size(); n++) {
                ticks.add(new Tick(n, labels.get(n)));
            }
        } else if (isLog) {
            logTicks(canvas, count, ticks);
        } else {
            Scale scale =
                    new Scale(low, high, Scale.around(0, high - low, count).step());
            for (int more = count + 1; scale.ticks().size() < LEAST_TICKS && more <= 3 * count; more++) {
                scale = new Scale(low, high, Scale.around(0, high - low, more).step());
            }
            for (double value : scale.ticks()) {
                ticks.add(new Tick(value, canvas.numbers().tick(value, scale.step(), scale.reach(), axis.quantity())));
            }
        }
        return ticks;
    }

    private void logTicks(Canvas canvas, int count, List<Tick> ticks) {
        boolean isWide = Math.log10(high / low) > count / 3.0;
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high) + 1; power++) {
            for (double step : LOG_STEPS) {
                double value = step * Math.pow(10, power);
                if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9) && (step == 1 || !isWide)) {
                    ticks.add(new Tick(value, canvas.numbers().compact(value, axis.quantity())));
                }
            }
        }
    }
}
