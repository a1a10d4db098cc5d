package org.madang.scenarios.fit.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.madang.scenarios.fit.Unknown;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.random.Normal;

/**
 * What is not known, as points of normal scores: every coordinate is standard normal before anything is measured, and
 * independent of the others.
 */
public final class Space {
    /** Digits that a value is rounded to, so that a file says exactly what was simulated. */
    private static final MathContext DIGITS = new MathContext(6);
    /** A range that holds nine in ten reaches so many standard deviations to either side. */
    private static final double NINE_IN_TEN = 1.6449;
    /** Standard deviation of a uniform on (−1, 1). */
    private static final double FLAT = 1 / StrictMath.sqrt(3);

    private static final double EDGE = 1e-9;

    private final List<Unknown> unknown;
    private final boolean[] whole;

    public Space(FitFile file) {
        unknown = file.fit().unknown();
        whole = new boolean[unknown.size()];
        for (int n = 0; n < whole.length; n++) {
            whole[n] = file.isWhole(n);
        }
    }

    int dimension() {
        return whole.length;
    }

    /** The names of what is not known. */
    public List<String> names() {
        return unknown.stream().map(Unknown::name).toList();
    }

    /** The values at a point, as they stand in a scenario. */
    public double[] values(double... z) {
        double[] values = new double[z.length];
        for (int n = 0; n < z.length; n++) {
            double value = value(unknown.get(n), z[n]);
            values[n] = whole[n]
                    ? StrictMath.rint(value)
                    : new BigDecimal(value).round(DIGITS).doubleValue();
        }
        return values;
    }

    private static double value(Unknown u, double z) {
        double share = Math.min(1 - EDGE, Math.max(EDGE, Normal.chance(z)));
        return switch (u.prior()) {
            case UNIFORM -> u.low() + share * (u.high() - u.low());
            case NORMAL -> (u.low() + u.high()) / 2 + z * (u.high() - u.low()) / 2 / NINE_IN_TEN;
            case LOGNORMAL -> {
                double low = StrictMath.log(u.low());
                double high = StrictMath.log(u.high());
                yield Maths.exp((low + high) / 2 + z * (high - low) / 2 / NINE_IN_TEN);
            }
            case BETA -> {
                double mean = (u.low() + u.high()) / 2;
                double sd = (u.high() - u.low()) / 2 / NINE_IN_TEN;
                double size = Math.max(0.1, mean * (1 - mean) / (sd * sd) - 1);
                yield new BetaDistribution(null, mean * size, (1 - mean) * size, EDGE)
                        .inverseCumulativeProbability(share);
            }
        };
    }

    /** Where an emulator sees a point: near to straight in the values, of about unit size. */
    double[] features(double... z) {
        double[] features = new double[z.length];
        for (int n = 0; n < z.length; n++) {
            boolean isFlat = unknown.get(n).prior() == Unknown.Prior.UNIFORM;
            features[n] = isFlat ? (2 * Normal.chance(z[n]) - 1) / FLAT : z[n];
        }
        return features;
    }

    /** A Latin hypercube of the prior (McKay, Beckman & Conover 1979): shape points × unknowns. */
    double[][] hypercube(int points, long seed) {
        double[][] all = new double[points][dimension()];
        for (int n = 0; n < dimension(); n++) {
            long order = Draws.mix(seed + 2L * n);
            long place = Draws.mix(seed + 2L * n + 1);
            List<Integer> cells = IntStream.range(0, points)
                    .boxed()
                    .sorted(java.util.Comparator.comparingDouble(i -> Draws.uniform(order, i)))
                    .toList();
            for (int i = 0; i < points; i++) {
                double inside = 0.01 + 0.98 * Draws.uniform(place, i);
                all[i][n] = Normal.quantile((cells.get(i) + inside) / points);
            }
        }
        return all;
    }

    /** The logarithm of the prior, up to a constant. */
    static double logPrior(double... z) {
        double sum = 0;
        for (double each : z) {
            sum += each * each;
        }
        return -sum / 2;
    }
}
