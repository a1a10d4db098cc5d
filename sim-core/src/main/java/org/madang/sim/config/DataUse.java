package org.madang.sim.config;

/** What a platform earns by what it knows of its customers where it does not serve them with it: unrelated offers, data sold. */
public record DataUse(
        @Key(
                value =
                        "The weekly chance that a customer of whom everything is known is addressed with what it never asked for; who is less known is addressed as much less often.",
                def = "0",
                off = "0",
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "a_D, eq. 28")
        double rate,

        @Key(
                value = "What others pay the platform each time.",
                def = "1",
                unit = "money a person addressed",
                min = 0,
                max = 1e9,
                symbol = "eq. 28")
        double income,

        @Key(
                value = "The share of people who mind, each for good.",
                def = "0.54",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "54 % do not care to be addressed so, 59 % feel vulnerable: survey of 2021")
        double minded,

        @Key(
                value = "How much of its trust in the platform somebody who minds loses each time.",
                def = "0.05",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "δ_D, eq. 28",
                source =
                        "feeling vulnerable costs trust: Martin, Borah & Palmatier 2017; its size is a guess, .01 to .2")
        double trustLoss) {
    public static DataUse defaults() {
        return Records.defaults(DataUse.class);
    }
}
