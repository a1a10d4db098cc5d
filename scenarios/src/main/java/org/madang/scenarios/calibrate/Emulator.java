package org.madang.scenarios.calibrate;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the rows would be at points that nobody has looked at: for each row a constant, a slope and a curvature by parameter,
 * fitted to the looks by least squares with a penalty (ridge; Hoerl & Kennard 1970), near ones counting more.
 */
final class Emulator {
    /** Penalty on slopes and on curvatures, in looks. */
    private static final double SLOPE = 0.02;

    private static final double CURVATURE = 0.3;
    /** Looks this far from the centre count e^(−½) times as much as those there; in spreads, over all parameters. */
    private static final double WIDTH = 3;

    private final double[] centre;
    private final double[][] coefficients;
    private final int dimension;

    /** @param centre where it should be best */
    Emulator(List<Look> looks, double[] centre) {
        this.centre = centre.clone();
        dimension = centre.length;
        int rows = looks.get(0).rows().length;
        int terms = 1 + 2 * dimension;
        double[] means = means(looks, rows);
        double[][] normal = new double[terms][terms];
        double[][] right = new double[terms][rows];
        for (Look look : looks) {
            double[] x = terms(look.point());
            double weight = StrictMath.exp(-squares(look.point()) / (2 * WIDTH * WIDTH));
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b < terms; b++) {
                    normal[a][b] += weight * (x[a] * x[b]);
                }
                for (int r = 0; r < rows; r++) {
                    double value = look.rows()[r];
                    right[a][r] += weight * x[a] * (Double.isNaN(value) ? means[r] : value);
                }
            }
        }
        for (int n = 0; n < dimension; n++) {
            normal[1 + n][1 + n] += SLOPE;
            normal[1 + dimension + n][1 + dimension + n] += CURVATURE;
        }
        normal[0][0] += 1e-9;
        RealMatrix solved = new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                .getSolver()
                .solve(new Array2DRowRealMatrix(right, false));
        coefficients = solved.transpose().getData();
    }

    private static double[] means(List<Look> looks, int rows) {
        double[] means = new double[rows];
        for (int r = 0; r < rows; r++) {
            int row = r;
            means[r] = looks.stream()
                    .mapToDouble(look -> look.rows()[row])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(0);
        }
        return means;
    }

    private double squares(double[] point) {
        double sum = 0;
        for (int n = 0; n < dimension; n++) {
            double away = point[n] - centre[n];
            sum += away * away;
        }
        return sum;
    }

    private double[] terms(double[] point) {
        double[] terms = new double[1 + 2 * dimension];
        terms[0] = 1;
        for (int n = 0; n < dimension; n++) {
            double away = point[n] - centre[n];
            terms[1 + n] = away;
            terms[1 + dimension + n] = away * away / 2;
        }
        return terms;
    }

    /** The rows at a point. */
    double[] rows(double[] point) {
        double[] terms = terms(point);
        double[] rows = new double[coefficients.length];
        for (int r = 0; r < rows.length; r++) {
            for (int t = 0; t < terms.length; t++) {
                rows[r] += coefficients[r][t] * terms[t];
            }
        }
        return rows;
    }

    /** How fast a row changes along a parameter, at the centre, a spread. */
    double slope(int row, int parameter) {
        return coefficients[row][1 + parameter];
    }
}
