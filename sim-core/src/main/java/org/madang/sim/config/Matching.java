package org.madang.sim.config;

/** How a platform brings requests and providers together (phase Match). */
public record Matching(
        @Key("The rule by which requests and providers are matched.")
        Policy policy,

        @Key(value = "The least fit that a seeker accepts.", unit = "fit, 0 to 1", min = 0, max = 1)
        double reservationFit,

        @Key(
                value = "How many providers a request sees.",
                unit = "candidates",
                min = 0,
                max = 1000,
                symbol = "m₀, eq. 14")
        double candidates,

        @Key(
                value = "How many more it sees when the platform knows the need from interaction data.",
                unit = "candidates",
                min = 0,
                max = 1000,
                symbol = "m₁, eq. 14")
        double candidatesFromData,

        @Key(
                value = "After how many interactions the platform knows 63 % of what it can learn.",
                unit = "interactions",
                min = 0.001,
                max = 1e6,
                symbol = "n₀, eq. 14")
        double learningInteractions,

        @Key("Whether every request sees the same number of candidates or a Poisson number around it.")
        CandidateDraw candidateDraw,

        @Key("Whether tastes matter; if not, every candidate fits perfectly.")
        boolean fitMatters) {

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

    public static Matching defaults() {
        return new Matching(Policy.SEARCH, 0.5, 3, 4, 10, CandidateDraw.FIXED, true);
    }
}
