package org.madang.sim.config;

/** Churn and return (phase Leave). */
@Gone(
        key = "priceEffect",
        instead =
                "delete it: a price now makes members leave by what it takes off value (leave.valueEffect, market.personas[].priceSensitivity)")
public record Churn(
        @Key(
                value = "The weekly chance to leave of a neutral member.",
                def = "0.0406",
                spread = 0.35,
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "h₀, eq. 19",
                source = "monthly churn 11 to 18 % is great to good")
        double baseHazard,

        @Key(
                value = "How far satisfaction can lower leaving: the hazard falls to e^−a at most.",
                def = "1.45",
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
                def = "2.87",
                unit = "exponent",
                min = 0,
                max = 10,
                symbol = "b, eq. 19")
        double dissatisfaction,

        @Key(
                value = "How much of the hazard of tenured members the full relationship lever takes away.",
                def = "0.178",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "ρ_R, eq. 19",
                source =
                        ".11 of likely leavers: Godinho de Matos, Ferreira & Belo 2018; harm is possible: Ascarza, Iyengar & Schleicher 2016")
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
        int minimumTerm,

        @Key(
                value =
                        "How what drives leaving acts on the chance to leave: in proportion, which may come out above 1 and is cut there, or as a power of the chance to stay.",
                def = "power",
                off = "proportional",
                symbol = "eq. 19",
                source = "Fader & Hardie 2007")
        Form form,

        @Key(
                value =
                        "How far people differ in the base hazard for good: the standard deviation of a beta; 0 where all are alike. Without a value the beta has a sixteenth of the largest variance that its mean allows.",
                off = "0",
                unit = "probability a week",
                min = 0,
                max = 0.5,
                optional = true,
                symbol = "sd of θ, eq. 19",
                source = "shifted beta-geometric: Fader & Hardie 2007")
        Double hazardSpread,

        @Key(
                value =
                        "When seekers may leave a platform that displeases them: in any week, or only in one with a match or a failed request.",
                def = "week",
                off = "week",
                source = "BG/NBD: Fader, Hardie & Lee 2005")
        Clock clock,

        @Key(
                value =
                        "The weekly chance that a need ends for good, members and others alike: nobody is at fault, and nothing that a platform does can hold such a person.",
                def = "0",
                off = "0",
                unit = "probability a week",
                min = 0,
                max = 1,
                symbol = "eq. 19",
                source = "two reasons to leave: Braun & Schweidel 2011")
        double needEnds,

        @Key(
                value =
                        "How much less seekers leave a platform that is worth more to them than members were when it began: who barely joined leaves first.",
                def = "1.13",
                off = "0",
                unit = "exponent a unit of value",
                min = 0,
                max = 20,
                symbol = "κ, eq. 19")
        double valueEffect,

        @Key(
                value = "The same for providers.",
                def = "6.34",
                off = "0",
                unit = "exponent a unit of value",
                min = 0,
                max = 20,
                symbol = "κ, eq. 19")
        double providerValueEffect,

        @Key(
                value = "How much more likely a member leaves in the week after a friend has left displeased.",
                def = "0.731",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "c, eq. 19",
                source = "Nitzan & Libai 2011, of which more than half is likeness: Aral, Muchnik & Sundararajan 2009")
        double contagion,

        @Key(
                value = "What is left of it after a week.",
                def = "0.85",
                unit = "fraction",
                min = 0,
                max = 0.99,
                symbol = "d, eq. 19",
                source = "gone in half a year: Nitzan & Libai 2011")
        double contagionKept,

        @Key(
                value =
                        "How many of its own mean times between needs a seeker must be without a match, beside the weeks above, to be dormant.",
                def = "0",
                off = "0",
                unit = "intervals",
                min = 0,
                max = 100,
                symbol = "eq. 19")
        double dormantIntervals,

        @Key(
                value =
                        "How much less those leave who joined through a referral programme, as long as who brought them is a member.",
                def = "0.18",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "ρ_F, eq. 19",
                source =
                        "Schmitt, Skiera & Van den Bulte 2011; only while the referrer stays: Van den Bulte et al. 2018")
        double referredEffect,

        @Key(
                value =
                        "How far people differ, for good, in what relationship money does to their leaving: the standard deviation of a normal response of mean 1. Above about .5 it drives some away.",
                def = "0",
                off = "0",
                unit = "response",
                min = 0,
                max = 5,
                symbol = "sd of r, eq. 24",
                source = "6 → 10 % left of those who were called upon: Ascarza, Iyengar & Schleicher 2016")
        double responseSpread,

        @Key(
                value =
                        "Why fewer leave of those who have stayed: because people differ in the base hazard for good and who leaves easily is gone first, or because everybody's falls with each week of membership, as the mean of those who are left would.",
                def = "people",
                off = "people",
                symbol = "θ, eq. 19",
                source = "one curve of retention, two reasons: Fader & Hardie 2007")
        Flattens flattens)
        implements Checked {

    /** α + β + 1 of the beta whose spread is not given: most people hardly leave, some leave soon. */
    private static final double LARGEST_VARIANCE_OVER_USUAL = 16;

    /** How the factors of eq. 19 act. */
    public enum Form {
        /** θ·g, at most 1. */
        PROPORTIONAL,
        /** 1 − (1 − θ)^g. */
        POWER
    }

    /** Why retention flattens. */
    public enum Flattens {
        /** People differ for good: whoever leaves easily has left. */
        PEOPLE,
        /** Staying becomes a habit, of everybody alike. */
        TENURE
    }

    /** When seekers may leave displeased. */
    public enum Clock {
        /** In any week. */
        WEEK,
        /** In a week with a match or a failed request. */
        OCCASION
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                hazardSpread == null
                        || hazardSpread == 0
                        || hazardSpread * hazardSpread < baseHazard * (1 - baseHazard),
                "hazardSpread",
                "the spread of a base hazard of %s must be below %.4g, found %s",
                baseHazard,
                Math.sqrt(Math.max(0, baseHazard * (1 - baseHazard))),
                hazardSpread);
    }

    public static Churn defaults() {
        return Records.defaults(Churn.class);
    }

    /** The standard deviation of the base hazard over people, [0, 0.5]. */
    public double spread() {
        return hazardSpread != null
                ? hazardSpread
                : Math.sqrt(baseHazard * (1 - baseHazard) / LARGEST_VARIANCE_OVER_USUAL);
    }

    /** Whether people differ in the base hazard for good. */
    public boolean differs() {
        return flattens == Flattens.PEOPLE && spread() > 0;
    }

    /** Whether the base hazard falls with tenure. */
    public boolean habituates() {
        return flattens == Flattens.TENURE && spread() > 0;
    }

    /** α/(α + β + t): what the mean of those who differ and are left after t weeks would be. */
    public double habitual(int t) {
        double sum = baseHazard * (1 - baseHazard) / (spread() * spread()) - 1;
        return baseHazard * sum / (sum + t);
    }

    /** The rate that the factors of eq. 19 multiply, of a weekly chance θ to leave: θ itself, or −ln(1 − θ). */
    public double rate(double chance) {
        return form == Form.POWER ? Math.min(700, -StrictMath.log1p(-chance)) : chance;
    }
}
