package org.madang.scenarios.study.analysis;

import java.util.function.IntToDoubleFunction;
import org.madang.sim.random.Maths;

/** The Cholesky factor L of a symmetric positive definite matrix, row by row. */
final class Factorisation {
    private final double[][] l;

    private Factorisation(double[][] l) {
        this.l = l;
    }

    /** The factor of this matrix, of which the lower triangle is read; null if it is not positive definite. */
    static Factorisation of(double[][] matrix) {
        int n = matrix.length;
        double[][] l = new double[n][];
        for (int i = 0; i < n; i++) {
            l[i] = java.util.Arrays.copyOf(matrix[i], i + 1);
            for (int j = 0; j <= i; j++) {
                double sum = l[i][j];
                double[] row = l[i];
                double[] other = l[j];
                for (int m = 0; m < j; m++) {
                    sum -= row[m] * other[m];
                }
                if (j < i) {
                    row[j] = sum / other[j];
                } else if (sum > 0) {
                    row[i] = Math.sqrt(sum);
                } else {
                    return null;
                }
            }
        }
        return new Factorisation(l);
    }

    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            sum += 2 * Maths.log(l[i][i]);
        }
        return sum;
    }

    /** The x with matrix · x = b. */
    double[] solve(IntToDoubleFunction b) {
        int n = l.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = b.applyAsDouble(i);
            for (int j = 0; j < i; j++) {
                sum -= l[i][j] * x[j];
            }
            x[i] = sum / l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= l[i][i];
            for (int j = 0; j < i; j++) {
                x[j] -= l[i][j] * x[i];
            }
        }
        return x;
    }
}
