package org.madang.scenarios.fit.found;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.fit.method.Scale;

/**
 * How well the part that was held back was foretold: root mean squares on the scale of the series (of what cannot be below 0
 * logarithms, .10 is about 10 %), and the interval score of 90 % (width, and twenty times what lies outside; Gneiting & Raftery
 * 2007), beside foretellings that know no market.
 *
 * @param error of the middle of the markets
 * @param interval score of their band, in the unit of the series
 * @param baselines error of each that has a say
 */
public record Scores(double error, double interval, Map<Baseline, Double> baselines) {
    private static final double OUTSIDE = 20;

    /** All NaN where nothing was held back, or too little was before it. */
    public static Scores of(Band band) {
        List<Point> points = band.series().points();
        List<Point> seen = points.stream().filter(point -> !point.isHeld()).toList();
        List<Point> held = points.stream().filter(Point::isHeld).toList();
        Map<Baseline, Double> baselines = new EnumMap<>(Baseline.class);
        if (held.isEmpty() || seen.size() < 2) {
            return new Scores(Double.NaN, Double.NaN, baselines);
        }
        Scale scale = Scale.of(band.series());
        for (Baseline baseline : Baseline.values()) {
            boolean hasSay = band.series().isTriangle() ? baseline.isOfCohorts() : baseline.isOfSeries();
            baselines.put(baseline, hasSay && scale.isLog() ? error(scale, held, baseline.of(seen, held)) : Double.NaN);
        }
        List<Double> middle = new ArrayList<>();
        double interval = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isHeld()) {
                double value = points.get(i).value();
                double low = band.low().get(i);
                double high = band.high().get(i);
                middle.add(band.middle().get(i));
                interval += (high - low + OUTSIDE * Math.max(0, Math.max(low - value, value - high))) / held.size();
            }
        }
        double own = error(scale, held, middle.stream().mapToDouble(m -> m).toArray());
        return new Scores(own, interval, baselines);
    }

    private static double error(Scale scale, List<Point> held, double... foretold) {
        double sum = 0;
        for (int i = 0; i < foretold.length; i++) {
            double off = Double.isNaN(foretold[i])
                    ? Double.NaN
                    : scale.to(foretold[i]) - scale.to(held.get(i).value());
            sum += off * off / foretold.length;
        }
        return Math.sqrt(sum);
    }
}
