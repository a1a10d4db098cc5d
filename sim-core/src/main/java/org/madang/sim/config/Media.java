package org.madang.sim.config;

/** How advertising and other outside influence reach those who are not members (phase Reach). */
public record Media(
        @Key(
                value =
                        "The weekly chance that a non-member hears of a platform without any spending: press, search, chance.",
                def = "0.001",
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "eq. 3",
                source = "outside influence .0005 to .01: Goldenberg, Libai & Muller 2001")
        double organicExposure,

        @Key(
                value = "The share of the market that advertising can reach at all, whatever is spent.",
                def = "0.8",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "ceiling",
                source = "Blattberg & Deighton 1996")
        double ceiling,

        @Key(
                value = "How far one exposure moves personal trust towards the platform's institutional trust.",
                def = "0.1",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "eq. 4")
        double trustTransfer) {
    public static Media defaults() {
        return Records.defaults(Media.class);
    }
}
