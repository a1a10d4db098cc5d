package org.madang.charts.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.madang.charts.figure.TimeSeries;

/** Uncertainty bands as polygons; a gap in the data is a gap in the band. */
public final class Bands {
    private Bands() {}

    /** The places from {@code first} to {@code last} (inclusive) that form one piece of a band. */
    public record Run(int first, int last) {}

    /** The unbroken pieces of the band. */
    public static List<Run> runs(TimeSeries series) {
        List<Run> runs = new ArrayList<>();
        int first = -1;
        for (int n = 0; n <= series.weeks().size(); n++) {
            boolean known = n < series.weeks().size() && series.hasBand(n);
            if (known && first < 0) {
                first = n;
            } else if (!known && first >= 0) {
                runs.add(new Run(first, n - 1));
                first = -1;
            }
        }
        return runs;
    }

    /**
     * This piece of the band in one flat colour.
     *
     * @param loneWeek half the width, in weeks, of the bar that stands for a band of one week only
     */
    public static XYPolygonAnnotation polygon(TimeSeries series, Run run, double loneWeek, Color fill) {
        return new XYPolygonAnnotation(corners(series, run, loneWeek), null, null, fill);
    }

    private static double[] corners(TimeSeries series, Run run, double loneWeek) {
        if (run.first() == run.last()) {
            double week = series.weeks().get(run.first());
            double low = series.low().get(run.first());
            double high = series.high().get(run.first());
            return new double[] {
                week - loneWeek, high, week + loneWeek, high, week + loneWeek, low, week - loneWeek, low
            };
        }
        int count = run.last() - run.first() + 1;
        double[] xy = new double[4 * count];
        for (int n = 0; n < count; n++) {
            int at = run.first() + n;
            int back = 4 * count - 2 - 2 * n;
            xy[2 * n] = series.weeks().get(at);
            xy[2 * n + 1] = series.high().get(at);
            xy[back] = series.weeks().get(at);
            xy[back + 1] = series.low().get(at);
        }
        return xy;
    }
}
