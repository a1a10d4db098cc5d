package org.madang.scenarios.validate.theory;

/**
 * What n experiences of the same performance p do to somebody: expectation follows performance, satisfaction follows the
 * surprise that is left, trust grows with it (exponential averages; closed forms as long as κ·|surprise| ≤ 1).
 *
 * @param performance p
 * @param expected e₀
 * @param trust τ₀
 * @param expectationSpeed α_e
 * @param satisfactionSpeed α_s, another one than α_e
 * @param disconfirmation κ
 * @param trustGain α⁺, for good surprises
 * @param trustLoss α⁻, for bad ones
 * @param assurance a_T, how far a match lifts trust towards the institutional one, which is τ₀
 */
public record Habituation(
        double performance,
        double expected,
        double trust,
        double expectationSpeed,
        double satisfactionSpeed,
        double disconfirmation,
        double trustGain,
        double trustLoss,
        double assurance) {

    /** e_n = p + (e₀ − p)(1 − α_e)^n. */
    public double expectation(int n) {
        return performance + (expected - performance) * Math.pow(1 - expectationSpeed, n);
    }

    /** s_n = α_s·κ·(p − e₀)·[(1 − α_e)^n − (1 − α_s)^n] / (α_s − α_e). */
    public double satisfaction(int n) {
        double surprise = disconfirmation * (performance - expected);
        if (Math.abs(surprise) > 1) {
            throw new IllegalArgumentException("the closed form holds while κ·|p − e₀| ≤ 1, here it is " + surprise);
        }
        double gap = Math.pow(1 - expectationSpeed, n) - Math.pow(1 - satisfactionSpeed, n);
        return satisfactionSpeed * surprise * gap / (satisfactionSpeed - expectationSpeed);
    }

    /**
     * τ_n for surprises d_j = (p − e₀)(1 − α_e)^(j−1), one after the other: τ + α⁺·d·(1 − τ) for a good one, τ − α⁻·|d|·τ for
     * a bad one, and after each the part a_T of what is missing to the institutional trust τ₀.
     */
    public double trust(int n) {
        double now = trust;
        for (int j = 1; j <= n; j++) {
            double surprise = (performance - expected) * Math.pow(1 - expectationSpeed, j - 1);
            now = surprise >= 0 ? 1 - (1 - now) * (1 - trustGain * surprise) : now * (1 + trustLoss * surprise);
            now = Math.max(now, now + assurance * (trust - now));
        }
        return now;
    }
}
