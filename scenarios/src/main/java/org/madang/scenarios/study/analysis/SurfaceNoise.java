package org.madang.scenarios.study.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The noise of a reading, from how far the surfaces of single replications lie apart there. With two or three replications
 * that alone says little: its Student quantile is 12.7 or 4.3. So it is drawn towards what the noise at all points lets one
 * expect, which counts as one more replication at most (variances moderated as by Smyth 2004); less where replications shift
 * all points together, for then the other points say nothing that is not known already.
 */
final class SurfaceNoise {
    private static final double NORMAL = 1.959964;
    /** The most degrees of freedom that the other points may add. */
    private static final double MOST_BORROWED = 1;
    /** So many points are enough to compare. */
    private static final int COMPARED = 100;

    private final int replications;
    /** How much larger noise is than if it were independent from point to point. */
    private double larger;

    private double borrowed;
    private double quantile = NORMAL;

    SurfaceNoise(SurfaceWeights weights, Sites sites, Kernel kernel, double[][] byReplication) {
        replications = byReplication.length;
        if (replications > 1) {
            compare(weights, sites, kernel, byReplication);
            double freedom = replications - 1 + borrowed;
            quantile = Math.rint(1e6 * new TDistribution(null, freedom).inverseCumulativeProbability(0.975)) / 1e6;
        }
    }

    private void compare(SurfaceWeights weights, Sites sites, Kernel kernel, double[][] byReplication) {
        double found = 0;
        double expected = 0;
        double squares = 0;
        double[] sum = new double[replications];
        int places = 0;
        for (int p = 0; p < sites.count(); p += Math.max(1, sites.count() / COMPARED)) {
            SurfaceWeights.Reading reading = weights.of(kernel.row(sites.place(p), sites), kernel.variance());
            double[] value = values(reading, byReplication);
            found += variance(value);
            expected += reading.noise();
            double mean = mean(value);
            for (int r = 0; r < replications; r++) {
                double apart = (value[r] - mean) / Math.sqrt(reading.noise());
                sum[r] += apart;
                squares += apart * apart;
            }
            places++;
        }
        larger = found / expected;
        borrowed = squares > 0 && places > 1 ? borrowed(sum, squares, places) : 0;
    }

    /** From the mean correlation of places: how many independent ones they are worth, less the one that is read. */
    private double borrowed(double[] sum, double squares, int places) {
        double together = 0;
        for (double s : sum) {
            together += s * s;
        }
        double correlation = Math.max(0, (together - squares) / ((places - 1) * squares));
        double independent = places / (1 + (places - 1) * correlation * correlation);
        return Math.min(MOST_BORROWED, (replications - 1) * Math.max(0, independent - 1));
    }

    private static double[] values(SurfaceWeights.Reading reading, double[][] byReplication) {
        double[] value = new double[byReplication.length];
        for (int r = 0; r < value.length; r++) {
            value[r] = reading.of(byReplication[r]);
        }
        return value;
    }

    private static double mean(double... value) {
        double sum = 0;
        for (double v : value) {
            sum += v;
        }
        return sum / value.length;
    }

    /** Of the mean of these values. */
    private static double variance(double... value) {
        double mean = mean(value);
        double sum = 0;
        for (double v : value) {
            sum += (v - mean) * (v - mean);
        }
        return sum / (value.length - 1) / value.length;
    }

    /**
     * Half of the 95 % interval of a reading.
     *
     * @param value of every replication's surface there
     */
    double half(SurfaceWeights.Reading reading, double... value) {
        // With one replication: what the roughness of the response over the points suggests.
        double noise = replications < 2
                ? reading.noise()
                : ((replications - 1) * variance(value) + borrowed * larger * reading.noise())
                        / (replications - 1 + borrowed);
        return Math.sqrt(quantile * quantile * noise + NORMAL * NORMAL * reading.error());
    }
}
