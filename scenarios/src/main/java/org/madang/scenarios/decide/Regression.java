package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.madang.sim.random.Maths;

/**
 * A response as a smooth function of unknowns: polynomials to the third degree in each and products of two, each coefficient
 * drawn towards nought, those of higher degree more. How much is what makes the responses likeliest (evidence, MacKay 1992),
 * or wholly, if that is likeliest: then the response depends on nothing.
 */
final class Regression {
    private static final int DEGREE = 3;
    /** With more unknowns their products are left out. */
    private static final int MOST_WITH_PRODUCTS = 12;
    /** Logarithms of the weights that are tried, from hardly any to all but everything. */
    private static final double LIGHTEST = -9;

    private static final double HEAVIEST = 12;
    private static final double STEP = 0.75;

    private final RealMatrix terms;
    private final double[] penalty;

    private Regression(RealMatrix terms, double[] penalty) {
        this.terms = terms;
        this.penalty = penalty;
    }

    /** The terms of these unknowns; at least one. */
    static Regression on(List<Unknown> unknowns) {
        List<double[]> columns = new ArrayList<>();
        List<Double> penalty = new ArrayList<>();
        List<double[]> standardised =
                unknowns.stream().map(Unknown::standardised).toList();
        for (double[] z : standardised) {
            columns.add(z);
            penalty.add(1.0);
            columns.add(Arrays.stream(z).map(v -> (v * v - 1) / Math.sqrt(2)).toArray());
            penalty.add(4.0);
            columns.add(Arrays.stream(z)
                    .map(v -> (v * v * v - DEGREE * v) / Math.sqrt(6))
                    .toArray());
            penalty.add(9.0);
        }
        for (int a = 0; a < standardised.size() && standardised.size() <= MOST_WITH_PRODUCTS; a++) {
            for (int b = 0; b < a; b++) {
                columns.add(product(standardised.get(a), standardised.get(b)));
                penalty.add(4.0);
            }
        }
        RealMatrix terms = new Array2DRowRealMatrix(columns.get(0).length, columns.size());
        for (int c = 0; c < columns.size(); c++) {
            terms.setColumn(c, centred(columns.get(c)));
        }
        return new Regression(terms, penalty.stream().mapToDouble(p -> p).toArray());
    }

    private static double[] product(double[] a, double[] b) {
        double[] product = new double[a.length];
        Arrays.setAll(product, n -> a[n] * b[n]);
        return product;
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(v -> v - mean).toArray();
    }

    /** How a response is smoothed; the same for responses that differ from it by noise alone. */
    Smoother smoother(double... response) {
        double[] y = centred(response);
        double all = dot(y, y);
        int n = y.length;
        double least = all > 0 ? n * Maths.log(all / n) : Double.NEGATIVE_INFINITY;
        double[] cross = terms.preMultiply(y);
        RealMatrix squares = terms.transpose().multiply(terms);
        CholeskyDecomposition best = null;
        for (double log = LIGHTEST; log <= HEAVIEST && all > 0; log += STEP) {
            double weight = Maths.exp(log);
            CholeskyDecomposition factor = penalised(squares, weight);
            double misfit =
                    all - dot(cross, factor.getSolver().solve(vector(cross)).getColumn(0));
            double unlikely = n * Maths.log(Math.max(misfit, 1e-12 * all) / n) + shrunk(factor, weight);
            if (unlikely < least) {
                least = unlikely;
                best = factor;
            }
        }
        return new Smoother(best == null ? null : best.getSolver().solve(terms.transpose()));
    }

    private static RealMatrix vector(double... values) {
        return new Array2DRowRealMatrix(values);
    }

    private CholeskyDecomposition penalised(RealMatrix squares, double weight) {
        RealMatrix matrix = squares.copy();
        for (int c = 0; c < penalty.length; c++) {
            matrix.addToEntry(c, c, weight * penalty[c]);
        }
        return new CholeskyDecomposition(matrix, 1e-9, 0);
    }

    /** The logarithm of how much the weights shrink what is likely. */
    private double shrunk(CholeskyDecomposition factor, double weight) {
        double log = 0;
        for (int c = 0; c < penalty.length; c++) {
            log += 2 * Maths.log(factor.getL().getEntry(c, c)) - Maths.log(weight * penalty[c]);
        }
        return log;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }

    /** Smooths responses in one way. */
    final class Smoother {
        /** Terms × worlds: what makes coefficients of responses; null where nothing depends on the unknowns. */
        private final RealMatrix coefficients;

        private Smoother(RealMatrix coefficients) {
            this.coefficients = coefficients;
        }

        /** The response that the unknowns of each world lead one to expect. */
        double[] of(double... response) {
            double mean = Arrays.stream(response).average().orElse(0);
            double[] fitted = new double[response.length];
            Arrays.fill(fitted, mean);
            if (coefficients != null) {
                double[] part = terms.operate(coefficients.operate(centred(response)));
                Arrays.setAll(fitted, n -> mean + part[n]);
            }
            return fitted;
        }
    }
}
