package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** The few combinations of numbers along which looks differ from each other (principal components of whitened differences). */
final class Directions {
    /** A combination along which looks differ by less than this part of the discrepancy's variance says nothing. */
    private static final double TOLD = 0.02;

    private static final int MOST = 24;

    /** Shape directions × numbers, each of length 1 and square to the others. */
    private final double[][] direction;

    /** @param off whitened differences of looks */
    Directions(List<double[]> off) {
        double[][] covariance = covariance(off);
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
        List<double[]> leading = new ArrayList<>();
        for (int d = 0; d < covariance.length && leading.size() < MOST; d++) {
            if (eigen.getRealEigenvalue(d) > TOLD || leading.isEmpty()) {
                leading.add(eigen.getEigenvector(d).toArray());
            }
        }
        direction = leading.toArray(double[][]::new);
    }

    /** How several things vary together. */
    static double[][] covariance(List<double[]> off) {
        int n = off.get(0).length;
        double[] mean = new double[n];
        for (double[] each : off) {
            for (int i = 0; i < n; i++) {
                mean[i] += each[i] / off.size();
            }
        }
        double[][] covariance = new double[n][n];
        for (double[] each : off) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += (each[i] - mean[i]) * (each[j] - mean[j]) / (off.size() - 1);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }

    double[] along(double... off) {
        double[] along = new double[direction.length];
        for (int d = 0; d < along.length; d++) {
            for (int i = 0; i < off.length; i++) {
                along[d] += direction[d][i] * off[i];
            }
        }
        return along;
    }

    /** Puts what is known along the directions back into a difference. */
    double[] replaced(double[] off, double... along) {
        double[] now = along(off);
        double[] replaced = off.clone();
        for (int d = 0; d < now.length; d++) {
            for (int i = 0; i < replaced.length; i++) {
                replaced[i] += (along[d] - now[d]) * direction[d][i];
            }
        }
        return replaced;
    }
}
