package org.madang.sim.random;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Erf;
import org.madang.sim.config.Distribution;

/**
 * Turns uniforms into values of a {@link Distribution} by its quantile function, so that one draw gives one value and a
 * changed mean moves everybody the same way. The quantiles are tabulated once on a fine grid; between grid points they
 * are linear. The table comes from Commons Math, whose use of {@code Math} could differ in the last digit between
 * machines: entries are rounded to float, which hides it.
 */
public final class Spread {
    private static final int CELLS = 4096;
    private static final int MOST_TABLES = 500;
    private static final Map<Distribution, float[]> TABLES = new LinkedHashMap<>();

    private final float[] quantile;
    private final Distribution distribution;

    private Spread(Distribution distribution, float[] quantile) {
        this.distribution = distribution;
        this.quantile = quantile;
    }

    public static Spread of(Distribution d) {
        return switch (d.kind()) {
            case CONSTANT, UNIFORM -> new Spread(d, null);
            default -> new Spread(d, kept(d));
        };
    }

    /** Tables cost some milliseconds each, and replications ask for the same ones again; others need not wait for one. */
    private static float[] kept(Distribution d) {
        synchronized (TABLES) {
            float[] table = TABLES.get(d);
            if (table != null) {
                return table;
            }
        }
        float[] table = table(d);
        synchronized (TABLES) {
            if (TABLES.size() >= MOST_TABLES) {
                TABLES.clear();
            }
            TABLES.put(d, table);
        }
        return table;
    }

    /** The value at a uniform u in [0, 1). */
    public double at(double u) {
        if (quantile == null) {
            return distribution.kind() == Distribution.Kind.CONSTANT
                    ? distribution.mean()
                    : distribution.low() + u * (distribution.high() - distribution.low());
        }
        double x = u * CELLS;
        int cell = (int) x;
        return quantile[cell] + (x - cell) * (quantile[cell + 1] - quantile[cell]);
    }

    private static float[] table(Distribution d) {
        float[] table = new float[CELLS + 1];
        for (int c = 0; c <= CELLS; c++) {
            // The outermost points stand in the middle of their half cell, where the quantile is finite.
            double u = Math.min(Math.max(c, 0.25), CELLS - 0.25) / CELLS;
            table[c] = (float) quantile(d, u);
        }
        return table;
    }

    private static double quantile(Distribution d, double u) {
        double mean = d.mean();
        double variance = d.sd() * d.sd();
        return switch (d.kind()) {
            case NORMAL -> normal(d, u);
            case GAMMA ->
                new GammaDistribution(null, mean * mean / variance, variance / mean, 1e-9)
                        .inverseCumulativeProbability(u);
            case BETA -> {
                double size = mean * (1 - mean) / variance - 1;
                yield new BetaDistribution(null, mean * size, (1 - mean) * size, 1e-9).inverseCumulativeProbability(u);
            }
            default -> throw new IllegalStateException();
        };
    }

    private static double normal(Distribution d, double u) {
        double value = d.mean() + d.sd() * Math.sqrt(2) * Erf.erfInv(2 * u - 1);
        return Math.min(Math.max(value, d.low()), d.high());
    }
}
