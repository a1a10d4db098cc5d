package org.madang.sim.config;

/** What a platform can spend in a week. */
public record Budget(
        @Key(value = "The fixed sum.", unit = "money a week", min = 0, max = 1e12)
        double weekly,

        @Key(value = "The share of last week's gross margin that is spent on top.", unit = "fraction", min = 0, max = 1)
        double reinvested) {
    public static Budget defaults() {
        return new Budget(2500, 0.3);
    }
}
