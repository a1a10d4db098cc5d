package org.madang.scenarios.study.analysis;

import java.util.function.ToDoubleFunction;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;

/** Functions of known answers over the unit cube, and noise for them. */
final class Functions {
    private Functions() {}

    /** Ishigami and Homma (1990), a = 7, b = 0.1, on [−π, π]³. */
    static double ishigami(double[] u) {
        double x1 = StrictMath.PI * (2 * u[0] - 1);
        double x2 = StrictMath.PI * (2 * u[1] - 1);
        double x3 = StrictMath.PI * (2 * u[2] - 1);
        double s2 = StrictMath.sin(x2);
        return StrictMath.sin(x1) + 7 * s2 * s2 + 0.1 * x3 * x3 * x3 * x3 * StrictMath.sin(x1);
    }

    static final double[] ISHIGAMI_FIRST = {0.3139, 0.4424, 0};
    static final double[] ISHIGAMI_TOTAL = {0.5576, 0.4424, 0.2437};
    /** a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2. */
    static final double ISHIGAMI_VARIANCE = 13.8446;

    /** The g-function (Saltelli & Sobol 1995): the smaller a factor's a, the stronger the factor. */
    static ToDoubleFunction<double[]> g(double... a) {
        return u -> {
            double product = 1;
            for (int f = 0; f < a.length; f++) {
                product *= (Math.abs(4 * u[f] - 2) + a[f]) / (1 + a[f]);
            }
            return product;
        };
    }

    /** First-order index of the g-function: V_f / V with V_f = 1 / (3 (1 + a_f)²). */
    static double gFirst(int factor, double... a) {
        return gPart(factor, a) / gVariance(a);
    }

    /** Total index of the g-function. */
    static double gTotal(int factor, double... a) {
        double others = 1;
        for (int f = 0; f < a.length; f++) {
            others *= f == factor ? 1 : 1 + gPart(f, a);
        }
        return gPart(factor, a) * others / gVariance(a);
    }

    private static double gPart(int factor, double... a) {
        return 1 / (3 * (1 + a[factor]) * (1 + a[factor]));
    }

    private static double gVariance(double... a) {
        double product = 1;
        for (int f = 0; f < a.length; f++) {
            product *= 1 + gPart(f, a);
        }
        return product - 1;
    }

    /** A uniform number for a place in a table. */
    static double uniform(long seed, long row, long column) {
        return Draws.uniform(Draws.mix(seed * 1_000_003 + column), row);
    }

    /** A standard normal number for a place in a table (Box & Muller 1958). */
    static double normal(long seed, long row, long column) {
        double u = 1 - uniform(seed, row, 2 * column);
        double v = uniform(seed, row, 2 * column + 1);
        return Math.sqrt(-2 * Maths.log(u)) * StrictMath.cos(2 * StrictMath.PI * v);
    }

    /** So many points, drawn independently. */
    static double[][] cloud(long seed, int points, int factors) {
        double[][] u = new double[points][factors];
        for (int p = 0; p < points; p++) {
            for (int f = 0; f < factors; f++) {
                u[p][f] = uniform(seed, p, f);
            }
        }
        return u;
    }

    /** The function at all points with own noise, and a shift of each replication that all points share. */
    static Responses noisy(
            double[][] points, ToDoubleFunction<double[]> f, int replications, double own, double shift, long seed) {
        double[][] y = new double[points.length][replications];
        for (int p = 0; p < points.length; p++) {
            for (int r = 0; r < replications; r++) {
                y[p][r] = f.applyAsDouble(points[p])
                        + (own == 0 ? 0 : own * normal(seed, p, r))
                        + (shift == 0 ? 0 : shift * normal(seed + 1, -1, r));
            }
        }
        return Responses.of(y);
    }

    /** Saltelli blocks over independent base points: A, B, AB of each factor. */
    static double[][] saltelli(long seed, int base, int factors) {
        double[][] pairs = cloud(seed, base, 2 * factors);
        double[][] rows = new double[base * (factors + 2)][];
        for (int n = 0; n < base; n++) {
            double[] a = java.util.Arrays.copyOf(pairs[n], factors);
            double[] b = java.util.Arrays.copyOfRange(pairs[n], factors, 2 * factors);
            rows[n * (factors + 2)] = a;
            rows[n * (factors + 2) + 1] = b;
            for (int f = 0; f < factors; f++) {
                double[] ab = a.clone();
                ab[f] = b[f];
                rows[n * (factors + 2) + 2 + f] = ab;
            }
        }
        return rows;
    }

    /** 0, 1, 2, … */
    static int[] inOrder(int count) {
        return java.util.stream.IntStream.range(0, count).toArray();
    }
}
