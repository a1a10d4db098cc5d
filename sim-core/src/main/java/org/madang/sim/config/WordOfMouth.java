package org.madang.sim.config;

/** Word of mouth over ties, and public reviews (phase Talk). */
public record WordOfMouth(
        @Key(
                value =
                        "Whether people talk every week while an experience is fresh, or once, in the week after joining.",
                def = "while-fresh")
        Mode mode,

        @Key(
                value =
                        "Messages a week over a tie of strength 1 from a talker of full tone; with mode once, the chance that the message passes.",
                def = "0.0252",
                spread = 0.4,
                unit = "messages a week and tie",
                min = 0,
                max = 10,
                symbol = "ω₀, eq. 6",
                source = "a strong tie .01 to .07 a period: Goldenberg, Libai & Muller 2001")
        double rate,

        @Key(
                value = "What part of the rate does not depend on how satisfied or disappointed the talker is.",
                def = "0.2",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "β₀, eq. 6")
        double baseTone,

        @Key(
                value = "How much more a disappointment is told than an equal delight.",
                def = "1",
                unit = "factor",
                min = 0,
                max = 20,
                symbol = "ν, eq. 6",
                source = "9 are told of good service, 16 of bad: 2011 survey")
        double negativity,

        @Key(
                value = "How much the interaction lever multiplies talk between customers.",
                def = "1",
                unit = "factor at full lever",
                min = 0,
                max = 20,
                symbol = "γ, eq. 6")
        double interactionEffect,

        @Key(
                value = "For how long after an experience it is talked about.",
                def = "4",
                unit = "weeks",
                min = 1,
                max = 520)
        int freshWeeks,

        @Key(
                value = "How far one message moves trust and expectation.",
                def = "0.15",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "h₀, eq. 8")
        double persuasion,

        @Key(
                value = "How readily non-members meet public reviews when everybody is active.",
                def = "0.042",
                unit = "reviews a week",
                min = 0,
                max = 10,
                symbol = "κ, eq. 7")
        double reviewRate,

        @Key(
                value =
                        "How the chance to meet a review grows with the active share: saturating as in eq. 7, or in proportion as in the Bass model.",
                def = "saturating")
        ReviewForm reviewForm,

        @Key(
                value = "Whether members are moved by what they hear, too, or only those who are not members.",
                def = "true")
        boolean membersListen,

        @Key(value = "Whether praise comes only from those whose own trust passes their threshold.", def = "true")
        boolean praiseNeedsTrust,

        @Key(
                value =
                        "What a message or a review carries: the mean opinion of those who praise or complain, or the performance that its author last met.",
                def = "experience",
                off = "opinion",
                symbol = "eq. 8")
        Passes passes,

        @Key(
                value = "How many experiences an expectation stands for before anything was heard or met.",
                def = "3.3",
                unit = "experiences",
                min = 1,
                max = 1000,
                symbol = "n₀, eq. 8",
                source = "Bayesian learning of a mean: DeGroot 1970")
        double priorExperiences,

        @Key(
                value =
                        "Of how many experiences, heard of or own, an expectation takes account at most: opinions never become firmer than that.",
                def = "5",
                unit = "experiences",
                min = 0,
                max = 100,
                symbol = "n_max, eq. 8")
        int mostExperiences,

        @Key(
                value =
                        "How much better than it was what is told and shown of an experience is; one star of five is a quarter.",
                def = "0",
                off = "0",
                unit = "performance",
                min = -1,
                max = 1)
        double ratingShift,

        @Key(
                value =
                        "How much more those who praise tell their friends when a referral programme pays them the price of a match for each who joins.",
                def = "1",
                unit = "factor a reference price",
                min = 0,
                max = 20,
                symbol = "ζ, eq. 22",
                source = "rewards make more recommend: Ryu & Feick 2007; its size is a guess, 0 to 3")
        double rewardEffect) {

    /** When people talk. */
    public enum Mode {
        WHILE_FRESH,
        ONCE
    }

    /** What a message carries. */
    public enum Passes {
        OPINION,
        EXPERIENCE
    }

    /** How the chance to meet a review depends on the active share x. */
    public enum ReviewForm {
        /** 1 − e^(−κx), eq. 7. */
        SATURATING,
        /** κx, as in Bass 1969. */
        PROPORTIONAL
    }

    public static WordOfMouth defaults() {
        return Records.defaults(WordOfMouth.class);
    }

    /** Whether messages carry what their authors met; who tells of a platform once, in the week after joining, has met nothing yet. */
    public boolean ofExperience() {
        return passes == Passes.EXPERIENCE && mode == Mode.WHILE_FRESH;
    }
}
