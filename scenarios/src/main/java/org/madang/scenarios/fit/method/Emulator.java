package org.madang.scenarios.fit.method;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.madang.sim.random.Maths;

/**
 * How far markets that nobody has simulated are off the data, and what the looks say of those that were: along each direction a
 * quadratic surface, to which comes what a market differs from it, and the noise of its world. Both are larger in some places than
 * in others (where few people join, chance weighs more): by a factor that is a surface as well.
 */
final class Emulator {
    /** Noise is never taken for more than this, up and down, against its mean: surfaces bend away where nobody has looked. */
    private static final double MOST = 3;
    /** Added before the logarithm of a square is taken. */
    private static final double FAINT = 1e-3;

    private final Space space;
    private final Directions directions;
    private final Regression surface;
    private final Telling telling;
    private final Apart apart;
    /** The logarithm of the factor by which noise is larger than on average. */
    private final Regression loud;
    /** What is added to it, so that the mean is 1. */
    private final double quiet;
    /** Covariance of the discrepancy, on the axes. */
    private final double[][] discrepancy;
    /** Participants of a look over those of the market in the data, at most 1: by this, noise is smaller there. */
    private final double size;
    /** By axis: noise at the size of the data, and what markets differ from the surface. */
    private final double[] rest;
    /** Rows of unit size to which rest and discrepancy are both independent: the first of variance 1, the other as below. */
    private final double[][] both;

    private final double[] discrepancyOnBoth;

    /**
     * @param looks from which it learns
     * @param off their whitened differences
     * @param pairs whitened differences between two worlds of one market each
     * @param size participants of a look over those of the market in the data
     */
    Emulator(
            Space space,
            Directions directions,
            List<Look> looks,
            List<double[]> off,
            List<double[]> pairs,
            double size) {
        this.space = space;
        this.directions = directions;
        this.size = Math.min(1, size);
        List<double[]> features =
                looks.stream().map(look -> space.features(look.z())).toList();
        double[][] along = off.stream().map(directions::along).toArray(double[][]::new);
        surface = new Regression(features, along);
        double[][] smooth = features.stream().map(surface::at).toArray(double[][]::new);
        telling = new Telling(smooth, surface.scatter());
        apart = new Apart(
                telling.of(surface.scatter()),
                pairs.stream().map(pair -> telling.of(directions.along(pair))).toList());
        double[][] squares = new double[along.length][1];
        for (int n = 0; n < along.length; n++) {
            double[] at = smooth[n];
            for (int d = 0; d < at.length; d++) {
                at[d] = along[n][d] - at[d];
            }
            squares[n][0] = Maths.log(square(apart.on(telling.of(at))) / telling.count() + FAINT);
        }
        loud = new Regression(features, squares);
        quiet = -Maths.log(features.stream()
                .mapToDouble(each -> Maths.exp(loud.at(each)[0]))
                .average()
                .orElse(1));
        discrepancy = apart.on(telling.ofUnit());
        rest = new double[apart.axes()];
        double[][] scaled = new double[rest.length][rest.length];
        for (int a = 0; a < rest.length; a++) {
            rest[a] = this.size * apart.noise(a) + 1 - apart.noise(a);
        }
        for (int a = 0; a < rest.length; a++) {
            for (int b = 0; b < rest.length; b++) {
                scaled[a][b] = discrepancy[a][b] / Math.sqrt(rest[a] * rest[b]);
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(scaled, false));
        both = new double[rest.length][];
        discrepancyOnBoth = new double[rest.length];
        for (int d = 0; d < rest.length; d++) {
            discrepancyOnBoth[d] = Math.max(0, eigen.getRealEigenvalue(d));
            both[d] = eigen.getEigenvector(d).toArray();
            for (int a = 0; a < rest.length; a++) {
                both[d][a] /= Math.sqrt(rest[a]);
            }
        }
    }

    /** By which factor noise is larger at a place than on average. */
    double loudness(double... z) {
        double log = loud.at(space.features(z))[0] + quiet;
        return Math.min(MOST, Math.max(1 / MOST, Maths.exp(log)));
    }

    /** Squared distance of the data from a point that need not have been simulated, in variances. */
    double distance(double... z) {
        double[] on = apart.on(telling.of(surface.at(space.features(z))));
        double loudness = loudness(z);
        double sum = 0;
        for (int d = 0; d < both.length; d++) {
            double along = 0;
            for (int a = 0; a < on.length; a++) {
                along += both[d][a] * on[a];
            }
            sum += along * along / (discrepancyOnBoth[d] + loudness);
        }
        return sum;
    }

    /** The logarithm of the synthetic likelihood (Wood 2010) of a point that need not have been simulated. */
    double logLikelihood(double... z) {
        double loudness = loudness(z);
        double sum = distance(z);
        for (double each : discrepancyOnBoth) {
            sum += StrictMath.log(each + loudness);
        }
        return -sum / 2;
    }

    private static double square(double... of) {
        double sum = 0;
        for (double each : of) {
            sum += each * each;
        }
        return sum;
    }

    /** How many combinations of numbers tell of the unknowns. */
    int told() {
        return telling.count();
    }

    /**
     * The same of a market that was simulated: the data are normal about the mean of its worlds, with the variance between worlds and
     * that of the discrepancy. The mean is what surface and runs say of it, each as sure as it is.
     *
     * @param mean whitened differences, over its worlds
     */
    double logLikelihood(double[] z, double[] mean, int worlds) {
        double[] features = space.features(z);
        double[] at = apart.on(telling.of(surface.at(features)));
        double[] shown = apart.on(telling.of(directions.along(mean)));
        double leverage = surface.leverage(features);
        double loudness = loudness(z);
        double[][] all = new double[at.length][];
        for (int a = 0; a < at.length; a++) {
            double before = loudness * (1 - apart.noise(a)) + leverage;
            double ofRuns = loudness * apart.noise(a) / worlds;
            double gain = before / (before + ofRuns);
            at[a] += gain * (shown[a] - at[a]);
            all[a] = discrepancy[a].clone();
            all[a][a] += loudness * size * apart.noise(a) + before * (1 - gain);
        }
        double[][] factor = Triangular.factor(all);
        double sum = square(Triangular.solve(factor, at));
        for (int a = 0; a < at.length; a++) {
            sum += 2 * StrictMath.log(factor[a][a]);
        }
        return -sum / 2;
    }

    /** Whitened differences at a point; what the directions leave open is as given. */
    double[] off(double[] open, double... z) {
        return directions.replaced(open, surface.at(space.features(z)));
    }
}
