package org.madang.sim.phase;

import org.madang.sim.network.TieGraph;
import org.madang.sim.state.Membership;

/**
 * How loud each tone is told, in fixed point. Sums of whole numbers do not depend on the order of adding, so exposures are
 * the same for any number of threads, and taking away what was added leaves exactly nothing.
 */
final class Tones {
    /** Satisfaction is spoken in eighths. */
    static final int STEPS = 8;

    private final float[] loudness = new float[2 * STEPS + 2];
    private final double unit;
    private final float[] weight;

    /**
     * @param baseTone β₀
     * @param negativity ν
     * @param ties whose strengths bound the sums, so that they fit 31 bits
     */
    Tones(double baseTone, double negativity, TieGraph ties) {
        double highest = Math.max(1e-9, baseTone + Math.max(1, negativity));
        int exponent = Math.getExponent(Integer.MAX_VALUE / (highest * strongest(ties) + 1)) - 1;
        double scale = Math.scalb(1.0, Math.min(20, exponent));
        unit = 1 / scale;
        weight = ties.outWeight();
        for (int step = 0; step <= STEPS; step++) {
            loudness[STEPS + 1 + step] = (float) (scale * (baseTone + step / (double) STEPS));
        }
        for (int step = 1; step <= STEPS; step++) {
            loudness[STEPS - step] = (float) (scale * (baseTone + negativity * step / STEPS));
        }
        loudness[STEPS] = 0;
    }

    private static double strongest(TieGraph ties) {
        double strongest = 1;
        float[] weights = ties.inWeight();
        for (int i = 0; i < ties.participants(); i++) {
            double sum = 0;
            for (int a = ties.inStart()[i]; a < ties.inStart()[i + 1]; a++) {
                sum += weights == null ? 1 : weights[a];
            }
            strongest = Math.max(strongest, sum);
        }
        return strongest;
    }

    /** What a tone adds over an arc: good in the high half, bad in the low half. */
    long over(int arc, int tone) {
        long told = (long) ((weight == null ? 1 : weight[arc]) * loudness[STEPS + tone]);
        return tone > 0 ? told << 32 : told;
    }

    /** The loudness of a tone, as in eq. 6: β₀ + |s|·(ν if s < 0). */
    double of(int tone) {
        return loudness[STEPS + tone] * unit;
    }

    /** What one unit of a sum stands for. */
    double unit() {
        return unit;
    }

    /**
     * The tone of a satisfaction: in eighths, and once talking only changed when the satisfaction has moved by a whole
     * step, so that small ups and downs cost nothing.
     */
    static int tone(float satisfaction, int before) {
        float eighths = satisfaction * STEPS;
        if (before != Membership.SILENT) {
            float spoken = before > 0 ? before - 1 : before;
            boolean sameSign = before > 0 == satisfaction >= 0;
            if (sameSign && Math.abs(eighths - spoken) < 1) {
                return before;
            }
        }
        int step = Math.round(eighths);
        return satisfaction >= 0 ? step + 1 : Math.min(-1, step);
    }
}
