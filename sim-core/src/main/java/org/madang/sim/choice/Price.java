package org.madang.sim.choice;

import org.madang.sim.config.PerSide;

/**
 * Who pays what for a match: the one place where a fee becomes money or value.
 *
 * <p>Providers ask for v′ = v/(1 − π·f_p): they pass on the share π of their fee and bear the rest of it. The seeker pays
 * v′·(1 + f_s), the provider keeps v′·(1 − f_p), the platform earns what is between, v′·(f_s + f_p). Where all is passed
 * on, π = 1, the provider keeps v and only the sum of the fees matters (Rochet & Tirole 2003).
 *
 * @param value v, the transaction value before any fee is passed on, money
 * @param fees f_s and f_p, fractions of what is asked for
 * @param passOn π, fraction, [0, 1]
 * @param reference what the price is felt against, money; 0 where what is asked for is its own reference, as it is where no
 *     money changes hands
 */
public record Price(double value, PerSide fees, double passOn, double reference) {

    /** v′, what the provider asks for, money. */
    public double asked() {
        return value / (1 - passOn * fees.provider());
    }

    /** p − 1: by how much what the seeker pays is above the reference, as a part of it. Just f_s where there is none. */
    public double over() {
        return fees.seeker() + (inReferences() - 1) * (1 + fees.seeker());
    }

    /** What the provider keeps, as a part of the reference. */
    public double kept() {
        return inReferences() * (1 - fees.provider());
    }

    /** What the seeker pays, as a part of the reference. */
    public double paid() {
        return inReferences() * (1 + fees.seeker());
    }

    private double inReferences() {
        return reference > 0 && value > 0 ? asked() / reference : 1;
    }
}
