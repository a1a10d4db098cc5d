package org.madang.scenarios.fit.method;

/** Covariances and their square roots: lower triangular L with L Lᵀ = covariance (Cholesky). */
public final class Triangular {
    private Triangular() {}

    public static double[][] factor(double[][] covariance) {
        int n = covariance.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j) {
                    l[i][i] = Math.sqrt(Math.max(sum, 1e-12 * Math.max(1e-12, covariance[i][i])));
                } else {
                    l[i][j] = sum / l[j][j];
                }
            }
        }
        return l;
    }

    /** x with L x = b. */
    public static double[] solve(double[][] l, double... b) {
        double[] x = new double[b.length];
        for (int i = 0; i < x.length; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * x[k];
            }
            x[i] = sum / l[i][i];
        }
        return x;
    }

    /** x with Lᵀ x = b. */
    public static double[] solveTransposed(double[][] l, double... b) {
        double[] x = new double[b.length];
        for (int i = x.length - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < x.length; k++) {
                sum -= l[k][i] * x[k];
            }
            x[i] = sum / l[i][i];
        }
        return x;
    }

    /** L x. */
    public static double[] times(double[][] l, double... x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k <= i; k++) {
                product[i] += l[i][k] * x[k];
            }
        }
        return product;
    }
}
