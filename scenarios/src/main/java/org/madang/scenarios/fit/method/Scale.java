package org.madang.scenarios.fit.method;

import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Plausible;
import org.madang.scenarios.fit.data.Point;
import org.madang.sim.random.Maths;

/**
 * On which scale numbers of a series are compared, so that one part of a number is about one unit everywhere: logarithms
 * where nothing can be below 0, parts of the mean elsewhere.
 *
 * @param isLog whether it is logarithmic
 * @param unit added before the logarithm is taken, so that 0 has one; or the mean size of the numbers
 */
public record Scale(boolean isLog, double unit) {
    /** What is added to numbers, as a part of their mean. */
    private static final double ADDED = 0.02;

    public static Scale of(Observed series) {
        double mean = series.points().stream()
                .mapToDouble(point -> Math.abs(point.value()))
                .average()
                .orElse(1);
        double size = mean > 0 ? mean : 1;
        boolean isAbove = series.points().stream().mapToDouble(Point::value).allMatch(value -> value >= 0)
                && !Plausible.maybeBelow(series.measure().indicator());
        return isAbove ? new Scale(true, ADDED * size) : new Scale(false, size);
    }

    /** What a market has no value for counts as 0. */
    public double to(double value) {
        double known = Double.isNaN(value) ? 0 : value;
        return isLog ? Maths.log(Math.max(0, known) + unit) : known / unit;
    }

    public double from(double scaled) {
        return isLog ? Math.max(0, Maths.exp(scaled) - unit) : scaled * unit;
    }
}
