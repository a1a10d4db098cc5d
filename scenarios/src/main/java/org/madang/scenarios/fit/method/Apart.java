package org.madang.scenarios.fit.method;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * What looks differ by from a surface, taken apart into the noise of their worlds and what markets differ from it: axes along
 * which both are independent and make up a variance of 1 together. Of few pairs of worlds the noise along single axes would come out far
 * too small and too large; so it is drawn towards the same part everywhere, by as much as chance alone moves it (Ledoit & Wolf 2004).
 */
final class Apart {
    /** Added to variances, so that directions along which looks do not differ from the surface do no harm. */
    private static final double FAINT = 1e-6;

    /** Lower triangular factor of the covariance about the surface. */
    private final double[][] factor;
    /** Shape axes × directions, square to each other, in directions whitened by the factor. */
    private final double[][] turn;
    /** By axis: the part that is noise, from 0 to 1. */
    private final double[] noise;

    /**
     * @param about the surface: covariance of looks along the directions
     * @param pairs differences along the directions between two worlds of one market each
     */
    Apart(double[][] about, List<double[]> pairs) {
        int n = about.length;
        double[][] full = new double[n][];
        for (int d = 0; d < n; d++) {
            full[d] = about[d].clone();
            full[d][d] += FAINT;
        }
        factor = Triangular.factor(full);
        List<double[]> white =
                pairs.stream().map(pair -> Triangular.solve(factor, pair)).toList();
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(drawn(white, n), false));
        noise = new double[n];
        turn = new double[n][];
        for (int a = 0; a < n; a++) {
            noise[a] = Math.min(1, Math.max(0, eigen.getRealEigenvalue(a)));
            turn[a] = eigen.getEigenvector(a).toArray();
        }
    }

    /** The covariance of noise, drawn towards the same variance along all. */
    private static double[][] drawn(List<double[]> white, int n) {
        double[][] covariance = new double[n][n];
        for (double[] pair : white) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    covariance[a][b] += pair[a] * pair[b] / 2 / white.size();
                }
            }
        }
        double even = 0;
        for (int a = 0; a < n; a++) {
            even += covariance[a][a] / n;
        }
        double chance = 0;
        double uneven = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double away = covariance[a][b] - (a == b ? even : 0);
                uneven += away * away;
                for (double[] pair : white) {
                    double off = pair[a] * pair[b] / 2 - covariance[a][b];
                    chance += off * off / white.size() / white.size();
                }
            }
        }
        double by = uneven > 0 ? Math.min(1, chance / uneven) : 1;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                covariance[a][b] = (1 - by) * covariance[a][b] + (a == b ? by * even : 0);
            }
        }
        return covariance;
    }

    int axes() {
        return noise.length;
    }

    /** The part of the variance along an axis that is noise between worlds, at the size of a look. */
    double noise(int axis) {
        return noise[axis];
    }

    /** From directions to axes. */
    double[] on(double... along) {
        double[] white = Triangular.solve(factor, along);
        double[] on = new double[turn.length];
        for (int a = 0; a < on.length; a++) {
            for (int d = 0; d < white.length; d++) {
                on[a] += turn[a][d] * white[d];
            }
        }
        return on;
    }

    /** A covariance along the directions, on the axes. */
    double[][] on(double[][] covariance) {
        int n = noise.length;
        double[][] half = new double[n][];
        for (int d = 0; d < n; d++) {
            half[d] = on(covariance[d]);
        }
        double[][] on = new double[n][];
        for (int a = 0; a < n; a++) {
            double[] column = new double[n];
            for (int d = 0; d < n; d++) {
                column[d] = half[d][a];
            }
            on[a] = on(column);
        }
        return on;
    }
}
