package org.madang.sim.market;

import java.util.List;
import org.madang.sim.config.Benefits;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Platform;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * How well what a platform offers fits what a participant cares about: w·gain in eq. 15, in [0, 1]. A participant's own
 * weights lie between those of its persona and a random point of the simplex (flat Dirichlet), by the persona's spread.
 */
public final class GainFit {
    private final long seed;
    private final double[][] gain;
    private final double[] mean;
    private final double[] spread;

    /** What the platform offers each persona. */
    public GainFit(long seed, List<Persona> personas, Platform platform) {
        this.seed = seed;
        gain = new double[personas.size()][];
        mean = new double[personas.size()];
        spread = new double[personas.size()];
        for (int q = 0; q < mean.length; q++) {
            gain[q] = parts(platform.gainsOf(personas.get(q).name()));
            mean[q] = dot(weights(personas.get(q).benefits()), gain[q]);
            spread[q] = personas.get(q).benefitSpread();
        }
    }

    /** Shape N: w·gain for every participant. */
    public float[] of(Participants p) {
        float[] fit = new float[p.count];
        long key = key(0);
        double[] own = new double[4];
        for (int i = 0; i < p.count; i++) {
            fit[i] = at(p.persona[i], i, key, own);
        }
        return fit;
    }

    /** w·gain for whoever is the generation-th after the first in the place of participant i. */
    public float of(Participants p, int i, int generation) {
        return at(p.persona[i], i, key(generation), new double[4]);
    }

    private float at(int q, int i, long key, double[] own) {
        double s = spread[q];
        return (float) (s == 0 ? mean[q] : (1 - s) * mean[q] + s * dot(flatDirichlet(key, i, own), gain[q]));
    }

    private long key(int generation) {
        return Draws.key(seed, Decision.BENEFITS, 0, -1, generation);
    }

    /** The weights of a persona, scaled to sum to 1. */
    static double[] weights(Benefits b) {
        double[] weight = parts(b);
        double sum = b.convenience() + b.enjoyment() + b.fulfilment() + b.pride();
        for (int n = 0; n < weight.length; n++) {
            weight[n] /= sum;
        }
        return weight;
    }

    private static double[] parts(Benefits b) {
        return new double[] {b.convenience(), b.enjoyment(), b.fulfilment(), b.pride()};
    }

    /** The gaps between three sorted uniforms are a flat Dirichlet of four parts. Draws: 3 × 21 bits of one hash. */
    private static double[] flatDirichlet(long key, int i, double[] out) {
        long bits = Draws.bits(key, i);
        double a = (bits >>> 43) * 0x1.0p-21;
        double b = (bits >>> 22 & 0x1FFFFF) * 0x1.0p-21;
        double c = (bits >>> 1 & 0x1FFFFF) * 0x1.0p-21;
        double low = Math.min(a, Math.min(b, c));
        double high = Math.max(a, Math.max(b, c));
        double middle = a + b + c - low - high;
        out[0] = low;
        out[1] = middle - low;
        out[2] = high - middle;
        out[3] = 1 - high;
        return out;
    }

    private static double dot(double[] x, double[] y) {
        return x[0] * y[0] + x[1] * y[1] + x[2] * y[2] + x[3] * y[3];
    }
}
