package org.madang.scenarios.study.design;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Erf;
import org.madang.sim.config.Distribution;

/** Quantiles of the distributions that a factor may have, as the simulator draws from them. */
final class Quantiles {
    private static final double SQUARE_ROOT_OF_2 = Math.sqrt(2);
    private static final double ACCURACY = 1e-9;
    private static final MathContext DIGITS = new MathContext(8);

    private Quantiles() {}

    /** The value below which a share u lies, 0 &lt; u &lt; 1. */
    static double of(Distribution d, double u) {
        // Found by search, whose last digits may differ between machines.
        return new BigDecimal(exact(d, u)).round(DIGITS).doubleValue();
    }

    private static double exact(Distribution d, double u) {
        double mean = d.mean();
        double variance = d.sd() * d.sd();
        return switch (d.kind()) {
            case CONSTANT -> mean;
            case UNIFORM -> d.low() + u * (d.high() - d.low());
            case NORMAL -> {
                double value = mean + d.sd() * SQUARE_ROOT_OF_2 * Erf.erfInv(2 * u - 1);
                yield Math.min(Math.max(value, d.low()), d.high());
            }
            case GAMMA ->
                new GammaDistribution(null, mean * mean / variance, variance / mean, ACCURACY)
                        .inverseCumulativeProbability(u);
            case BETA -> {
                double size = mean * (1 - mean) / variance - 1;
                yield new BetaDistribution(null, mean * size, (1 - mean) * size, ACCURACY)
                        .inverseCumulativeProbability(u);
            }
        };
    }
}
