package org.madang.scenarios.fit.set;

import org.madang.scenarios.fit.method.Triangular;
import org.madang.scenarios.fit.method.Weights;

/** Least squares along several unknowns at once, with a faint penalty. */
public final class Slopes {
    private static final double RIDGE = 0.02;

    private Slopes() {}

    /**
     * Slope of y along each unknown.
     *
     * @param x shape unknowns × markets
     */
    public static double[] of(double[][] x, double... y) {
        Weights even = Weights.even(y.length);
        double[][] covariance = even.covariance(x);
        double middle = even.mean(y);
        double[] right = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            covariance[n][n] *= 1 + RIDGE;
            double mean = even.mean(x[n]);
            for (int m = 0; m < y.length; m++) {
                right[n] += (x[n][m] - mean) * (y[m] - middle) / y.length;
            }
        }
        double[][] factor = Triangular.factor(covariance);
        return Triangular.solveTransposed(factor, Triangular.solve(factor, right));
    }
}
