package org.madang.scenarios.turning;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;

/**
 * An input that may turn a verdict.
 *
 * @param name its words, {@code move.NAME} in the word files
 * @param keys what it stands for in a scenario; all are moved by the same factor
 * @param range what is plausible
 * @param most the largest value that the keys can have
 */
record Input(String name, Function<Scenario, List<Held>> keys, Range range, double most) {
    /**
     * A key of a scenario.
     *
     * @param path where it stands
     * @param value what stands there
     */
    record Held(String path, double value) {}

    private static Input of(String name, Function<Scenario, Held> key, Range range, double most) {
        return new Input(name, s -> List.of(key.apply(s)), range, most);
    }

    /**
     * Those that matter most for whether winning or keeping pays, the most telling first. Published are the ranges of facts
     * F18, F28 and F29 of {@code facts}, stated what keys say.
     */
    static final List<Input> ALL = List.of(
            of(
                    "relationship",
                    s -> new Held("leave.relationshipEffect", s.leave().relationshipEffect()),
                    Range.published(0, 0.2),
                    1),
            of(
                    "promise",
                    s -> new Held(
                            "experience.initialExpectation", s.experience().initialExpectation()),
                    Range.assumed(),
                    1),
            of("churn", s -> new Held("leave.baseHazard", s.leave().baseHazard()), Range.stated("leave.baseHazard"), 1),
            of(
                    "media",
                    s -> new Held(
                            "platforms[0].costs.perContact", focal(s).costs().perContact()),
                    Range.stated("platforms.costs.perContact"),
                    1e6),
            of(
                    "orderLift",
                    s -> new Held("requests.relationshipEffect", s.requests().relationshipEffect()),
                    Range.published(0, 0.1),
                    10),
            of(
                    "offerLift",
                    s -> new Held("requests.interactionEffect", s.requests().interactionEffect()),
                    Range.published(0, 0.1),
                    10),
            of(
                    "price",
                    s -> new Held("platforms[0].transactionValue", focal(s).transactionValue()),
                    Range.assumed(),
                    1e9),
            new Input(
                    "fees",
                    s -> List.of(
                            new Held("platforms[0].fees.seeker", focal(s).fees().seeker()),
                            new Held(
                                    "platforms[0].fees.provider",
                                    focal(s).fees().provider())),
                    Range.assumed(),
                    1),
            of("talk", s -> new Held("talk.rate", s.talk().rate()), Range.stated("talk.rate"), 1000),
            new Input("sensitivity", Input::sensitivities, Range.stated("market.personas.priceSensitivity"), 1000),
            of(
                    "budget",
                    s -> new Held(
                            "platforms[0].budget.weekly", focal(s).budget().weekly()),
                    Range.assumed(),
                    1e12),
            of(
                    "satisfaction",
                    s -> new Held(
                            "experience.satisfactionEffect", s.experience().satisfactionEffect()),
                    Range.assumed(),
                    1),
            of(
                    "experience",
                    s -> new Held("experience.experienceEffect", s.experience().experienceEffect()),
                    Range.assumed(),
                    1),
            of("discount", s -> new Held("discountRate", s.discountRate()), Range.assumed(), 1000));

    private static Platform focal(Scenario s) {
        return s.platforms().get(0);
    }

    /** Of all personas alike. */
    private static List<Held> sensitivities(Scenario s) {
        return IntStream.range(0, s.market().personas().size())
                .mapToObj(n -> new Held(
                        "market.personas[" + n + "].priceSensitivity",
                        s.market().personas().get(n).priceSensitivity()))
                .toList();
    }

    /** What stands in the scenario; of several keys their sum. */
    double now(Scenario s) {
        return keys.apply(s).stream().mapToDouble(Held::value).sum();
    }

    /** Whether it can be moved: a mechanism that is off stays off. */
    boolean isMovable(Scenario s) {
        return now(s) > 0;
    }
}
