package org.madang.sim.choice;

import org.madang.sim.random.Maths;
import org.madang.sim.random.Normal;
import org.madang.sim.state.MarketState;

/**
 * The taste ε of a person for a platform or for none at a consideration, of which the share ρ lasts:
 *
 * <p>u = Φ(√ρ·Φ⁻¹(u_μ) + √(1−ρ)·Φ⁻¹(u_ξ)), ε = −ln(−ln u), with u_μ drawn once a person and platform, u_ξ each time. For any ρ
 * ε is a standard Gumbel variable, so each single choice is a logit; at ρ = 0 two choices of one person have nothing in
 * common, at ρ = 1 its mind is made up for good (mixed logit; McFadden & Train 2000).
 */
final class Taste {
    private static final double LARGEST = 1 - 0x1.0p-53;
    /** Scores of {@link #mean}: from −6 to 6, so many steps a unit. */
    private static final int STEPS = 16;

    private static final int FURTHEST = 6;

    private final double lasting;
    private final double fresh;
    private final float[][] score;
    private final float[] mean;

    private Taste(double share, float[][] score) {
        this.score = score;
        lasting = Math.sqrt(share);
        fresh = Math.sqrt(1 - share);
        mean = means();
    }

    /** Null where no taste lasts. */
    static Taste of(MarketState market) {
        float[][] score = market.people.taste;
        return score == null ? null : new Taste(market.scenario.join().lastingTaste(), score);
    }

    /** ε of participant i for platform k at a consideration whose fresh part is u, [0, 1). */
    double of(int k, int i, double u) {
        double x = lasting * score[k][i];
        return Gumbel.ofScore(fresh == 0 ? x : x + fresh * Normal.quantile(Math.min(LARGEST, u + 0x1.0p-54)));
    }

    /** ε of participant i for having no platform. */
    double ofNone(int i, double u) {
        return of(score.length - 1, i, u);
    }

    /** What lasts of ε for platform k less that for none: its mean over fresh parts. */
    double lasts(int k, int i) {
        return meanAt(score[k][i]) - meanAt(score[score.length - 1][i]);
    }

    private double meanAt(float z) {
        double at = (Maths.clip(z, -FURTHEST, FURTHEST - 1e-9) + FURTHEST) * STEPS;
        int cell = (int) at;
        return mean[cell] + (at - cell) * (mean[cell + 1] - mean[cell]);
    }

    /** ∫ ε(√ρ·z + √(1−ρ)·t)·φ(t) dt by the trapezoid rule, which is exact to rounding for such integrands. */
    private float[] means() {
        float[] means = new float[2 * FURTHEST * STEPS + 1];
        for (int n = 0; n < means.length; n++) {
            double z = (double) n / STEPS - FURTHEST;
            double sum = 0;
            double weights = 0;
            for (double t = -5; t <= 5; t += 0.125) {
                double weight = Maths.exp(-t * t / 2);
                sum += weight * Gumbel.ofScore(lasting * z + fresh * t);
                weights += weight;
            }
            means[n] = (float) (sum / weights);
        }
        return means;
    }
}
