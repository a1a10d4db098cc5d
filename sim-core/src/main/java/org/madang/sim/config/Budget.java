package org.madang.sim.config;

/** What a platform can spend in a week. */
public record Budget(
        @Key(value = "The fixed sum.", def = "2500", unit = "money a week", min = 0, max = 1e12)
        double weekly,

        @Key(
                value = "The share of last week's gross margin that is spent on top.",
                def = "0.3",
                unit = "fraction",
                min = 0,
                max = 1)
        double reinvested) {
    public static Budget defaults() {
        return Records.defaults(Budget.class);
    }
}
