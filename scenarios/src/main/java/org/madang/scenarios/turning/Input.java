package org.madang.scenarios.turning;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.madang.sim.config.Scenario;

/**
 * An input that may turn a verdict.
 *
 * @param name its words, {@code move.NAME} in the word files
 * @param paths the keys that it stands for; all are moved by the same factor
 * @param values what stands at each path
 * @param low the lower end of what is plausible, as a factor of what stands there
 * @param high the upper end
 * @param most the largest value that the keys can have
 */
record Input(
        String name,
        List<String> paths,
        List<ToDoubleFunction<Scenario>> values,
        double low,
        double high,
        double most) {
    /** Where no range is published, so far to either side. */
    private static final double PLAUSIBLE = 0.3;

    private static Input of(String name, String path, ToDoubleFunction<Scenario> value, double most) {
        return new Input(name, List.of(path), List.of(value), 1 - PLAUSIBLE, 1 + PLAUSIBLE, most);
    }

    /** Those that matter most for whether winning or keeping pays. */
    static final List<Input> ALL = List.of(
            of("orderLift", "requests.relationshipEffect", s -> s.requests().relationshipEffect(), 10),
            of("offerLift", "requests.interactionEffect", s -> s.requests().interactionEffect(), 10),
            of("relationship", "leave.relationshipEffect", s -> s.leave().relationshipEffect(), 1),
            of(
                    "satisfaction",
                    "experience.satisfactionEffect",
                    s -> s.experience().satisfactionEffect(),
                    1),
            of("experience", "experience.experienceEffect", s -> s.experience().experienceEffect(), 1),
            of("churn", "leave.baseHazard", s -> s.leave().baseHazard(), 1),
            of("media", "platforms[0].costs.perContact", s -> focal(s).costs().perContact(), 1e6),
            of("price", "platforms[0].transactionValue", s -> focal(s).transactionValue(), 1e9),
            new Input(
                    "fees",
                    List.of("platforms[0].fees.seeker", "platforms[0].fees.provider"),
                    List.of(s -> focal(s).fees().seeker(), s -> focal(s).fees().provider()),
                    1 - PLAUSIBLE,
                    1 + PLAUSIBLE,
                    1),
            of("budget", "platforms[0].budget.weekly", s -> focal(s).budget().weekly(), 1e12),
            of("discount", "discountRate", Scenario::discountRate, 1000));

    private static org.madang.sim.config.Platform focal(Scenario s) {
        return s.platforms().get(0);
    }

    /** What stands in the scenario; of several keys their sum. */
    double now(Scenario s) {
        return values.stream().mapToDouble(v -> v.applyAsDouble(s)).sum();
    }

    /** Whether it can be moved: something stands there, and not at its end. */
    boolean isMovable(Scenario s) {
        return now(s) > 0;
    }
}
