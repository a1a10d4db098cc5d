package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Point;

/**
 * The data on their scales, and how far a market is off them: differences of the numbers that are looked at, made
 * independent and of unit size by the discrepancy (whitened), series after series.
 */
public final class Data {
    private final List<Observed> series;
    private final List<Scale> scales;
    private final List<double[][]> factors = new ArrayList<>();
    private final double[] wider;

    public Data(List<Observed> series) {
        this(series, ones(series.size()));
    }

    /** @param wider by series: the discrepancy over what the file says, at least 1 */
    private Data(List<Observed> series, double... wider) {
        this.series = series.stream()
                .filter(each -> each.points().stream().anyMatch(point -> !point.isHeld()))
                .toList();
        this.scales = this.series.stream().map(Scale::of).toList();
        this.wider = wider.clone();
        for (int s = 0; s < this.series.size(); s++) {
            factors.add(Triangular.factor(seen(s)));
        }
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** The same with more room. */
    Data widened(double... by) {
        double[] wide = wider.clone();
        for (int s = 0; s < by.length; s++) {
            wide[s] *= Math.max(1, by[s]);
        }
        return new Data(series, wide);
    }

    /** The discrepancy of a series over what the file says; 1 where the best markets come as near as that. */
    public double wider(int s) {
        return wider[s];
    }

    public List<Observed> series() {
        return series;
    }

    public Scale scale(int s) {
        return scales.get(s);
    }

    /** Covariance of all points of a series, held ones among them. */
    public double[][] covariance(int s) {
        return Room.covariance(series.get(s), wider[s]);
    }

    private double[][] seen(int s) {
        double[][] all = covariance(s);
        int[] at = at(s);
        double[][] part = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                part[i][j] = all[at[i]][at[j]];
            }
        }
        return part;
    }

    /** Which points of a series are looked at. */
    private int[] at(int s) {
        List<Point> points = series.get(s).points();
        return java.util.stream.IntStream.range(0, points.size())
                .filter(i -> !points.get(i).isHeld())
                .toArray();
    }

    /** How many numbers are looked at. */
    public int size() {
        return factors.stream().mapToInt(factor -> factor.length).sum();
    }

    /** Where each whitened difference belongs: its series. */
    int[] seriesOf() {
        int[] of = new int[size()];
        int next = 0;
        for (int s = 0; s < factors.size(); s++) {
            java.util.Arrays.fill(of, next, next + factors.get(s).length, s);
            next += factors.get(s).length;
        }
        return of;
    }

    /** Market less data, whitened. */
    double[] off(double... values) {
        double[] off = new double[size()];
        int from = 0;
        int next = 0;
        for (int s = 0; s < series.size(); s++) {
            int[] at = at(s);
            double[] difference = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                difference[i] = scales.get(s).to(values[from + at[i]])
                        - scales.get(s).to(series.get(s).points().get(at[i]).value());
            }
            double[] white = Triangular.solve(factors.get(s), difference);
            System.arraycopy(white, 0, off, next, white.length);
            next += white.length;
            from += series.get(s).points().size();
        }
        return off;
    }
}
