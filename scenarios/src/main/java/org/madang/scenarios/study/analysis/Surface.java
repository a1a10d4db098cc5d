package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.madang.sim.verdict.Estimate;

/**
 * A smooth surface through the measured points (ordinary kriging: Sacks et al. 1989; with the noise of replications:
 * Ankenman et al. 2010). It is linear in the responses, so every replication has its own surface with the same weights; how
 * these differ shows the noise, also where points share their draws. To it comes the error of reading between the points.
 */
public final class Surface {
    private static final double NORMAL = 1.959964;
    private static final int LEFT_OUT = 300;

    private final Sites sites;
    private final SurfaceFit fit;
    private final double[] ones;
    private final double weightOfOnes;
    private final double[][] alpha;
    private final double[] level;
    private final double[] measured;
    private final double quantile;

    Surface(Sites sites, SurfaceFit fit, double[][] byReplication) {
        this.sites = sites;
        this.fit = fit;
        ones = fit.factor().solve(i -> 1);
        weightOfOnes = Arrays.stream(ones).sum();
        measured = new double[sites.count()];
        alpha = new double[byReplication.length][];
        level = new double[byReplication.length];
        for (int r = 0; r < alpha.length; r++) {
            double[] y = byReplication[r];
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                sum += ones[i] * y[i];
                measured[i] += y[i] / byReplication.length;
            }
            level[r] = sum / weightOfOnes;
            double mean = level[r];
            alpha[r] = fit.factor().solve(i -> y[i] - mean);
        }
        quantile = alpha.length < 2
                ? NORMAL
                : Math.rint(1e6 * new TDistribution(null, alpha.length - 1).inverseCumulativeProbability(0.975)) / 1e6;
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
        double[] k = new double[sites.count()];
        for (int i = 0; i < k.length; i++) {
            k[i] = fit.kernel().of(place, sites.place(i));
        }
        return estimate(k, fit.kernel().variance());
    }

    /** The mean at a place only, without the work for an interval. */
    public double meanAt(double... place) {
        double sum = 0;
        for (int r = 0; r < alpha.length; r++) {
            sum += level[r];
            for (int i = 0; i < sites.count(); i++) {
                sum += alpha[r][i] * fit.kernel().of(place, sites.place(i));
            }
        }
        return sum / alpha.length;
    }

    /** The mean response over several places, with its 95 % interval. */
    public Estimate average(double[][] places) {
        double[] k = new double[sites.count()];
        double own = 0;
        for (double[] place : places) {
            for (int i = 0; i < k.length; i++) {
                k[i] += fit.kernel().of(place, sites.place(i)) / places.length;
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
        double[] weight = fit.factor().solve(i -> k[i]);
        double rest = (1 - Arrays.stream(weight).sum()) / weightOfOnes;
        double error = own + rest;
        for (int i = 0; i < k.length; i++) {
            weight[i] += rest * ones[i];
            error -= weight[i] * (k[i] + fit.noise(i) * weight[i]);
        }
        double mean = 0;
        double squares = 0;
        for (int r = 0; r < alpha.length; r++) {
            double value = level[r];
            for (int i = 0; i < k.length; i++) {
                value += alpha[r][i] * k[i];
            }
            double before = value - mean;
            mean += before / (r + 1);
            squares += before * (value - mean);
        }
        int n = alpha.length;
        double noise = n < 2 ? noise(weight) : squares / (n - 1) / n;
        double half = Math.sqrt(quantile * quantile * noise + NORMAL * NORMAL * Math.max(0, error));
        return new Estimate(mean, mean - half, mean + half);
    }

    /** With one replication: what the roughness of the response over the points suggests. */
    private double noise(double[] weight) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += fit.noise(i) * weight[i] * weight[i];
        }
        return sum;
    }

    /** How many points it goes through. */
    public int points() {
        return sites.count();
    }

    /** How many replications its intervals rest on. */
    public int replications() {
        return alpha.length;
    }

    /**
     * The share of the variance between points that the surface foretells for points left out one by one (Q²); 1 is
     * perfect, at or below 0 it says nothing. Of many points every few are left out.
     */
    public double foretold() {
        int n = sites.count();
        double mean = Arrays.stream(measured).average().orElse(Double.NaN);
        double missed = 0;
        double all = 0;
        for (int left = 0; left < n; left += Math.max(1, n / LEFT_OUT)) {
            int i = left;
            double inverse = fit.factor().solve(j -> j == i ? 1 : 0)[i] - ones[i] * ones[i] / weightOfOnes;
            double sum = 0;
            for (double[] a : alpha) {
                sum += a[i] / alpha.length;
            }
            missed += sum / inverse * (sum / inverse);
            all += (measured[i] - mean) * (measured[i] - mean);
        }
        return 1 - missed / all;
    }
}
