package org.madang.sim.config;

/** Relationship money for some of the members only, picked by what the platform believes of them. */
public record Care(
        @Key(
                value =
                        "The part of the members for whom the relationship money is spent; what it costs a member is then spent on as many fewer.",
                def = "0.2",
                unit = "fraction",
                min = 0,
                max = 1)
        double share,

        @Key(
                value =
                        "Whom it is for: anybody, those most likely to leave, those who have brought most money, or those on whom it works best.",
                def = "risk",
                source = "who is at risk is not who can be held: Ascarza 2018")
        By by,

        @Key(
                value =
                        "How well the platform knows that: the correlation of what it believes with what is so; 0 picks at random.",
                def = "0.7",
                unit = "correlation",
                min = 0,
                max = 1)
        double accuracy) {

    /** Whom relationship money is for. */
    public enum By {
        RANDOM,
        /** The highest chance to leave this week (eq. 19). */
        RISK,
        /** The most money brought so far. */
        VALUE,
        /** The strongest response to relationship money (leave.responseSpread), as an experiment would find it. */
        RESPONSE
    }

    public static Care defaults() {
        return Records.defaults(Care.class);
    }
}
