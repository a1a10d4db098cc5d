package org.madang.scenarios.fit.method;

import java.util.List;

/**
 * A quadratic through noisy looks for several responses at once: slopes, curvatures and, where there are looks enough,
 * how each pair of unknowns acts together; least squares with a faint penalty (ridge; Hoerl & Kennard 1970).
 */
final class Regression {
    /** Penalty on each coefficient but the constant, in looks. */
    private static final double RIDGE = 0.1;
    /** Looks for each coefficient, below which pairs are left out. */
    private static final double ENOUGH = 2;

    private final int dimension;
    private final boolean withPairs;
    private final double[] centre;
    /** Lower triangular factor of the normal matrix. */
    private final double[][] normal;
    /** Shape responses × terms. */
    private final double[][] coefficients;
    /** Covariance of the responses of a look about the surface. */
    private final double[][] scatter;

    /** @param responses shape looks × responses */
    Regression(List<double[]> features, double[][] responses) {
        dimension = features.get(0).length;
        int n = features.size();
        int full = 1 + 2 * dimension + dimension * (dimension - 1) / 2;
        withPairs = n >= ENOUGH * full;
        centre = centre(features);
        int terms = withPairs ? full : 1 + 2 * dimension;
        double[][] x = new double[n][];
        double[][] matrix = new double[terms][terms];
        for (int i = 0; i < n; i++) {
            x[i] = terms(features.get(i));
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b <= a; b++) {
                    matrix[a][b] += x[i][a] * x[i][b];
                    matrix[b][a] = matrix[a][b];
                }
            }
        }
        for (int a = 0; a < terms; a++) {
            matrix[a][a] += a == 0 ? 1e-9 : RIDGE;
        }
        normal = Triangular.factor(matrix);
        int count = responses[0].length;
        coefficients = new double[count][];
        for (int r = 0; r < count; r++) {
            double[] right = new double[terms];
            for (int i = 0; i < n; i++) {
                for (int a = 0; a < terms; a++) {
                    right[a] += x[i][a] * responses[i][r];
                }
            }
            coefficients[r] = Triangular.solveTransposed(normal, Triangular.solve(normal, right));
        }
        // The inverse of a covariance of few looks comes out too large: made up for here (Hartlap, Simon & Schneider
        // 2007).
        double free = Math.max(1, n - terms - count - 1);
        scatter = new double[count][count];
        for (int i = 0; i < n; i++) {
            double[] miss = responses[i].clone();
            for (int r = 0; r < count; r++) {
                miss[r] -= dot(coefficients[r], x[i]);
            }
            for (int r = 0; r < count; r++) {
                for (int q = 0; q < count; q++) {
                    scatter[r][q] += miss[r] * miss[q] / free;
                }
            }
        }
    }

    private static double[] centre(List<double[]> features) {
        double[] mean = new double[features.get(0).length];
        for (double[] each : features) {
            for (int n = 0; n < mean.length; n++) {
                mean[n] += each[n] / features.size();
            }
        }
        return mean;
    }

    private double[] terms(double... features) {
        int pairs = withPairs ? dimension * (dimension - 1) / 2 : 0;
        double[] terms = new double[1 + 2 * dimension + pairs];
        terms[0] = 1;
        int next = 1 + 2 * dimension;
        for (int n = 0; n < dimension; n++) {
            double away = features[n] - centre[n];
            terms[1 + n] = away;
            terms[1 + dimension + n] = away * away;
            for (int m = 0; withPairs && m < n; m++) {
                terms[next++] = away * (features[m] - centre[m]);
            }
        }
        return terms;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }

    /** All responses at a place. */
    double[] at(double... features) {
        double[] terms = terms(features);
        double[] at = new double[coefficients.length];
        for (int r = 0; r < at.length; r++) {
            at[r] = dot(coefficients[r], terms);
        }
        return at;
    }

    /** Covariance of a single look about the surface, shape responses × responses. */
    double[][] scatter() {
        return scatter;
    }

    /** How unsure the surface is at a place, as a part of the scatter. */
    double leverage(double... features) {
        double[] half = Triangular.solve(normal, terms(features));
        return dot(half, half);
    }
}
