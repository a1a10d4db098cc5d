package org.madang.scenarios.study.optimize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Comparison.Between;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;

/**
 * The strategies that the best one must beat: those of the scenario's comparison, then all presets. Where the scenario
 * compares something else than strategies, the one that its focal platform follows stands for them.
 *
 * @param plan of the scenario's own comparison
 */
public record KnownStrategies(Plan plan) {
    List<String> names() {
        Scenario s = plan.scenario();
        Set<String> names = new LinkedHashSet<>();
        if (s.compare().between() == Between.STRATEGIES) {
            names.addAll(s.compare().strategies());
        } else {
            names.add(s.platforms().get(0).strategy());
        }
        names.addAll(StrategyPresets.all().keySet());
        return List.copyOf(names);
    }

    /** Those from which a search can start. */
    public List<Strategy> heldBy(StrategySpace space) {
        return names().stream()
                .map(plan.scenario()::strategy)
                .filter(space::holds)
                .toList();
    }

    /** The comparison of a strategy with all of them. */
    public Plan comparison(Strategy strategy) {
        ScenarioFile file = SharedWorlds.with(plan.file(), strategy);
        List<String> all = new ArrayList<>(List.of(strategy.name()));
        all.addAll(names());
        List<Side.Run> runs = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (String name : all) {
            sides.add(new Side(name, runs.size(), 0));
            runs.add(new Side.Run(name, file.with(List.of(Patch.of("optimize", "platforms[0].strategy", name)))));
        }
        return new Plan(file, runs, sides, plan.headline());
    }

    /** A name that no strategy has yet. */
    public String freeName() {
        Set<String> taken = plan.scenario().strategyNames();
        String name = "tuned";
        for (int n = 2; taken.contains(name); n++) {
            name = "tuned-" + n;
        }
        return name;
    }
}
