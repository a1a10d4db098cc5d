package org.madang.sim.phase.leave;

import org.madang.sim.config.Churn;
import org.madang.sim.random.Maths;

/** The factors of the weekly chance to leave (eq. 19). */
final class Hazard {
    /** Tenured members feel this part of the price. */
    private static final double TENURED_PRICE = 0.5;

    private final Churn leave;
    private final int tenuredAfter;
    private final int dormantAfter;
    /** By whether dormant, 0 or 1. */
    private final double[] dormancy;

    Hazard(Churn leave) {
        this.leave = leave;
        tenuredAfter = leave.tenuredAfter();
        dormantAfter = leave.dormantAfter();
        dormancy = new double[] {1, leave.dormantFactor()};
    }

    /** h₀·g(s)·(1 − ρ_R·R): R is 0 for members without tenure. */
    double usual(double satisfaction, double relationship) {
        return leave.baseHazard() * loyalty(satisfaction) * (1 - leave.relationshipEffect() * relationship);
    }

    /** g(s): e^(−a(1 − e^(−s/s*))) for s ≥ 0, flat beyond s*; e^(b·|s|) below. */
    double loyalty(double satisfaction) {
        double exponent = satisfaction >= 0
                ? -leave.loyaltyGain() * Maths.chanceOf(satisfaction / leave.loyaltySaturation())
                : -leave.dissatisfaction() * satisfaction;
        return Maths.exp(exponent);
    }

    /** e^(−(ψ + nudge)·f): friends hold. */
    double social(double friendsShare, double nudge) {
        return Maths.exp(-(leave.socialEffect() + nudge) * friendsShare);
    }

    /** e^(price effect · η · fee), half of the exponent for tenured members. */
    double price(double price, boolean tenured) {
        return Maths.exp(leave.priceEffect() * price * (tenured ? TENURED_PRICE : 1));
    }

    double dormancy(int weeksSinceMatch) {
        // From the sign of the difference, for nobody could foresee which way a branch goes.
        return dormancy[weeksSinceMatch - dormantAfter >>> 31 ^ 1];
    }

    /** 1 for those who have been members for long enough, else 0. */
    int tenured(int weeks) {
        return weeks - tenuredAfter >>> 31 ^ 1;
    }

    /** Below the trust threshold the hazard is at least the floor. */
    double distrusting(double usual) {
        return Math.max(usual, leave.distrustHazard());
    }

    /** What no hazard of members of this satisfaction, or a higher one, exceeds where no η·fee is above {@code price}. */
    double ceiling(double satisfaction, double price) {
        double worst = leave.baseHazard()
                * loyalty(satisfaction)
                * Maths.exp(leave.priceEffect() * price)
                * Math.max(1, leave.dormantFactor());
        return Math.max(worst, leave.distrustHazard());
    }
}
