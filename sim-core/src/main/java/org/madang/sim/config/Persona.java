package org.madang.sim.config;

import org.madang.sim.config.Distribution.Kind;

/** A kind of participant. Each participant is drawn from one persona at set-up. */
public record Persona(
        @Key(value = "The name shown in results.", def = "participant")
        String name,

        @Key(value = "The side of the market.", def = "seeker")
        Side side,

        @Key(
                value = "How many of the participants are of this persona, relative to the shares of the others.",
                def = "1",
                unit = "relative share",
                min = 0)
        double share,

        @Key(
                value = "The perceived trust that a platform must reach before anything else about it counts.",
                def = "beta(0.35, 0.15)",
                unit = "trust, 0 to 1",
                min = 0,
                max = 1,
                symbol = "θ, eq. 9")
        Distribution trustThreshold,

        @Key(
                value = "How often a seeker needs a match.",
                def = "gamma(0.1, 0.1)",
                unit = "requests a week",
                min = 0,
                max = 100,
                symbol = "λ, eq. 13")
        Distribution needRate,

        @Key(
                value = "How many matches a provider can serve in a week in which it is available.",
                def = "1",
                unit = "matches a week",
                min = 0,
                max = 1000,
                symbol = "c")
        Distribution capacity,

        @Key(
                value = "The chance that a provider offers its capacity in a given week.",
                def = "0.8",
                unit = "probability",
                min = 0,
                max = 1,
                symbol = "a")
        double availability,

        @Key(
                value = "How good a counterpart this participant is: conduct, care, reliability.",
                def = "beta(0.6, 0.15)",
                unit = "quality, 0 to 1",
                min = 0,
                max = 1,
                symbol = "q, eq. 15")
        Distribution quality,

        @Key("What the persona cares about; scaled to sum to 1.")
        Benefits benefits,

        @Key(
                value =
                        "How far people of one persona differ in what they care about: 0 all alike, 1 as different as can be.",
                def = "0.2",
                unit = "fraction",
                min = 0,
                max = 1)
        double benefitSpread,

        @Key(
                value = "How much a pain point hurts this persona.",
                def = "0.15",
                unit = "performance",
                min = 0,
                max = 1,
                symbol = "pain, eq. 15")
        double painSensitivity,

        @Key(
                value =
                        "How far the remembered experience is the worst touchpoint (1) rather than the mean of them (0).",
                def = "0.3",
                unit = "fraction",
                min = 0,
                max = 1)
        double impatience,

        @Key(
                value =
                        "How much value it takes away that a match costs as much again as the reference; of a fee, the whole transaction value.",
                def = "0.724",
                spread = 0.4,
                unit = "value a reference price",
                min = 0,
                max = 20,
                symbol = "η, eq. 10")
        double priceSensitivity,

        @Key(
                value = "The value of staying without any platform.",
                def = "0.23",
                unit = "value",
                min = -100,
                max = 100,
                symbol = "o, eq. 10")
        double outsideOption,

        @Key(
                value = "The chance that a participant may be a member of several platforms at once.",
                def = "0.3",
                unit = "probability",
                min = 0,
                max = 1)
        double multiHoming,

        @Key(
                value =
                        "The chance that somebody else pays (a parent's card, an employer); price then does not enter the decision.",
                def = "0",
                unit = "probability",
                min = 0,
                max = 1)
        double paidByOther,

        @Key(
                value =
                        "The chance that a seeker pays the experience premium; the others take the better experience at the usual price.",
                def = "1",
                unit = "probability",
                min = 0,
                max = 1,
                symbol = "ε, eq. 20")
        double paysForExperience,

        @Key(
                value =
                        "How much more often (above 1) or less often (below 1) than others the persona tells its friends.",
                def = "1",
                unit = "factor",
                min = 0,
                max = 100,
                symbol = "υ, eq. 6",
                source = "who spends most need not refer most: Kumar, Petersen & Leone 2007")
        double talkativeness,

        @Key(
                value =
                        "How far the value of staying without any platform differs between people of the persona, as a standard deviation; for providers, what they must earn at least.",
                def = "0",
                off = "0",
                unit = "value",
                min = 0,
                max = 100,
                symbol = "sd of o, eq. 10")
        double outsideSpread)
        implements Checked {

    public static Persona defaults() {
        return Records.defaults(Persona.class);
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a persona needs a name");
        bounds(problems, "trustThreshold", trustThreshold, 0, Double.POSITIVE_INFINITY);
        bounds(problems, "needRate", needRate, 0, 100);
        bounds(problems, "capacity", capacity, 0, 1000);
        bounds(problems, "quality", quality, 0, 1);
        double weight = benefits.convenience() + benefits.enjoyment() + benefits.fulfilment() + benefits.pride();
        problems.require(weight > 0, "benefits", "at least one benefit must have a weight above 0");
    }

    private static void bounds(Problems problems, String key, Distribution d, double low, double high) {
        boolean fits = d.lowest() >= low && (d.kind() == Kind.GAMMA || d.highest() <= high);
        problems.require(
                fits, key, "must stay within %s to %s, but can reach %s to %s", low, high, d.lowest(), d.highest());
    }
}
