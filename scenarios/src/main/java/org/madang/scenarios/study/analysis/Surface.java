package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import org.madang.scenarios.statistics.Estimate;

/**
 * A smooth surface through the measured points (ordinary kriging: Sacks et al. 1989; with the noise of replications:
 * Ankenman et al. 2010). It is linear in the responses, so every replication has its own surface with the same weights; how
 * these differ shows the noise, also where points share their draws. To it comes the error of reading between the points.
 * Where signs of replications are flipped, weights must not depend on them: those are fitted to all replications.
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
    /** Fitted when first asked for. */
    private SurfaceWeights ofAll;

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
        return read(place).estimate();
    }

    /** The response at a place. */
    public SurfaceReading read(double... place) {
        return readAverage(new double[][] {place});
    }

    /** The mean response over several places, with its 95 % interval. */
    public Estimate average(double[][] places) {
        return readAverage(places).estimate();
    }

    /** The mean response over several places. */
    public SurfaceReading readAverage(double[][] places) {
        SurfaceWeights.Reading reading = weights.of(places, sites);
        double[] value = new double[centred.length];
        double mean = level;
        for (int r = 0; r < value.length; r++) {
            value[r] = reading.of(centred[r]);
            mean += value[r] / value.length;
        }
        double half = noise.half(reading, value);
        return new SurfaceReading(new Estimate(mean, mean - half, mean + half), () -> single(places));
    }

    /** As the surfaces of single replications have it, all with the weights of {@link SurfaceFit#ofAll}. */
    private double[] single(double[][] places) {
        if (ofAll == null) {
            ofAll = new SurfaceWeights(SurfaceFit.ofAll(sites, centred));
        }
        SurfaceWeights.Reading reading = ofAll.of(places, sites);
        return Arrays.stream(centred).mapToDouble(y -> level + reading.of(y)).toArray();
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
     * The share of the variance between points that the surface foretells; 1 is perfect, at or below 0 it says nothing. It
     * is the lesser of two: of points left out one by one (Q²), and of replications left out one by one, for draws that all
     * points share make noise as smooth as a response.
     */
    public double foretold() {
        double points = foretoldPoints();
        return centred.length < 2 ? points : Math.min(points, foretoldReplications());
    }

    /**
     * How much of what the other replications' surface shows is there in the one left out: its covariance with it over the
     * variance of the surface.
     */
    private double foretoldReplications() {
        int n = sites.count();
        int all = centred.length;
        double[] mean = mean();
        double shared = 0;
        double shown = 0;
        for (double[] left : centred) {
            double[] ofLeft = fit.factor().solve(i -> left[i]);
            double[] foretold = new double[n];
            double middle = 0;
            double middleLeft = 0;
            for (int i = 0; i < n; i++) {
                double others = (all * mean[i] - left[i]) / (all - 1);
                foretold[i] = others - fit.noise(i) * (all * alpha[i] - ofLeft[i]) / (all - 1);
                middle += foretold[i] / n;
                middleLeft += left[i] / n;
            }
            for (int i = 0; i < n; i++) {
                shared += (foretold[i] - middle) * (left[i] - middleLeft);
                shown += (foretold[i] - middle) * (foretold[i] - middle);
            }
        }
        return shown > 0 ? shared / shown : 0;
    }

    private double[] mean() {
        double[] mean = new double[sites.count()];
        for (double[] y : centred) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += y[i] / centred.length;
            }
        }
        return mean;
    }

    /** Of many points every few are left out. */
    private double foretoldPoints() {
        int n = sites.count();
        double[] measured = mean();
        double mean = 0;
        for (double m : measured) {
            mean += m / n;
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
