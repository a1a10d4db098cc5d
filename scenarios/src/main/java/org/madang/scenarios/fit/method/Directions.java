package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The few combinations of numbers along which markets differ from each other (principal components of whitened
 * differences), turned so that the noise of worlds is independent along them.
 */
final class Directions {
    /** A combination along which markets differ by less than this part of the discrepancy's variance says nothing. */
    private static final double TOLD = 0.02;

    private static final int MOST = 24;

    /** Shape directions × numbers, each of length 1. */
    private final double[][] direction;
    /** By direction: variance between worlds of one market. */
    private final double[] noise;

    /**
     * @param off whitened differences of looks
     * @param pairs differences between two worlds of one market each
     */
    Directions(List<double[]> off, List<double[]> pairs) {
        double[][] first = leading(covariance(off));
        double[][] covariance = new double[first.length][first.length];
        for (double[] pair : pairs) {
            double[] along = project(first, pair);
            for (int a = 0; a < along.length; a++) {
                for (int b = 0; b < along.length; b++) {
                    covariance[a][b] += along[a] * along[b] / 2 / pairs.size();
                }
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
        noise = new double[first.length];
        direction = new double[first.length][first[0].length];
        for (int d = 0; d < noise.length; d++) {
            noise[d] = Math.max(0, eigen.getRealEigenvalue(d));
            double[] turn = eigen.getEigenvector(d).toArray();
            for (int a = 0; a < turn.length; a++) {
                for (int i = 0; i < direction[d].length; i++) {
                    direction[d][i] += turn[a] * first[a][i];
                }
            }
        }
    }

    private static double[][] covariance(List<double[]> off) {
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

    private static double[][] leading(double[][] covariance) {
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
        List<double[]> leading = new ArrayList<>();
        for (int d = 0; d < covariance.length && leading.size() < MOST; d++) {
            if (eigen.getRealEigenvalue(d) > TOLD || leading.isEmpty()) {
                leading.add(eigen.getEigenvector(d).toArray());
            }
        }
        return leading.toArray(double[][]::new);
    }

    private static double[] project(double[][] onto, double... off) {
        double[] along = new double[onto.length];
        for (int d = 0; d < along.length; d++) {
            for (int i = 0; i < off.length; i++) {
                along[d] += onto[d][i] * off[i];
            }
        }
        return along;
    }

    double[] along(double... off) {
        return project(direction, off);
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

    int count() {
        return noise.length;
    }

    /** Variance between worlds of one market, at the size of a look. */
    double noise(int d) {
        return noise[d];
    }
}
