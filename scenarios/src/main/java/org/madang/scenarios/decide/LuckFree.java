package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The values of worlds without the spread that luck adds. A mean over few replications differs from the true mean of its
 * world; so means spread more than worlds do, and the best of several means is better than the best course. The means of all
 * courses together are drawn towards their middle until they vary, and go together, as the worlds alone would have it (Louis
 * 1984; Ghosh 1992): by the shortest linear way from the one covariance to the other (Olkin &amp; Pukelsheim 1982). Means over
 * worlds stay as they are.
 */
final class LuckFree {
    /** Directions with less than this part of the largest variance are taken as not there. */
    private static final double NOUGHT = 1e-10;

    /** Shape courses × worlds. */
    private final double[][] value;

    private LuckFree(double[][] value) {
        this.value = value;
    }

    static LuckFree of(Payoffs payoffs) {
        int courses = payoffs.courses();
        double[][] mean = IntStream.range(0, courses).mapToObj(payoffs::means).toArray(double[][]::new);
        double[] middle = IntStream.range(0, courses).mapToDouble(payoffs::mean).toArray();
        RealMatrix apart = new Array2DRowRealMatrix(courses, payoffs.worlds());
        for (int c = 0; c < courses; c++) {
            for (int w = 0; w < payoffs.worlds(); w++) {
                apart.setEntry(c, w, mean[c][w] - middle[c]);
            }
        }
        RealMatrix all = apart.multiply(apart.transpose()).scalarMultiply(1.0 / Math.max(1, payoffs.worlds() - 1));
        RealMatrix drawn = way(all, all.subtract(luck(payoffs, mean))).multiply(apart);
        double[][] value = new double[courses][payoffs.worlds()];
        for (int c = 0; c < courses; c++) {
            for (int w = 0; w < payoffs.worlds(); w++) {
                value[c][w] = middle[c] + drawn.getEntry(c, w);
            }
        }
        return new LuckFree(value);
    }

    /** The covariance of means that is due to luck, over all worlds; nought where it cannot be seen. */
    private static RealMatrix luck(Payoffs payoffs, double[][] mean) {
        int n = payoffs.replications();
        RealMatrix luck = new Array2DRowRealMatrix(payoffs.courses(), payoffs.courses());
        for (int w = 0; w < payoffs.worlds() && n > 1; w++) {
            for (int r = 0; r < n; r++) {
                for (int a = 0; a < payoffs.courses(); a++) {
                    for (int b = 0; b < payoffs.courses(); b++) {
                        double product = (payoffs.at(a, w, r) - mean[a][w]) * (payoffs.at(b, w, r) - mean[b][w]);
                        luck.addToEntry(a, b, product / (n - 1) / n / payoffs.worlds());
                    }
                }
            }
        }
        return luck;
    }

    /** The symmetric A with A · from · A = to, where that can be. */
    private static RealMatrix way(RealMatrix from, RealMatrix to) {
        RealMatrix root = function(from, Math::sqrt);
        RealMatrix inverse = function(from, v -> 1 / Math.sqrt(v));
        RealMatrix between = function(root.multiply(function(to, v -> v)).multiply(root), Math::sqrt);
        return inverse.multiply(between).multiply(inverse);
    }

    /** A function of the variances of a covariance; of those that are not there, nought. */
    private static RealMatrix function(RealMatrix covariance, DoubleUnaryOperator of) {
        RealMatrix even = covariance.add(covariance.transpose()).scalarMultiply(0.5);
        EigenDecomposition parts = new EigenDecomposition(even);
        double largest = Arrays.stream(parts.getRealEigenvalues()).max().orElse(0);
        double[] variance = Arrays.stream(parts.getRealEigenvalues())
                .map(v -> v > NOUGHT * largest && v > 0 ? of.applyAsDouble(v) : 0)
                .toArray();
        return parts.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(variance))
                .multiply(parts.getVT());
    }

    double at(int course, int world) {
        return value[course][world];
    }

    double[] values(int course) {
        return value[course].clone();
    }

    /** By world: by how much a course falls short of the best of that world. */
    double[] regret(int course) {
        return IntStream.range(0, value[course].length)
                .mapToDouble(w -> best(w) - value[course][w])
                .toArray();
    }

    private double best(int world) {
        return Arrays.stream(value).mapToDouble(course -> course[world]).max().orElseThrow();
    }
}
