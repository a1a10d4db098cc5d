package org.madang.sim.choice;

import org.madang.sim.config.PerSide;

/**
 * Who pays what for a match: the one place where a fee becomes money or value.
 *
 * <p>Providers ask for v′ = v/(1 − π·f_p): they pass on the share π of their fee and bear the rest of it. The seeker pays
 * v′·(1 + f_s), the provider keeps v′·(1 − f_p), the platform earns what is between, v′·(f_s + f_p). Where all is passed
 * on, π = 1, the provider keeps v and only the sum of the fees matters (Rochet & Tirole 2003). Where the provider must keep
 * more than that leaves, it asks for as much more; a levy comes on top of what the seeker pays and goes to nobody here.
 *
 * @param value v, the transaction value before any fee is passed on, money
 * @param fees f_s and f_p, fractions of what is asked for
 * @param passOn π, fraction, [0, 1]
 * @param reference what the price is felt against, money; 0 where what is asked for is its own reference, as it is where no
 *     money changes hands
 * @param least what the provider must keep of a match, money; 0 where nobody says
 * @param levy what is levied on a match, money
 */
public record Price(double value, PerSide fees, double passOn, double reference, double least, double levy) {

    /** A price that nobody regulates. */
    public Price(double value, PerSide fees, double passOn, double reference) {
        this(value, fees, passOn, reference, 0, 0);
    }

    /** v′, what the provider asks for, money. */
    public double asked() {
        double kept = 1 - fees.provider();
        return kept * free() < least && kept > 0 ? least / kept : free();
    }

    /** What the provider asks for where it may keep as little as it likes. */
    private double free() {
        return value / (1 - passOn * fees.provider());
    }

    /** p − 1: by how much what the seeker pays is above the reference, as a part of it. Just f_s where there is none. */
    public double over() {
        return fees.seeker() + (inReferences() - 1) * (1 + fees.seeker()) + levied();
    }

    /** What the provider keeps, as a part of the reference. */
    public double kept() {
        return inReferences() * (1 - fees.provider());
    }

    /** What the seeker pays, as a part of the reference. */
    public double paid() {
        return inReferences() * (1 + fees.seeker()) + levied();
    }

    /** A part of what the provider asks for, as a part of the reference. */
    public double ofAsked(double part) {
        return part * inReferences();
    }

    private double inReferences() {
        return value > 0 && asked() != base() ? asked() / base() : 1;
    }

    private double levied() {
        return value > 0 ? levy / base() : 0;
    }

    /** What a price is felt against: where there is no reference, what would be asked for without a rule. */
    private double base() {
        return reference > 0 ? reference : free();
    }
}
