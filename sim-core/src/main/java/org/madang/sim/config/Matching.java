package org.madang.sim.config;

/** How a platform brings requests and providers together (phase Match). */
public record Matching(
        @Key(value = "The rule by which requests and providers are matched.", def = "search")
        Policy policy,

        @Key(value = "The least fit that a seeker accepts.", def = "0.5", unit = "fit, 0 to 1", min = 0, max = 1)
        double reservationFit,

        @Key(
                value = "How many providers a request sees.",
                def = "3",
                unit = "candidates",
                min = 0,
                max = 1000,
                symbol = "m₀, eq. 14")
        double candidates,

        @Key(
                value = "How many more it sees when the platform knows the need from interaction data.",
                def = "0.73",
                unit = "candidates",
                min = 0,
                max = 1000,
                symbol = "m₁, eq. 14")
        double candidatesFromData,

        @Key(
                value = "After how many interactions the platform knows 63 % of what it can learn.",
                def = "10",
                unit = "interactions",
                min = 0.001,
                max = 1e6,
                symbol = "n₀, eq. 14")
        double learningInteractions,

        @Key(
                value = "Whether every request sees the same number of candidates or a Poisson number around it.",
                def = "fixed")
        CandidateDraw candidateDraw,

        @Key(value = "Whether tastes matter; if not, every candidate fits perfectly.", def = "true")
        boolean fitMatters,

        @Key(
                value =
                        "How much a provider's displayed rating counts in ranking candidates, beside its fit; 0 where ratings are not shown.",
                def = "0",
                off = "0",
                unit = "fit a unit of rating",
                min = 0,
                max = 10,
                symbol = "w_r, eq. 14")
        double ratingWeight,

        @Key(
                value = "The displayed rating of a provider whom nobody has rated yet.",
                def = "0.6",
                unit = "performance, 0 to 1",
                min = 0,
                max = 1,
                symbol = "r₀, eq. 21")
        double ratingPrior,

        @Key(
                value =
                        "How many matches the first rating stands for: the more, the slower a newcomer's own ones show.",
                def = "5",
                unit = "matches",
                min = 0.001,
                max = 1e6,
                symbol = "n_r, eq. 21",
                source = "shrinkage of a mean: Efron & Morris 1977")
        double ratingPriorMatches,

        @Key(
                value = "Curation: whoever is rated lower is not shown to anybody; 0 where nobody is kept out.",
                def = "0",
                off = "0",
                unit = "performance, 0 to 1",
                min = 0,
                max = 1,
                symbol = "eq. 21",
                source = "a bad provider is held against the platform: Nosko & Tadelis 2015")
        double leastRating) {

    /** Matching policies. */
    public enum Policy {
        /** Requests in random order take the best acceptable candidate seen that is still free. */
        SEARCH,
        /** Stable: seekers propose, providers keep the best (Gale & Shapley 1962). */
        DEFERRED_ACCEPTANCE,
        /** The most total fit over all candidates seen in a locality (maximum-weight bipartite matching). */
        OPTIMAL,
        /** Requests in random order take the first acceptable free candidate. */
        RANDOM
    }

    /** How the number of candidates varies between requests. */
    public enum CandidateDraw {
        FIXED,
        POISSON
    }

    /** Whether ratings of providers do anything in matching. */
    public boolean rates() {
        return ratingWeight > 0 || leastRating > 0;
    }

    public static Matching defaults() {
        return Records.defaults(Matching.class);
    }
}
