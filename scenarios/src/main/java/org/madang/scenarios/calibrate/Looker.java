package org.madang.scenarios.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.claims.Measured;
import org.madang.scenarios.facts.FactPlan;
import org.madang.scenarios.file.Patch;

/** Measures all facts at a point, in all marketplaces at once. */
final class Looker {
    private final List<List<FactPlan>> markets;
    private final List<Target> targets = new ArrayList<>();
    private final ClaimRunner runner;

    /** @param plans of the facts that may be looked at */
    Looker(List<FactPlan> plans, ClaimRunner runner) {
        this.runner = runner;
        Map<String, List<FactPlan>> byMarket = new LinkedHashMap<>();
        plans.forEach(plan -> byMarket.computeIfAbsent(plan.market().name(), name -> new ArrayList<>())
                .add(plan));
        markets = List.copyOf(byMarket.values());
        for (List<FactPlan> market : markets) {
            for (FactPlan plan : market) {
                plan.effects().stream()
                        .filter(Effect::isExpected)
                        .forEach(effect -> targets.add(Target.of(
                                plan.file().fact(), effect, plan.market().name())));
            }
        }
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    /**
     * The means of all rows; empty if somebody stopped it.
     *
     * @param changes by scenario file
     */
    Optional<double[]> look(Function<Path, List<Patch>> changes) {
        List<List<ClaimPlan>> plans = new ArrayList<>();
        for (List<FactPlan> market : markets) {
            plans.add(market.stream()
                    .map(plan -> plan.plan().with(changes.apply(plan.scenario())))
                    .toList());
        }
        return runner.runTogether(plans).map(groups -> {
            List<Double> means = new ArrayList<>();
            for (List<ClaimValues> group : groups) {
                for (ClaimValues values : group) {
                    for (Measured measured : values.answer().given().effects()) {
                        if (measured.effect().isExpected()) {
                            means.add(measured.estimate().mean());
                        }
                    }
                }
            }
            return means.stream().mapToDouble(Double::doubleValue).toArray();
        });
    }
}
