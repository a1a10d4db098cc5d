package org.madang.sim.config;

/** How often members behind the gate make a request (phase Match). */
public record Requests(
        @Key(
                value =
                        "Whether requests come by chance, a Poisson number a week, or as regularly as whole numbers allow.",
                def = "poisson")
        Arrival arrival,

        @Key(
                value = "How much the full relationship lever raises requests.",
                def = "0.0532",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "a_R, eq. 13",
                source =
                        "loyalty programmes: small, a seventh of what selection makes it look, up to .1: Leenheer et al. 2007; Liu 2007")
        double relationshipEffect,

        @Key(
                value = "How much the full interaction lever raises requests.",
                def = "0.0115",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "a_I, eq. 13",
                source =
                        ".19 of those who take part in a community, less of all: Manchanda, Packard & Pattabhiramaiah 2015")
        double interactionEffect,

        @Key(
                value = "How much full satisfaction raises requests, and full dissatisfaction lowers them.",
                def = "0.5",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "loyalty(s), eq. 13")
        double loyalty,

        @Key(
                value =
                        "How much seeing all one's friends active raises requests and lowers leaving, at full experience lever.",
                def = "0.2",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "nudge")
        double nudge,

        @Key(
                value =
                        "Whether members decide at each need whether to ask on a platform at all or to do without, by the same value as in joining.",
                def = "true",
                off = "false",
                symbol = "eq. 13")
        boolean ask,

        @Key(
                value =
                        "How far dealings leak past the platform that brought two together: the chance that two who trust each other fully settle without it, over what its fees take of a match. 0 where nobody can.",
                def = "0",
                off = "0",
                unit = "chance a unit of take rate",
                min = 0,
                max = 1000,
                symbol = "ℓ, eq. 25",
                source = "trust makes more deal, and more of them past the platform: Gu & Zhu 2021")
        double leakage) {

    /** How many requests somebody with a rate λ makes in a week. */
    public enum Arrival {
        /** A Poisson number with mean λ: needs arise by chance. */
        POISSON,
        /** The whole part of λ, and one more with the chance that is left: rate 1 is exactly one request a week. */
        REGULAR
    }

    public static Requests defaults() {
        return Records.defaults(Requests.class);
    }
}
