package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;

/** The inputs that counted, with nothing left that only the program knows: preset strategies are spelled out. */
public final class EffectiveInputs {
    private static final String SOURCE = "effective inputs";

    private EffectiveInputs() {}

    /** The scenario of a file with the presets that it and its runs use among its own strategies. */
    public static Scenario of(ScenarioFile file, List<Scenario> runs) {
        Set<String> used = new LinkedHashSet<>();
        for (Scenario run : runs) {
            run.platforms().stream().map(Platform::strategy).forEach(used::add);
        }
        List<Strategy> strategies = new ArrayList<>(file.scenario().strategies());
        for (String name : used) {
            boolean isOwn = strategies.stream().anyMatch(own -> own.name().equals(name));
            if (!isOwn && StrategyPresets.all().containsKey(name)) {
                strategies.add(StrategyPresets.all().get(name));
            }
        }
        return with(file.loaded(), strategies);
    }

    /** The scenario as an author would write it: strategies that are presets to the letter are not told again. */
    public static Scenario withoutPresets(Loaded<Scenario> loaded) {
        List<Strategy> own = loaded.value().strategies().stream()
                .filter(s -> !s.equals(StrategyPresets.all().get(s.name())))
                .toList();
        return own.size() == loaded.value().strategies().size() ? loaded.value() : with(loaded, own);
    }

    private static Scenario with(Loaded<Scenario> loaded, List<Strategy> strategies) {
        return ScenarioFile.READER
                .change(loaded, List.of(Patch.of(SOURCE, "strategies", strategies)))
                .value();
    }
}
