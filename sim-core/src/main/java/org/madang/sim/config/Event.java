package org.madang.sim.config;

import java.util.List;

/** Something that happens to the market at a set time (phase Shock). */
public sealed interface Event
        permits Event.Breach,
                Event.RivalEntry,
                Event.RivalExit,
                Event.FeeChange,
                Event.PartnerCampaign,
                Event.Treatment,
                Event.Rumour,
                Event.BudgetChange,
                Event.DemandSeason,
                ActivityShift,
                Ceiling,
                MinimumPay,
                Levy {
    /** The week in which it happens or begins, from 1. */
    int week();

    /** The name of the platform it happens to; empty is the focal one, null where it happens to the whole market. */
    String platform();

    /** Whether it happens to all platforms rather than to one. */
    default boolean concernsAll() {
        return false;
    }

    /** A breach of trust: trust in the platform and of the victims falls, and the victims talk about it. */
    @Key("A breach of trust: trust in the platform and of the victims falls, and the victims talk about it.")
    record Breach(
            @Key(value = "The week in which it happens.", def = "1", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(
                    value = "How much institutional trust is lost before protection.",
                    def = "0.4",
                    unit = "trust, 0 to 1",
                    min = 0,
                    max = 1)
            double severity,

            @Key(
                    value = "The share of the members who are hit themselves.",
                    def = "0.1",
                    unit = "fraction",
                    min = 0,
                    max = 1)
            double victims,

            @Key(
                    value =
                            "The share of everybody else who hears of it in the news; they lose half as much trust as a victim.",
                    def = "0.5",
                    unit = "fraction",
                    min = 0,
                    max = 1)
            double publicity,

            @Key(
                    value =
                            "Whose trust is broken: on that side are the victims, those who hear of it, and those for whom the platform is less trusted.",
                    def = "both")
            Sides sides)
            implements Event {
        public static Breach defaults() {
            return Records.defaults(Breach.class);
        }
    }

    /** A platform that was not present enters the market. */
    @Key("A platform that was not present, a rival or the focal one, enters the market.")
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

    /** A platform changes its fees, for good or for a while. */
    @Key("A platform changes its fees, for good or for a while.")
    record FeeChange(
            @Key(value = "From which week on.", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(value = "The new fees as parts of the transaction value.", unit = "fraction", min = 0, max = 1)
            PerSide fees,

            @Key(
                    value = "For how long; without a value for good.",
                    unit = "weeks",
                    min = 1,
                    max = 5200,
                    optional = true)
            Integer weeks)
            implements Event {
        public static FeeChange defaults() {
            return new FeeChange(1, "", new PerSide(0.12, 0.03), null);
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

    /** An experiment inside the market: a random part of the people is treated differently from the others. */
    @Key(
            "An experiment inside the market: a random part of the people is treated differently from the others. Its money is booked apart; groups.csv tells what became of those treated, of the others, and of friends of those treated.")
    record Treatment(
            @Key(value = "The week in which it begins.", def = "1", unit = "week", min = 1, max = 5200)
            int week,

            @Key("The platform; the focal one if not given.")
            String platform,

            @Key(value = "For how long.", def = "5200", unit = "weeks", min = 1, max = 5200)
            int weeks,

            @Key(value = "Among whom it is drawn who is treated, as they are when it begins.", def = "everybody")
            Among among,

            @Key(value = "On which side they are.", def = "both")
            Sides sides,

            @Key(
                    value = "The part of them that is treated, drawn at random; the others are the control group.",
                    def = "0.5",
                    unit = "fraction",
                    min = 0,
                    max = 1)
            double share,

            @Key(value = "Whether those treated who are no members are made members.", def = "false")
            boolean join,

            @Key(
                    value = "The level of the satisfaction lever for them: what they get.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    optional = true)
            Double satisfaction,

            @Key(
                    value = "The level of the relationship lever for them: how it holds them and makes them ask.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    optional = true)
            Double relationship,

            @Key(
                    value = "The level of the experience lever for them.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    optional = true)
            Double experience,

            @Key(
                    value =
                            "The level of the interaction lever for them: how it makes them ask and what they are shown; not how much they talk.",
                    unit = "fraction",
                    min = 0,
                    max = 1,
                    optional = true)
            Double interaction,

            @Key(
                    value = "The joining bonus for them.",
                    unit = "money a new member",
                    min = 0,
                    max = 1e9,
                    optional = true)
            Double bonus,

            @Key(
                    value =
                            "What those treated get back of each match, as a part of what a provider asks for it: a lower price for seekers, a lower fee for providers; below 0 a higher one. The treatment pays it.",
                    def = "0",
                    unit = "fraction",
                    min = -1,
                    max = 1)
            double discount,

            @Key(
                    value = "The performance that advertising promises them.",
                    unit = "performance, 0 to 1",
                    min = 0,
                    max = 1,
                    optional = true)
            Double promise,

            @Key(value = "Only people of these personas qualify; all where none is named.", min = 0, max = 120)
            List<String> personas,

            @Key(
                    value = "What the treatment costs for one of them.",
                    def = "0",
                    unit = "money a head and week",
                    min = 0,
                    max = 1e9)
            double cost)
            implements Event {

        public Treatment {
            personas = List.copyOf(personas);
        }

        /** The level of a lever for those treated; null where it is that of everybody. */
        public Double level(Lever lever) {
            return switch (lever) {
                case SATISFACTION -> satisfaction;
                case RELATIONSHIP -> relationship;
                case EXPERIENCE -> experience;
                case INTERACTION -> interaction;
                case ACQUISITION, TRUST -> null;
            };
        }

        /** Among whom it is drawn who is treated. */
        public enum Among {
            /** Everybody who could take part. */
            EVERYBODY,
            /** Members. */
            MEMBERS,
            /** Members whose last match is long ago (leave.dormantAfter) or who are dissatisfied. */
            MEMBERS_AT_RISK,
            /** People who are no members. */
            PROSPECTS
        }

        public static Treatment defaults() {
            return Records.defaults(Treatment.class);
        }
    }

    /** A story about a platform makes its round: for some weeks a share of everybody hears of one experience each week. */
    @Key(
            "A story about a platform makes its round: for some weeks a share of everybody hears of one experience each week.")
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
