package org.madang.scenarios.fit.method;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Normal;

/**
 * Points of the emulated posterior: particles of the prior that are cooled step by step, weeded out, and moved (sequential
 * Monte Carlo; Del Moral, Doucet & Jasra 2006), each by a walk of Metropolis scaled to how they lie.
 */
final class Sampler {
    private static final int PARTICLES = 1000;
    private static final int MOVES = 10;
    /** Moves after the last weeding, so that particles of one ancestor have parted. */
    private static final int LAST_MOVES = 30;

    private static final int COLDEST_STEPS = 60;
    private static final double HOT = 1e6;

    private final ToDoubleFunction<double[]> logLikelihood;
    private final double temperature;
    private final long seed;
    private long draws;

    /**
     * @param logLikelihood at a point, up to a constant
     * @param temperature what it is divided by
     * @param seed of its own draws
     */
    Sampler(ToDoubleFunction<double[]> logLikelihood, double temperature, long seed) {
        this.logLikelihood = logLikelihood;
        this.temperature = temperature;
        this.seed = Draws.mix(seed);
    }

    /** So many points, no two of which descend from the same particle of the last weeding, as far as there are as many. */
    double[][] draw(int count, int dimension) {
        double[][] at = new double[PARTICLES][dimension];
        double[] log = new double[PARTICLES];
        for (int p = 0; p < PARTICLES; p++) {
            for (int n = 0; n < dimension; n++) {
                at[p][n] = normal();
            }
            log[p] = logLikelihood.applyAsDouble(at[p]);
        }
        int[] ancestor = new int[PARTICLES];
        double now = HOT;
        for (int step = 0; step < COLDEST_STEPS && now > temperature; step++) {
            double next = next(log, now);
            ancestor = weeded(at, log, now, next);
            now = next;
            move(at, log, now, now > temperature ? MOVES : LAST_MOVES);
        }
        return chosen(at, ancestor, count);
    }

    /** The temperature at which half of the particles still count. */
    private double next(double[] log, double now) {
        if (effective(log, 1 / temperature - 1 / now) >= PARTICLES / 2.0) {
            return temperature;
        }
        double low = 0;
        double high = 1 / temperature - 1 / now;
        for (int n = 0; n < 40; n++) {
            double middle = (low + high) / 2;
            if (effective(log, middle) >= PARTICLES / 2.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 1 / (1 / now + Math.max(low, 1e-9));
    }

    private static double effective(double[] log, double by) {
        return Weights.of(Arrays.stream(log).map(each -> by * each).toArray()).effective();
    }

    private int[] weeded(double[][] at, double[] log, double now, double next) {
        double by = 1 / next - 1 / now;
        int[] from = Weights.of(Arrays.stream(log).map(each -> by * each).toArray())
                .resampled(PARTICLES, Draws.uniform(seed, ++draws));
        double[][] before = at.clone();
        double[] logBefore = log.clone();
        for (int p = 0; p < PARTICLES; p++) {
            at[p] = before[from[p]].clone();
            log[p] = logBefore[from[p]];
        }
        return from;
    }

    private void move(double[][] at, double[] log, double now, int moves) {
        int dimension = at[0].length;
        double[][] factor = Triangular.factor(spread(at));
        double scale = 2.38 / Math.sqrt(dimension);
        for (int m = 0; m < moves; m++) {
            // Small steps among the large ones: near a bent ridge these are refused.
            double size = m % 3 == 2 ? scale / 4 : scale;
            for (int p = 0; p < at.length; p++) {
                double[] step = new double[dimension];
                for (int n = 0; n < dimension; n++) {
                    step[n] = size * normal();
                }
                double[] there = Triangular.times(factor, step);
                for (int n = 0; n < dimension; n++) {
                    there[n] += at[p][n];
                }
                double logThere = logLikelihood.applyAsDouble(there);
                double gain = Space.logPrior(there) - Space.logPrior(at[p]) + (logThere - log[p]) / now;
                if (Draws.uniform(seed, ++draws) < StrictMath.exp(gain)) {
                    at[p] = there;
                    log[p] = logThere;
                }
            }
        }
    }

    private static double[][] spread(double[][] at) {
        int dimension = at[0].length;
        double[] mean = new double[dimension];
        for (double[] each : at) {
            for (int n = 0; n < dimension; n++) {
                mean[n] += each[n] / at.length;
            }
        }
        double[][] spread = new double[dimension][dimension];
        for (double[] each : at) {
            for (int n = 0; n < dimension; n++) {
                for (int m = 0; m < dimension; m++) {
                    spread[n][m] += (each[n] - mean[n]) * (each[m] - mean[m]) / at.length;
                }
            }
        }
        for (int n = 0; n < dimension; n++) {
            spread[n][n] += 1e-6;
        }
        return spread;
    }

    private static double[][] chosen(double[][] at, int[] ancestor, int count) {
        boolean[] isTaken = new boolean[at.length];
        int[] different = new int[at.length];
        int found = 0;
        for (int p = 0; p < at.length; p++) {
            if (!isTaken[ancestor[p]]) {
                isTaken[ancestor[p]] = true;
                different[found++] = p;
            }
        }
        double[][] chosen = new double[count][];
        for (int n = 0; n < count; n++) {
            chosen[n] = count <= found
                    ? at[different[(int) ((long) n * found / count)]]
                    : at[(int) ((long) n * at.length / count)];
        }
        return chosen;
    }

    private double normal() {
        return Normal.quantile(Math.max(1e-15, Draws.uniform(seed, ++draws)));
    }
}
