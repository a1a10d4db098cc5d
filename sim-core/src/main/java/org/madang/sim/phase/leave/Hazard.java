package org.madang.sim.phase.leave;

import org.madang.sim.config.Churn;
import org.madang.sim.config.Churn.Form;
import org.madang.sim.random.Maths;

/** The factors of the weekly chance to leave (eq. 19). */
final class Hazard {
    /** After so many weeks the leaving of a friend is forgotten. */
    private static final int FORGOTTEN = 104;

    private final Churn leave;
    private final boolean power;
    private final int tenuredAfter;
    private final int dormantAfter;
    /** By whether dormant, 0 or 1. */
    private final double[] dormancy;
    /** By weeks since a friend left. */
    private final double[] contagion = new double[FORGOTTEN + 1];

    Hazard(Churn leave) {
        this.leave = leave;
        power = leave.form() == Form.POWER;
        tenuredAfter = leave.tenuredAfter();
        dormantAfter = leave.dormantAfter();
        dormancy = new double[] {1, leave.dormantFactor()};
        double left = leave.contagion();
        for (int weeks = 0; weeks < FORGOTTEN; weeks++) {
            contagion[weeks] = 1 + left;
            left *= leave.contagionKept();
        }
        contagion[FORGOTTEN] = 1;
    }

    /** What is leaving at this rate, θ or −ln(1 − θ) by the form, times the factors g: θ·g, or 1 − (1 − θ)^g. */
    double chance(double rate) {
        return power ? Maths.chanceOf(rate) : rate;
    }

    /** rate·g(s)·hold: what the relationship leaves of it, 1 for members without tenure. */
    double usual(double rate, double satisfaction, double hold) {
        return rate * loyalty(satisfaction) * hold;
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

    /** 1 + c·d^weeks, the weeks since a friend left before this one: a friend who leaves takes others along. */
    double contagion(int weeks) {
        return contagion[Math.min(Math.max(weeks, 0), FORGOTTEN)];
    }

    /** ρ_R: what the relationship takes away at most. */
    double mostHeld() {
        return leave.relationshipEffect();
    }

    /** 1 − ρ_F: what is left of it for those whom a friend who is still there has brought for money. */
    double referred() {
        return 1 - leave.referredEffect();
    }

    double dormancy(int weeksSinceMatch) {
        // From the sign of the difference, for nobody could foresee which way a branch goes.
        return dormancy[weeksSinceMatch - dormantAfter >>> 31 ^ 1];
    }

    /** The same for a seeker of known need: dormant once so many of its own mean intervals have passed, too. */
    double dormancy(int weeksSinceMatch, double needRate) {
        boolean late = weeksSinceMatch * needRate >= leave.dormantIntervals();
        return late ? dormancy(weeksSinceMatch) : 1;
    }

    /** Whether somebody has been a member for long enough. */
    boolean isTenured(int weeks) {
        return weeks >= tenuredAfter;
    }

    /** Below the trust threshold the hazard is at least the floor. */
    double distrusting(double usual) {
        return Math.max(usual, leave.distrustHazard());
    }

    /** What no g of members of this satisfaction, or a higher one, exceeds. */
    double ceiling(double satisfaction) {
        return loyalty(satisfaction) * Math.max(1, leave.dormantFactor()) * (1 + leave.contagion());
    }
}
