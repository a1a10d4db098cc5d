package org.madang.scenarios.fit.method;

import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Point;

/**
 * How far the best market may be off one series, on its scale: a bias that lasts, and a part that fades with time, as
 * discrepancies of models do (Kennedy & O'Hagan 2001; Brynjarsdóttir & O'Hagan 2014); to it comes the error of counting.
 */
final class Room {
    /** The part of the discrepancy's variance that is a bias of the whole series. */
    private static final double BIAS = 0.4;
    /** In so many weeks the rest of a discrepancy fades to 1/e. */
    private static final double FADES = 26;

    private Room() {}

    /**
     * Covariance of all points of a series.
     *
     * @param factor of the discrepancy over what the file says
     */
    static double[][] covariance(Observed series, double factor) {
        int n = series.points().size();
        double variance = factor * series.discrepancy() * (factor * series.discrepancy());
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Point a = series.points().get(i);
                Point b = series.points().get(j);
                double apart = Math.abs(a.span().to() - b.span().to()) + Math.abs(a.age() - b.age());
                covariance[i][j] = variance * (BIAS + (1 - BIAS) * StrictMath.exp(-apart / FADES));
            }
            covariance[i][i] += series.error() * series.error();
        }
        return covariance;
    }
}
