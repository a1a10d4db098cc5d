package org.madang.sim.config;

/** A referral programme: money for those who bring somebody, and for those whom they bring. */
public record Referral(
        @Key(
                value = "What a member is paid for each friend who joins on its recommendation.",
                def = "0",
                unit = "money a new member",
                min = 0,
                max = 1e9,
                source = "Schmitt, Skiera & Van den Bulte 2011: 25 of a value of about 300")
        double talker,

        @Key(
                value = "What the friend is paid, who weighs it with the value of joining.",
                def = "0",
                unit = "money a new member",
                min = 0,
                max = 1e9)
        double joiner) {
    public static Referral defaults() {
        return Records.defaults(Referral.class);
    }

    /** What one joining by recommendation costs, money. */
    public double cost() {
        return talker + joiner;
    }
}
