package org.madang.sim.config;

/** Churn and return (phase Leave). */
public record Churn(
        @Key(
                value = "The weekly chance to leave of a neutral member.",
                def = "0.035",
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "h₀, eq. 19",
                source = "monthly churn 11 to 18 % is great to good")
        double baseHazard,

        @Key(
                value = "How far satisfaction can lower leaving: the hazard falls to e^−a at most.",
                def = "1.2",
                unit = "exponent",
                min = 0,
                max = 10,
                symbol = "a, eq. 19")
        double loyaltyGain,

        @Key(
                value = "The satisfaction beyond which loyalty flattens.",
                def = "0.3",
                unit = "satisfaction",
                min = 0.01,
                max = 10,
                symbol = "s*, eq. 19")
        double loyaltySaturation,

        @Key(
                value = "How fast dissatisfaction drives leaving.",
                def = "1.5",
                unit = "exponent",
                min = 0,
                max = 10,
                symbol = "b, eq. 19")
        double dissatisfaction,

        @Key(
                value = "How much of the hazard of tenured members the full relationship lever takes away.",
                def = "0.5",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "ρ_R, eq. 19")
        double relationshipEffect,

        @Key(
                value = "From which week of membership on a member counts as tenured.",
                def = "4",
                unit = "weeks",
                min = 0,
                max = 520)
        int tenuredAfter,

        @Key(
                value = "How much friends who are members hold a member back.",
                def = "0.5",
                unit = "exponent",
                min = 0,
                max = 10,
                symbol = "ψ, eq. 19")
        double socialEffect,

        @Key(
                value = "How much more likely a dormant member leaves.",
                def = "1.5",
                unit = "factor",
                min = 0,
                max = 20,
                symbol = "eq. 19")
        double dormantFactor,

        @Key(
                value =
                        "How much a fee of the whole transaction value raises the hazard, for price sensitivity 1; tenured members feel half of it.",
                def = "0.5",
                unit = "exponent",
                min = 0,
                max = 10,
                symbol = "price term, eq. 19")
        double priceEffect,

        @Key(
                value = "The least weekly chance to leave of a member whose perceived trust is below the threshold.",
                def = "0.05",
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "floor")
        double distrustHazard,

        @Key(
                value = "After how long without a match a member is dormant.",
                def = "12",
                unit = "weeks",
                min = 1,
                max = 520)
        int dormantAfter,

        @Key(
                value = "For how long after joining nobody leaves: a contract, or a trial that must be cancelled.",
                def = "0",
                unit = "weeks",
                min = 0,
                max = 520)
        int minimumTerm) {
    public static Churn defaults() {
        return Records.defaults(Churn.class);
    }
}
