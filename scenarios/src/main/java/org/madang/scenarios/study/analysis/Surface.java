package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import org.madang.scenarios.statistics.Estimate;

/**
 * A smooth surface through the measured points (ordinary kriging: Sacks et al. 1989; with the noise of replications:
 * Ankenman et al. 2010). It is linear in the responses, so every replication has its own surface with the same weights; how
 * these differ shows the noise, also where points share their draws. To it comes the error of reading between the points.
 */
public final class Surface {
    private static final int LEFT_OUT = 300;

    private final Sites sites;
    private final SurfaceFit fit;
    private final SurfaceWeights weights;
    private final SurfaceNoise noise;
    /** By replication and point, less the level. */
    private final double[][] centred;
    /** Of the mean response. */
    private final double[] alpha;

    private final double level;

    Surface(Sites sites, SurfaceFit fit, double[][] byReplication) {
        this.sites = sites;
        this.fit = fit;
        weights = new SurfaceWeights(fit);
        double[] mean = new double[sites.count()];
        for (double[] y : byReplication) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += y[i] / byReplication.length;
            }
        }
        level = weights.level(mean);
        alpha = fit.factor().solve(i -> mean[i] - level);
        centred = Arrays.stream(byReplication)
                .map(y -> Arrays.stream(y).map(v -> v - level).toArray())
                .toArray(double[][]::new);
        noise = new SurfaceNoise(weights, sites, fit.kernel(), centred);
    }

    /**
     * Fits a surface.
     *
     * @throws NoAnswerException if fewer than four points have values
     */
    public static Surface of(Sites sites, Responses y) {
        return SurfaceData.of(sites, y).surface();
    }

    /** The response at a place, with its 95 % interval. */
    public Estimate at(double... place) {
        return estimate(fit.kernel().row(place, sites), fit.kernel().variance());
    }

    /** The mean response over several places, with its 95 % interval. */
    public Estimate average(double[][] places) {
        double[] k = new double[sites.count()];
        double own = 0;
        for (double[] place : places) {
            double[] row = fit.kernel().row(place, sites);
            for (int i = 0; i < k.length; i++) {
                k[i] += row[i] / places.length;
            }
            for (double[] other : places) {
                own += fit.kernel().of(place, other) / places.length / places.length;
            }
        }
        return estimate(k, own);
    }

    /**
     * @param k covariance of what is asked for with each point
     * @param own its variance
     */
    private Estimate estimate(double[] k, double own) {
        SurfaceWeights.Reading reading = weights.of(k, own);
        double[] value = new double[centred.length];
        double mean = level;
        for (int r = 0; r < value.length; r++) {
            value[r] = reading.of(centred[r]);
            mean += value[r] / value.length;
        }
        double half = noise.half(reading, value);
        return new Estimate(mean, mean - half, mean + half);
    }

    /** How many points it goes through. */
    public int points() {
        return sites.count();
    }

    /** How many replications its intervals rest on. */
    public int replications() {
        return centred.length;
    }

    /**
     * The share of the variance between points that the surface foretells for points left out one by one (Q²); 1 is
     * perfect, at or below 0 it says nothing. Of many points every few are left out.
     */
    public double foretold() {
        int n = sites.count();
        double[] measured = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (double[] y : centred) {
                measured[i] += y[i] / centred.length;
            }
            mean += measured[i] / n;
        }
        double missed = 0;
        double all = 0;
        for (int i = 0; i < n; i += Math.max(1, n / LEFT_OUT)) {
            double miss = weights.missed(i, alpha);
            missed += miss * miss;
            all += (measured[i] - mean) * (measured[i] - mean);
        }
        return 1 - missed / all;
    }
}
