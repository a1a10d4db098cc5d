package org.madang.sim.config;

/** Performance, disconfirmation, satisfaction and trust (phase Experience). */
public record Service(
        @Key(
                value = "What the full satisfaction lever adds to performance.",
                def = "0.2",
                unit = "performance",
                min = 0,
                max = 1,
                symbol = "a_S, eq. 15")
        double satisfactionEffect,

        @Key(
                value = "What the full experience lever adds when the gains fit the persona perfectly.",
                def = "0.25",
                unit = "performance",
                min = 0,
                max = 1,
                symbol = "a_E, eq. 15")
        double experienceEffect,

        @Key(
                value =
                        "What part of what the experience lever adds can be seen before joining – design, first contact – and enters what somebody expects who weighs it.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "v_E, eq. 10")
        double visible,

        @Key(
                value = "What a perfect fit adds against no fit at all.",
                def = "0.3",
                unit = "performance",
                min = 0,
                max = 1,
                symbol = "a_f, eq. 15")
        double fitEffect,

        @Key(
                value = "What a perfect counterpart adds against the worst one.",
                def = "0.3",
                unit = "performance",
                min = 0,
                max = 1,
                symbol = "a_q, eq. 15")
        double counterpartEffect,

        @Key(
                value = "The spread of performance that each of the two parties brings, as a standard deviation.",
                def = "0.08",
                unit = "performance",
                min = 0,
                max = 1,
                symbol = "noise, eq. 15")
        double noise,

        @Key(
                value = "What a failed request counts as.",
                def = "0.15",
                unit = "performance, 0 to 1",
                min = 0,
                max = 1,
                symbol = "p_fail")
        double failedPerformance,

        @Key(
                value =
                        "How far the five touchpoints (find, book, pay, use, get help) lie apart without any experience lever, as a standard deviation.",
                def = "0.12",
                unit = "performance",
                min = 0,
                max = 1)
        double touchpointSpread,

        @Key(
                value = "How strongly performance against expectation shows in satisfaction.",
                def = "2",
                unit = "factor",
                min = 0,
                max = 20,
                symbol = "κ, eq. 16",
                source = "Oliver 1980")
        double disconfirmation,

        @Key(
                value = "How fast satisfaction follows the latest experience.",
                def = "0.3",
                unit = "fraction an experience",
                min = 0,
                max = 1,
                symbol = "α_s, eq. 16")
        double satisfactionSpeed,

        @Key(
                value = "How fast expectation follows performance: delight wears off.",
                def = "0.15",
                unit = "fraction an experience",
                min = 0,
                max = 1,
                symbol = "α_e, eq. 17")
        double expectationSpeed,

        @Key(
                value = "How fast a good surprise builds trust.",
                def = "0.15",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "α⁺, eq. 18")
        double trustGain,

        @Key(
                value = "How fast a bad surprise destroys trust; faster than it is built.",
                def = "0.3",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "α⁻, eq. 18")
        double trustLoss,

        @Key(
                value =
                        "How far one match lifts the trust of both parties towards the platform's institutional trust, where theirs is lower.",
                def = "0.1",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "a_T, eq. 18",
                source = "institution-based trust: Pavlou & Gefen 2004; as reach.trustTransfer")
        double assurance,

        @Key(
                value = "How much faster the experience lever moves when every active participant gives feedback.",
                def = "1",
                unit = "factor",
                min = 0,
                max = 10,
                symbol = "eq. 2")
        double feedbackEffect,

        @Key(
                value = "The share of active participants who give feedback.",
                def = "0.2",
                unit = "fraction",
                min = 0,
                max = 1)
        double feedbackShare,

        @Key(
                value = "What somebody expects who has heard nothing yet.",
                def = "0.6",
                unit = "performance, 0 to 1",
                min = 0,
                max = 1,
                symbol = "e at the start")
        double initialExpectation,

        @Key(
                value =
                        "How strongly performance against what one would have without the platform, and what it costs, shows in satisfaction, however well known it is.",
                def = "0.341",
                off = "0",
                unit = "factor",
                min = 0,
                max = 20,
                symbol = "κ_p, eq. 16",
                source = "Churchill & Surprenant 1982; Tse & Wilton 1988; about .3 by East, Hammond & Wright 2007")
        double levelEffect) {
    public static Service defaults() {
        return Records.defaults(Service.class);
    }
}
