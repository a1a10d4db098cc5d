package org.madang.sim.state;

/**
 * What a platform does to people this week. The phase Invest alone writes it, from prices and from the levels of the levers
 * (in brackets); the other phases read here and look at no lever. Effects are those of the week's level.
 */
public final class Offer {
    /** v′, what a provider asks for in a match before any premium, money. */
    public double asked;
    /** p − 1: what the seeker pays above the reference, before any premium it decides about, as a part of the reference. */
    public double over;
    /** What the experience premium adds to that for a seeker who pays all of it; 0 where nobody decides about it (E). */
    public double overPremium;
    /** What a provider bears of its fee, as a part of what it asks for. */
    public double borne;
    /** What the provider keeps of a match, as a part of the reference. */
    public double kept;
    /** The performance that advertising promises. */
    public double promise;
    /** The joining bonus, as a part of the reference. */
    public double bonus;
    /** The experience premium, as a part of what is asked for (E). */
    public double premium;
    /** The revenue that cross-selling adds to a match, as a part of it, where nobody decides about it (R). */
    public double crossSelling;
    /** The chance that a further purchase is offered in a match, where the seeker decides about it (R). */
    public double crossOffer;
    /** What a further purchase is worth, as a part of the match. */
    public double crossValue;
    /** Performance before all that hangs on the two parties (S). */
    public double quality;
    /** What performance gains where the gains fit perfectly (E). */
    public double experienceLift;
    /** What of it those see who have not been members, and expect (E). */
    public double visibleLift;
    /** The spread of the touchpoints (E). */
    public double inconsistency;
    /** The part of pain points that is left (E). */
    public double painLeft;
    /** The part of tenured members' hazard that the relationship leaves (R). */
    public double hold;
    /** What friends who are members add to requests and to staying (E). */
    public double nudge;
    /** The factor of requests (R and I). */
    public double use;
    /** The factor of talk between customers (I). */
    public double talk;
    /** What a referral programme adds to the talk of those who praise, as a factor. */
    public double reward;
    /** What a referral programme pays who joins upon a recommendation, as a part of the reference. */
    public double joinerReward;
    /** What is paid to those won back, as a part of the reference. */
    public double winBackOffer;
    /** The candidates that data add at most (I). */
    public double candidatesFromData;
    /** The part of a breach that is felt, and of its chance that is left (X). */
    public double exposed;
    /** The part of the damage of breaches that heals in a week (X). */
    public double healing;

    public Offer copy() {
        Offer copy = new Offer();
        copy.asked = asked;
        copy.over = over;
        copy.overPremium = overPremium;
        copy.borne = borne;
        copy.kept = kept;
        copy.promise = promise;
        copy.bonus = bonus;
        copy.premium = premium;
        copy.crossSelling = crossSelling;
        copy.crossOffer = crossOffer;
        copy.crossValue = crossValue;
        copy.quality = quality;
        copy.experienceLift = experienceLift;
        copy.visibleLift = visibleLift;
        copy.inconsistency = inconsistency;
        copy.painLeft = painLeft;
        copy.hold = hold;
        copy.nudge = nudge;
        copy.use = use;
        copy.talk = talk;
        copy.reward = reward;
        copy.joinerReward = joinerReward;
        copy.winBackOffer = winBackOffer;
        copy.candidatesFromData = candidatesFromData;
        copy.exposed = exposed;
        copy.healing = healing;
        return copy;
    }

    /** (1 + ε·π_E·E)(1 + π_R·R), eq. 20: what a match is worth over what is asked for, where the part ε of the experience premium is paid. */
    public double premium(double share) {
        return (1 + premium * share) * (1 + crossSelling);
    }
}
