package org.madang.scenarios.fit.data;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A series of the data: numbers of one kind.
 *
 * @param name as it is called in results
 * @param error how far counting may be off, as a part of a number
 * @param discrepancy how far the best market may be off, as a part of a number
 * @param isTriangle whether it is a retention triangle
 */
public record Observed(
        String name, Measure measure, List<Point> points, double error, double discrepancy, boolean isTriangle) {
    public Observed {
        points = List.copyOf(points);
    }

    /** Whether it is what came of an experiment. */
    public boolean isTried() {
        return measure instanceof Measure.OfTried;
    }

    /** What a market shows at each point; NaN where it has no value. */
    public double[] of(Readout market) {
        return points.stream().mapToDouble(point -> measure.of(market, point)).toArray();
    }

    /** The same with other numbers. */
    public Observed with(IntToDoubleFunction value) {
        List<Point> other = IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).with(value.applyAsDouble(i)))
                .toList();
        return new Observed(name, measure, other, error, discrepancy, isTriangle);
    }

    /** The weeks that must be simulated. */
    int weeks() {
        return points.stream().mapToInt(measure::weeks).max().orElse(0);
    }

    /** The last week of which it tells. */
    double known() {
        return points.stream().mapToDouble(Point::known).max().orElse(0);
    }
}
