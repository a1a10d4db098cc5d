package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import org.madang.sim.random.Maths;

/**
 * A kernel, the noise of every point, and the factorised covariance of the responses.
 *
 * <p>Variance and lengths are those under which the responses are likeliest (restricted maximum likelihood), found by a
 * search along one coordinate after the other on a fixed grid, so that equal responses give equal fits.
 */
final class SurfaceFit {
    /** More points than this only slow the search for the lengths. */
    private static final int SEARCHED = 160;

    private static final int SWEEPS = 6;
    private static final double JITTER = 1e-7;

    private final Kernel kernel;
    private final double[] noise;
    private final Factorisation factor;

    private SurfaceFit(Kernel kernel, double[] noise, Factorisation factor) {
        this.kernel = kernel;
        this.noise = noise;
        this.factor = factor;
    }

    Kernel kernel() {
        return kernel;
    }

    double noise(int point) {
        return noise[point];
    }

    Factorisation factor() {
        return factor;
    }

    /**
     * @param y mean response by point, not all equal
     * @param noise variance of each mean; all NaN if unknown, then one variance is estimated for all
     */
    static SurfaceFit of(Sites sites, double[] y, double[] noise) {
        return of(sites, new double[][] {y}, noise);
    }

    /**
     * One fit to all replications, each with a level of its own. It is the same whatever signs they have: the likelihood
     * depends on their squares and products alone.
     *
     * @param y response by replication and point
     */
    static SurfaceFit ofAll(Sites sites, double[][] y) {
        double[] unknown = new double[sites.count()];
        Arrays.fill(unknown, Double.NaN);
        return of(sites, y, unknown);
    }

    private static SurfaceFit of(Sites sites, double[][] y, double[] noise) {
        int n = Math.min(SEARCHED, sites.count());
        Sites few = sites.only(java.util.stream.IntStream.range(0, n).toArray());
        double[][] first = Arrays.stream(y).map(v -> Arrays.copyOf(v, n)).toArray(double[][]::new);
        double variance = Arrays.stream(y).mapToDouble(SurfaceFit::variance).average().orElseThrow();
        return with(search(few, first, Arrays.copyOf(noise, n), variance), sites, noise);
    }

    private static double variance(double[] y) {
        double mean = Arrays.stream(y).average().orElse(Double.NaN);
        return Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum() / (y.length - 1);
    }

    /** Logarithms of: variance, noise where it is unknown, and the length of every factor. */
    private static double[] search(Sites sites, double[][] y, double[] noise, double variance) {
        double[] at = new double[sites.factors() + 2];
        at[0] = Maths.log(variance);
        at[1] = Maths.log(variance / 20);
        double[] low = at.clone();
        double[] high = at.clone();
        low[0] -= 3;
        high[0] += 5;
        low[1] -= 9;
        high[1] += 3;
        Arrays.fill(low, 2, low.length, Maths.log(0.05));
        Arrays.fill(high, 2, high.length, Maths.log(20));
        Arrays.fill(at, 2, at.length, Maths.log(0.5));
        double best = likelihood(at, sites, y, noise);
        double step = 1.4;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean moved = false;
            for (int p = 0; p < at.length; p++) {
                if (p == 1 && !Double.isNaN(noise[0])) {
                    continue;
                }
                for (double move : new double[] {step, -step}) {
                    double[] next = at.clone();
                    next[p] = Maths.clip(at[p] + move, low[p], high[p]);
                    double found = likelihood(next, sites, y, noise);
                    if (found > best + 1e-9) {
                        best = found;
                        at = next;
                        moved = true;
                        break;
                    }
                }
            }
            step = moved ? step : step / 2;
        }
        return at;
    }

    private static double likelihood(double[] logs, Sites sites, double[][] y, double[] noise) {
        SurfaceFit fit = with(logs, sites, noise);
        if (fit == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double[] ones = fit.factor.solve(i -> 1);
        double weight = Arrays.stream(ones).sum();
        double misfit = 0;
        for (double[] replication : y) {
            misfit += misfit(fit, replication, ones, weight);
        }
        return -(misfit + y.length * (fit.factor.logDeterminant() + Maths.log(weight))) / 2;
    }

    private static double misfit(SurfaceFit fit, double[] y, double[] ones, double weight) {
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            mean += ones[i] * y[i] / weight;
        }
        double centre = mean;
        double[] alpha = fit.factor.solve(i -> y[i] - centre);
        double misfit = 0;
        for (int i = 0; i < y.length; i++) {
            misfit += alpha[i] * (y[i] - centre);
        }
        return misfit;
    }

    /** Null where rounding leaves the covariance without a factor. */
    private static SurfaceFit with(double[] logs, Sites sites, double[] noise) {
        double variance = Maths.exp(logs[0]);
        double[] length = new double[sites.factors()];
        for (int f = 0; f < length.length; f++) {
            length[f] = Maths.exp(logs[f + 2]);
        }
        Kernel kernel = new Kernel(variance, length, sites.labelled());
        double[] added = new double[sites.count()];
        double[][] covariance = new double[sites.count()][];
        for (int i = 0; i < covariance.length; i++) {
            added[i] = (Double.isNaN(noise[i]) ? Maths.exp(logs[1]) : noise[i]) + JITTER * variance;
            covariance[i] = new double[i + 1];
            for (int j = 0; j < i; j++) {
                covariance[i][j] = kernel.of(sites.place(i), sites.place(j));
            }
            covariance[i][i] = variance + added[i];
        }
        Factorisation factor = Factorisation.of(covariance);
        return factor == null ? null : new SurfaceFit(kernel, added, factor);
    }
}
