package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The combinations of directions that tell of the unknowns: along which markets differ most for what chance and discrepancy differ
 * (linear discriminants; as summaries: Fearnhead & Prangle 2012). What tells nothing is left out: its noise would only be known
 * badly.
 */
final class Telling {
    /** Variance between markets over that of chance and discrepancy, below which a combination tells nothing. */
    private static final double TELLS = 0.03;

    /** Shape combinations × directions; chance and discrepancy together are independent along them, and of variance 1. */
    private final double[][] combination;

    /**
     * @param surface what markets show along the directions, without chance: shape looks × directions
     * @param about covariance of looks about that
     */
    Telling(double[][] surface, double[][] about) {
        int n = about.length;
        double[][] all = new double[n][];
        for (int d = 0; d < n; d++) {
            all[d] = about[d].clone();
            all[d][d] += 1;
        }
        double[][] factor = Triangular.factor(all);
        List<double[]> white = new ArrayList<>();
        for (double[] at : surface) {
            white.add(Triangular.solve(factor, at));
        }
        EigenDecomposition eigen =
                new EigenDecomposition(new Array2DRowRealMatrix(Directions.covariance(white), false));
        List<double[]> telling = new ArrayList<>();
        for (int c = 0; c < n; c++) {
            if (eigen.getRealEigenvalue(c) > TELLS || telling.isEmpty()) {
                telling.add(Triangular.solveTransposed(
                        factor, eigen.getEigenvector(c).toArray()));
            }
        }
        combination = telling.toArray(double[][]::new);
    }

    int count() {
        return combination.length;
    }

    double[] of(double... along) {
        double[] told = new double[combination.length];
        for (int c = 0; c < told.length; c++) {
            for (int d = 0; d < along.length; d++) {
                told[c] += combination[c][d] * along[d];
            }
        }
        return told;
    }

    /** Covariance of the combinations, from that of directions. */
    double[][] of(double[][] covariance) {
        double[][] half = new double[covariance.length][];
        for (int d = 0; d < half.length; d++) {
            half[d] = of(covariance[d]);
        }
        double[][] told = new double[combination.length][combination.length];
        for (int c = 0; c < told.length; c++) {
            for (int b = 0; b < told.length; b++) {
                for (int d = 0; d < half.length; d++) {
                    told[c][b] += combination[c][d] * half[d][b];
                }
            }
        }
        return told;
    }

    /** Covariance of what is independent and of variance 1 along the directions: the discrepancy. */
    double[][] ofUnit() {
        double[][] unit = new double[combination[0].length][combination[0].length];
        for (int d = 0; d < unit.length; d++) {
            unit[d][d] = 1;
        }
        return of(unit);
    }
}
