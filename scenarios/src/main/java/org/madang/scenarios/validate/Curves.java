package org.madang.scenarios.validate;

import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.timeline.LineChart;

/** Makes the charts of classics: runs as a band, theory as a line. */
final class Curves {
    private static final int MOST_LINES = 8;

    private Curves() {}

    static double[] weeks(int count) {
        double[] weeks = new double[count];
        Arrays.setAll(weeks, w -> w + 1.0);
        return weeks;
    }

    /** The mean of runs, and a band that holds 95 % of them. */
    static TimeSeries band(String name, List<double[]> runs) {
        int weeks = runs.get(0).length;
        double[] mean = new double[weeks];
        double[] low = new double[weeks];
        double[] high = new double[weeks];
        for (int w = 0; w < weeks; w++) {
            int at = w;
            double[] sorted = runs.stream().mapToDouble(run -> run[at]).sorted().toArray();
            mean[w] = Arrays.stream(sorted).average().orElse(Double.NaN);
            low[w] = sorted[(int) (0.025 * (sorted.length - 1))];
            high[w] = sorted[(int) Math.ceil(0.975 * (sorted.length - 1))];
        }
        return TimeSeries.of(name, weeks(weeks), mean, low, high);
    }

    static TimeSeries line(String name, double[] values) {
        return TimeSeries.of(name, weeks(values.length), values);
    }

    static Picture picture(String name, String title, String subtitle, Axis axis, List<TimeSeries> series) {
        Caption caption = new Caption(title, subtitle, "scenarios/classics · madang validate " + name);
        return new Picture(name, LineChart.of(caption, axis, series));
    }

    /** Adds runs and their theory, as long as the chart has styles of its own for them. */
    static void addPair(List<TimeSeries> lines, String at, List<double[]> runs, double[] theory) {
        if (lines.size() + 2 <= MOST_LINES) {
            lines.add(band("simulated, " + at, runs));
            lines.add(line("theory, " + at, theory));
        }
    }

    /** Week-by-week mean of runs. */
    static double[] mean(List<double[]> runs) {
        double[] mean = new double[runs.get(0).length];
        for (double[] run : runs) {
            for (int w = 0; w < mean.length; w++) {
                mean[w] += run[w] / runs.size();
            }
        }
        return mean;
    }
}
