package org.madang.scenarios.fit.found;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.fit.data.Point;

/**
 * How well the part that was held back was foretold: the mean absolute error, and the interval score of 90 % (width, and
 * twenty times what lies outside; Gneiting & Raftery 2007), beside two foretellings that know no market.
 *
 * @param error of the middle of the markets
 * @param interval score of their band
 * @param lastValue error of saying that all stays as it last was
 * @param trend error of a straight line through the last twelve numbers
 */
public record Scores(double error, double interval, double lastValue, double trend) {
    private static final double OUTSIDE = 20;
    private static final int TREND = 12;

    /** NaN where nothing was held back, or nothing was before it. */
    public static Scores of(Band band) {
        List<Point> points = band.series().points();
        int[] held = IntStream.range(0, points.size())
                .filter(i -> points.get(i).isHeld())
                .toArray();
        List<Point> seen = points.stream().filter(point -> !point.isHeld()).toList();
        if (held.length == 0 || seen.size() < 2 || band.series().isTriangle()) {
            return new Scores(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] line = line(seen.subList(Math.max(0, seen.size() - TREND), seen.size()));
        double last = seen.get(seen.size() - 1).value();
        double error = 0;
        double interval = 0;
        double ofLast = 0;
        double ofTrend = 0;
        for (int i : held) {
            double value = points.get(i).value();
            double low = band.low().get(i);
            double high = band.high().get(i);
            error += Math.abs(value - band.middle().get(i)) / held.length;
            interval += (high - low + OUTSIDE * Math.max(0, Math.max(low - value, value - high))) / held.length;
            ofLast += Math.abs(value - last) / held.length;
            ofTrend += Math.abs(value - line[0] - line[1] * points.get(i).span().to()) / held.length;
        }
        return new Scores(error, interval, ofLast, ofTrend);
    }

    /** Least squares: level at week 0, and slope a week. */
    private static double[] line(List<Point> points) {
        double t = points.stream().mapToDouble(p -> p.span().to()).average().orElseThrow();
        double v = points.stream().mapToDouble(Point::value).average().orElseThrow();
        double both = 0;
        double square = 0;
        for (Point point : points) {
            double away = point.span().to() - t;
            both += away * (point.value() - v);
            square += away * away;
        }
        double slope = square > 0 ? both / square : 0;
        return new double[] {v - slope * t, slope};
    }
}
