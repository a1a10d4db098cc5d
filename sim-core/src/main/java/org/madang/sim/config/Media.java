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
        double trustTransfer,

        @Key(
                value =
                        "How far paid contacts are kept from members, for whom they are lost: 1 for all of them, 0 where advertising falls on everybody alike.",
                def = "0",
                off = "1",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "eq. 3")
        double targeting,

        @Key(
                value =
                        "How much more media some people see than others, for good: the coefficient of variation of their gamma distributed rates; 0 if all see as much.",
                def = "1",
                off = "0",
                unit = "standard deviation over mean",
                min = 0,
                max = 5,
                symbol = "eq. 3",
                source = "exposures are negative binomial: Goodhardt, Ehrenberg & Collins 1987")
        double unevenness,

        @Key(
                value =
                        "How far one paid contact, or a partner's recommendation, moves expectation towards the performance that the platform promises.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "eq. 4",
                source = "claims raise expectations, and disappointment with them: Kopalle & Lehmann 2006")
        double expectationTransfer) {
    public static Media defaults() {
        return Records.defaults(Media.class);
    }
}
