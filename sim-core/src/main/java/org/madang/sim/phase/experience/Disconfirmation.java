package org.madang.sim.phase.experience;

import org.madang.sim.config.Service;
import org.madang.sim.random.Maths;

/** How one experience moves satisfaction, expectation and trust (eq. 16–18; Oliver 1980). */
final class Disconfirmation {
    private final double disconfirmation;
    private final double level;
    private final double satisfactionSpeed;
    private final double expectationSpeed;
    private final double trustGain;
    private final double trustLoss;
    private final double assurance;

    Disconfirmation(Service e) {
        disconfirmation = e.disconfirmation();
        level = e.levelEffect();
        satisfactionSpeed = e.satisfactionSpeed();
        expectationSpeed = e.expectationSpeed();
        trustGain = e.trustGain();
        trustLoss = e.trustLoss();
        assurance = e.assurance();
    }

    /**
     * s + α_s·(clip(κ·(p − e) + κ_p·(p − standard)) − s), eq. 16, [−1, 1]: half surprise, half level. The standard is what
     * somebody would have otherwise, and what the platform costs: a low price satisfies.
     */
    double satisfaction(double satisfaction, double performance, double expectation, double standard) {
        double felt = disconfirmation * (performance - expectation) + level * (performance - standard);
        return satisfaction + satisfactionSpeed * (Maths.clip(felt, -1, 1) - satisfaction);
    }

    /** Whether more than surprise satisfies, so that the standard counts. */
    boolean hasLevel() {
        return level > 0;
    }

    /** e + α_e·(p − e), eq. 17, [0, 1]. */
    double expectation(double expectation, double performance) {
        return expectation + expectationSpeed * (performance - expectation);
    }

    /** τ + α⁺·d⁺·(1 − τ) − α⁻·d⁻·τ, eq. 18, [0, 1]. */
    double trust(double trust, double surprise) {
        return surprise >= 0 ? trust + trustGain * surprise * (1 - trust) : trust + trustLoss * surprise * trust;
    }

    /**
     * τ + a_T·(T − τ)⁺, second part of eq. 18, [0, 1]: in every match the platform stands behind both parties – it has
     * verified, holds the payment, settles disputes –, which lifts those who trust it less than its institutions deserve.
     * Trust that own dealings have earned beyond that is left alone.
     */
    double assured(double trust, double institutional) {
        return trust + assurance * Math.max(0, institutional - trust);
    }
}
