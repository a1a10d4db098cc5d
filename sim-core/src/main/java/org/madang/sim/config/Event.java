package org.madang.sim.config;

/** Something that happens to the market at a set time (phase Shock). */
public sealed interface Event {
    /** The week in which it happens or begins, from 1. */
    int week();

    /** The name of the platform it happens to; empty is the focal one, null where it happens to the whole market. */
    String platform();

    /** A breach of trust: trust in the platform and of the victims falls, and the victims talk about it. */
    @Key("A breach of trust: trust in the platform and of the victims falls, and the victims talk about it.")
    record Breach(
            @Key(value = "The week in which it happens.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(
                    value = "How much institutional trust is lost before protection.",
                    unit = "trust, 0 to 1",
                    min = 0,
                    max = 1)
            double severity,

            @Key(value = "The share of the members who are hit themselves.", unit = "fraction", min = 0, max = 1)
            double victims,

            @Key(
                    value =
                            "The share of everybody else who hears of it in the news; they lose half as much trust as a victim.",
                    unit = "fraction",
                    min = 0,
                    max = 1)
            double publicity)
            implements Event {
        public static Breach defaults() {
            return new Breach(1, "", 0.4, 0.1, 0.5);
        }
    }

    /** A rival that was not present enters the market. */
    @Key("A rival that was not present enters the market.")
    record RivalEntry(
            @Key(value = "The week in which it enters.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform that enters; it must say present: false.")
            String platform)
            implements Event {
        public static RivalEntry defaults() {
            return new RivalEntry(1, "");
        }
    }

    /** A platform leaves the market; its members are without it from then on. */
    @Key("A platform leaves the market; its members are without it from then on.")
    record RivalExit(
            @Key(value = "The week in which it leaves.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform that leaves.") String platform)
            implements Event {
        public static RivalExit defaults() {
            return new RivalExit(1, "");
        }
    }

    /** A platform changes its fees. */
    @Key("A platform changes its fees.")
    record FeeChange(
            @Key(value = "From which week on.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(value = "The new fees as parts of the transaction value.", unit = "fraction", min = 0, max = 1)
            PerSide fees)
            implements Event {
        public static FeeChange defaults() {
            return new FeeChange(1, "", new PerSide(0.12, 0.03));
        }
    }

    /** A partner with a customer base of its own recommends the platform to them. */
    @Key("A partner with a customer base of its own recommends the platform to them.")
    record PartnerCampaign(
            @Key(value = "The week in which it begins.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(value = "For how long.", unit = "weeks", min = 1, max = 5200)
            int weeks,

            @Key(
                    value = "The share of the market that are the partner's customers.",
                    unit = "fraction",
                    min = 0,
                    max = 1)
            double base,

            @Key(value = "The weekly chance that one of them is told.", unit = "probability a week", min = 0, max = 1)
            double exposure,

            @Key(
                    value = "How far the partner is trusted: those told move towards this trust.",
                    unit = "trust, 0 to 1",
                    min = 0,
                    max = 1)
            double trust,

            @Key(
                    value = "What the partner is paid; comes out of the acquisition spending first.",
                    unit = "money a week",
                    min = 0,
                    max = 1e12)
            double cost)
            implements Event {
        public static PartnerCampaign defaults() {
            return new PartnerCampaign(1, "", 26, 0.3, 0.1, 0.7, 500);
        }
    }

    /** A story about a platform makes its round: for some weeks a share of everybody hears of one experience each week. */
    @Key("A story about a platform makes its round: for some weeks a share of everybody hears of one experience each week.")
    record Rumour(
            @Key(value = "The week in which it begins.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(value = "For how long.", unit = "weeks", min = 1, max = 5200)
            int weeks,

            @Key(value = "The share of everybody who hears of it in a week.", unit = "fraction", min = 0, max = 1)
            double share,

            @Key(
                    value = "The performance that it tells of: below a half it is bad news.",
                    unit = "performance, 0 to 1",
                    min = 0,
                    max = 1)
            double performance)
            implements Event {
        public static Rumour defaults() {
            return new Rumour(1, "", 4, 0.25, 0.2);
        }
    }

    /** A platform's budget changes. */
    @Key("A platform's budget changes.")
    record BudgetChange(
            @Key(value = "From which week on.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key("The new budget.") Budget budget)
            implements Event {
        public static BudgetChange defaults() {
            return new BudgetChange(1, "", Budget.defaults());
        }
    }

    /** Demand swings over the year, from the given week on. */
    @Key("Demand swings over the year, from the given week on.")
    record DemandSeason(
            @Key(value = "From which week on.", unit = "week", min = 1, max = 5200)
            int week,

            @Key(value = "How far demand rises above and falls below its mean.", unit = "fraction", min = 0, max = 1)
            double swing,

            @Key(value = "The length of a season.", unit = "weeks", min = 2, max = 520)
            int period,

            @Key(value = "The week of the season with the highest demand.", unit = "week", min = 1, max = 520)
            int peak)
            implements Event {
        public static DemandSeason defaults() {
            return new DemandSeason(1, 0.3, 52, 30);
        }

        @Override
        public String platform() {
            return null;
        }
    }
}
