package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Student;
import org.madang.scenarios.study.analysis.Responses;

/**
 * An elasticity over the moves: a level, slope and bend along the effect that moves it, and a slope along the other. Single
 * measurements are noisy and the trend through all of them is not; it is fitted in each replication by least squares, so
 * that replications say how well it is known. Points whose replications lie far apart – tiny markets – count less.
 */
final class Trend {
    private static final int TERMS = 4;
    private static final int NEAREST = 7;

    private final ToDoubleFunction<Moves> along;
    private final ToDoubleFunction<Moves> across;
    /** By replication. */
    private final List<double[]> coefficients = new ArrayList<>();

    /**
     * @param along the move that matters most
     * @param across the other
     */
    Trend(List<Moves> moves, ToDoubleFunction<Moves> along, ToDoubleFunction<Moves> across, Responses y) {
        this.along = along;
        this.across = across;
        double[] weight = weights(moves, y);
        for (int r = 0; r < y.replications(); r++) {
            int replication = r;
            int[] known = IntStream.range(0, moves.size())
                    .filter(p -> Double.isFinite(y.at(p, replication)))
                    .toArray();
            if (known.length > TERMS) {
                coefficients.add(fitted(moves, known, weight, p -> y.at(p, replication)));
            }
        }
    }

    private double[] fitted(List<Moves> moves, int[] points, double[] weight, IntToDoubleFunction y) {
        double[][] rows = IntStream.of(points)
                .mapToObj(p -> Arrays.stream(terms(moves.get(p)))
                        .map(term -> weight[p] * term)
                        .toArray())
                .toArray(double[][]::new);
        double[] values = IntStream.of(points)
                .mapToDouble(p -> weight[p] * y.applyAsDouble(p))
                .toArray();
        return new QRDecomposition(new Array2DRowRealMatrix(rows, false))
                .getSolver()
                .solve(new ArrayRealVector(values, false))
                .toArray();
    }

    /**
     * By point: one over the deviation there, as that of the nearest points says, for what a point's own few replications say
     * would make those count most that lie together by chance.
     */
    private static double[] weights(List<Moves> moves, Responses y) {
        double[] variance = IntStream.range(0, y.points())
                .mapToDouble(p -> {
                    double half = y.estimate(p).precision();
                    return half > 0 ? half * half : 0;
                })
                .toArray();
        return IntStream.range(0, y.points())
                .mapToDouble(p -> IntStream.range(0, y.points())
                        .boxed()
                        .sorted(Comparator.comparingDouble(q -> moves.get(p).distance(moves.get(q))))
                        .limit(NEAREST)
                        .mapToDouble(q -> variance[q])
                        .average()
                        .orElseThrow())
                .map(near -> near > 0 ? 1 / Math.sqrt(near) : 1)
                .toArray();
    }

    private double[] terms(Moves moves) {
        double a = along.applyAsDouble(moves);
        return new double[] {1, a, a * a, across.applyAsDouble(moves)};
    }

    private double[] by(Moves moves) {
        double[] terms = terms(moves);
        return coefficients.stream()
                .mapToDouble(c -> IntStream.range(0, TERMS)
                        .mapToDouble(n -> c[n] * terms[n])
                        .sum())
                .toArray();
    }

    /** The elasticity at moves, with its 95 % interval over replications. */
    Estimate at(Moves moves) {
        return Student.of(by(moves)).estimate();
    }

    /** How much more it is at some moves than at others. */
    Estimate rise(Moves from, Moves to) {
        double[] low = by(from);
        double[] high = by(to);
        return Student.of(IntStream.range(0, low.length)
                        .mapToDouble(r -> high[r] - low[r])
                        .toArray())
                .estimate();
    }
}
