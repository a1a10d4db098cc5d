package org.madang.scenarios.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The constant of a stopping boundary, by simulation of equal sides with normal values: the quantile of the largest
 * |t| · √(n / most) over all looks and pairs. The false alarms are exact within ±0.4 points.
 */
final class Calibration {
    private static final int PATHS = 10_000;
    /** Beyond so many replications the spread is taken as known, and looks are drawn as a whole. */
    private static final int KNOWN = 100;

    private static final long KEY = 0x626F756E64617279L;

    private final Stopping rule;
    private final List<Integer> looks;
    private final Normals normals = new Normals(KEY);
    private final int[] first;
    private final int[] second;

    Calibration(Stopping rule) {
        this.rule = rule;
        looks = rule.looks();
        Pairs pairs = new Pairs(rule.sides());
        first = IntStream.range(0, pairs.count()).map(pairs::first).toArray();
        second = IntStream.range(0, pairs.count()).map(pairs::second).toArray();
    }

    double constant() {
        double[] largest = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            largest[path] = path();
        }
        Arrays.sort(largest);
        // Rounded: the last digits of a sum of many roots mean nothing.
        return Math.rint(1e4 * largest[(int) ((1 - Procedure.FALSE_ALARMS) * PATHS)]) / 1e4;
    }

    private double path() {
        double[] sum = new double[rule.sides()];
        double[] squares = new double[first.length];
        double[] now = new double[rule.sides()];
        double largest = 0;
        int n = 0;
        for (int look : looks) {
            for (; n < Math.min(look, KNOWN); n++) {
                add(now, sum, 1);
                for (int p = 0; p < squares.length; p++) {
                    double d = now[first[p]] - now[second[p]];
                    squares[p] += d * d;
                }
            }
            if (n < look) {
                int more = look - n;
                add(now, sum, Math.sqrt(more));
                for (int p = 0; p < squares.length; p++) {
                    squares[p] += 2.0 * more;
                }
                n = look;
            }
            largest = Math.max(largest, largest(n, sum, squares));
        }
        return largest;
    }

    private void add(double[] now, double[] sum, double spread) {
        for (int side = 0; side < sum.length; side++) {
            now[side] = spread * normals.next();
            sum[side] += now[side];
        }
    }

    private double largest(int n, double[] sum, double[] squares) {
        double largest = 0;
        for (int p = 0; p < squares.length; p++) {
            double mean = (sum[first[p]] - sum[second[p]]) / n;
            double error = Math.sqrt((squares[p] - n * mean * mean) / (n - 1) / n);
            largest = Math.max(largest, Math.abs(mean) / error);
        }
        return largest * Math.sqrt(n / (double) rule.most());
    }
}
