package org.madang.sim.config;

/** The trust gate and the value of joining (phase Join). */
public record Adoption(
        @Key(
                value = "The weekly chance that somebody aware considers joining without having heard anything new.",
                def = "0.03",
                unit = "probability a week",
                min = 0,
                max = 1)
        double considerRate,

        @Key(
                value =
                        "How much of perceived trust is the share of friends who are members; the rest is personal trust.",
                def = "0.328",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "σ, eq. 9")
        double socialProof,

        @Key(
                value =
                        "How much of a seeker's perceived trust is trust in the counterparty: the mean displayed rating of the providers on offer where it lives.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "χ, eq. 9",
                source = "trust in sellers beside trust in the intermediary: Pavlou & Gefen 2004")
        double counterpartyTrust,

        @Key(value = "How somebody behind the gate chooses: by logit of value, or joining for certain.", def = "logit")
        Choice choice,

        @Key(
                value = "How sharply the choice follows value.",
                def = "6",
                unit = "1 / value",
                min = 0,
                max = 1000,
                symbol = "β, eq. 12")
        double choiceSharpness,

        @Key(
                value =
                        "What makes a platform worth joining: the expected match, or directly the participation of the other side.",
                def = "expected-match")
        CrossSide crossSide,

        @Key(
                value = "How quickly more providers in a locality raise the expected match.",
                def = "0.05",
                unit = "1 / provider",
                min = 0,
                max = 1000,
                symbol = "φ, eq. 11")
        double thickness,

        @Key(
                value =
                        "For how many requests the expected match from thickness counts, against the platform's own record in the locality.",
                def = "50",
                unit = "requests",
                min = 0,
                max = 1e9)
        double priorRequests,

        @Key(
                value = "The value that the participation of the whole own side adds.",
                def = "0",
                unit = "value",
                min = -100,
                max = 100,
                symbol = "α",
                source = "Katz & Shapiro 1985; about nil on Taobao")
        double sameSide,

        @Key(
                value = "By how much a platform must be better before a member of another one leaves that for it.",
                def = "0.1",
                unit = "value",
                min = 0,
                max = 100)
        double switchingCost,

        @Key(
                value = "How likely a lapsed member takes up an occasion to join, against somebody new.",
                def = "0.4",
                unit = "fraction",
                min = 0,
                max = 1)
        double returnFactor,

        @Key(
                value =
                        "Whether members, too, weigh at the consider rate whether to stay; if not, they leave by churn alone.",
                def = "true",
                off = "false")
        boolean membersReconsider,

        @Key(
                value =
                        "What a match costs elsewhere: what people compare a price with. At 0 each platform is compared with its own transaction value, so that only fees are felt.",
                def = "0",
                off = "0",
                unit = "money a match",
                min = 0,
                max = 1e9,
                symbol = "reference, eq. 10")
        double referencePrice,

        @Key(
                value =
                        "How much of the taste for a platform, and for having none, a person keeps for good; the rest is drawn at each consideration. Each choice is the same logit whatever it is; where it is above 0 members reconsider, too.",
                def = "0.48",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "ρ, eq. 12",
                source = "mixed logit: McFadden & Train 2000; half of it by Lewis 2006")
        double lastingTaste,

        @Key(
                value =
                        "What providers weigh: the fee that they pay, or what an offered unit of capacity earns them, by their own record once they have one.",
                def = "earnings",
                off = "fee",
                symbol = "eq. 10")
        ProviderValue providerValue,

        @Key(
                value =
                        "Whether providers decide each week by the value of a platform whether to offer their capacity there, rather than whenever they are available.",
                def = "false",
                off = "false")
        boolean weeklyOffer,

        @Key(
                value =
                        "How much a provider on several platforms serves those first that it trusts more: of the requests on another one it takes the part (its trust there over that in the most trusted one) to this power. 0 where it serves all alike.",
                def = "0",
                off = "0",
                unit = "exponent",
                min = 0,
                max = 20,
                symbol = "ξ, eq. 29",
                source =
                        "a platform broke its promise to drivers: they stayed, and served others first (New York 2017); its size is a guess, 1 to 5")
        double trustedFirst) {

    /** What a provider weighs. */
    public enum ProviderValue {
        /** The expected use of capacity less η times the fee. */
        FEE,
        /** What an offered unit earns, over the reference price, times its use. */
        EARNINGS
    }

    /** How somebody behind the gate chooses. */
    public enum Choice {
        LOGIT,
        CERTAIN
    }

    /** What the other side is worth. */
    public enum CrossSide {
        /** Expectation × expected match or use of capacity, eq. 10 and 11. */
        EXPECTED_MATCH,
        /** The logarithm of the other side's participation, 0 at full participation: constant elasticity. */
        LOG_PARTICIPATION,
        /** No cross-side effect: the value of the other side is the expectation alone. */
        NONE
    }

    public static Adoption defaults() {
        return Records.defaults(Adoption.class);
    }
}
