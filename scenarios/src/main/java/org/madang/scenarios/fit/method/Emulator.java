package org.madang.scenarios.fit.method;

import java.util.List;

/**
 * How far markets that nobody has simulated are off the data, and what the looks say of those that were: along each direction a
 * quadratic surface, to which comes what a market differs from it, and the noise of its world.
 */
final class Emulator {
    private final Space space;
    private final Directions directions;
    private final Regression surface;
    /** By direction: variance of markets about the surface, without the noise of worlds. */
    private final double[] lack;
    /** By direction: variance between worlds at the size of the market in the data. */
    private final double[] noise;

    /**
     * @param looks from which it learns
     * @param off their whitened differences
     * @param size participants of a look over those of the market in the data
     */
    Emulator(Space space, Directions directions, List<Look> looks, List<double[]> off, double size) {
        this.space = space;
        this.directions = directions;
        double[][] along = off.stream().map(directions::along).toArray(double[][]::new);
        surface = new Regression(
                looks.stream().map(look -> space.features(look.z())).toList(), along);
        lack = new double[directions.count()];
        noise = new double[directions.count()];
        for (int d = 0; d < lack.length; d++) {
            lack[d] = Math.max(0, surface.scatter(d) - directions.noise(d));
            noise[d] = directions.noise(d) * Math.min(1, size);
        }
    }

    /** Along the directions, at a point. */
    double[] at(double... z) {
        return surface.at(space.features(z));
    }

    /** Squared distance of the data from a point that need not have been simulated, in variances. */
    double distance(double... z) {
        double[] at = at(z);
        double sum = 0;
        for (int d = 0; d < at.length; d++) {
            sum += at[d] * at[d] / (1 + noise[d] + lack[d]);
        }
        return sum;
    }

    int directions() {
        return noise.length;
    }

    /**
     * What is known of a market that was simulated in some worlds: the surface and the runs, each as sure as it is.
     *
     * @param mean whitened differences, over its worlds
     */
    Known known(double[] z, double[] mean, int worlds) {
        double[] features = space.features(z);
        double[] at = surface.at(features);
        double leverage = surface.leverage(features);
        double[] along = directions.along(mean);
        double[] variance = new double[at.length];
        for (int d = 0; d < at.length; d++) {
            double before = lack[d] + leverage * surface.scatter(d);
            double ofRuns = directions.noise(d) / worlds;
            double gain = before + ofRuns > 0 ? before / (before + ofRuns) : 0;
            at[d] += gain * (along[d] - at[d]);
            variance[d] = before * (1 - gain);
        }
        return new Known(at, variance);
    }

    /**
     * A market along the directions.
     *
     * @param mean of its worlds
     * @param variance how unsure that is
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(double[] mean, double[] variance) {}

    /**
     * The logarithm of the synthetic likelihood (Wood 2010): the data are normal about the mean of the market's worlds, with
     * the variance between worlds and that of the discrepancy, which is 1.
     */
    double logLikelihood(Known known) {
        double sum = 0;
        for (int d = 0; d < noise.length; d++) {
            double variance = 1 + noise[d] + known.variance()[d];
            sum += known.mean()[d] * known.mean()[d] / variance + StrictMath.log(variance);
        }
        return -sum / 2;
    }

    /** Whitened differences at a point; what the directions leave open is as given. */
    double[] off(double[] open, double... z) {
        return directions.replaced(open, at(z));
    }
}
