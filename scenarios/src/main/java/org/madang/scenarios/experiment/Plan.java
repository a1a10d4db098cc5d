package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.NetworkFile;
import org.madang.scenarios.input.network.Reading;
import org.madang.sim.config.Alternative;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Comparison;
import org.madang.sim.config.Event;
import org.madang.sim.config.Past;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/**
 * What a comparison runs: in each replication every run once, in the same world where the markets are the same.
 *
 * @param file the scenario as given
 * @param runs the distinct runs of a replication
 * @param sides what is compared; the first with each other one
 * @param headline the indicator that decides
 */
public record Plan(ScenarioFile file, List<Side.Run> runs, List<Side> sides, Indicator headline) {
    public Plan {
        runs = List.copyOf(runs);
        sides = List.copyOf(sides);
    }

    /**
     * The plan of a scenario's comparison.
     *
     * @throws BadInputException with all that is wrong with founding members and alternatives
     */
    public static Plan of(ScenarioFile file) {
        Comparison compare = file.scenario().compare();
        List<InputProblem> problems = new ArrayList<>();
        collect(problems, file::foundingNodes);
        List<Side.Run> runs = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        switch (compare.between()) {
            case STRATEGIES -> {
                for (String strategy : compare.strategies()) {
                    Patch patch = Patch.of("compare.strategies", "platforms[0].strategy", strategy);
                    sides.add(new Side(strategy, runs.size(), 0));
                    collect(problems, () -> runs.add(run(file, strategy, List.of(patch))));
                }
            }
            case ALTERNATIVES -> {
                for (int n = 0; n < compare.alternatives().size(); n++) {
                    int number = n;
                    Alternative alternative = compare.alternatives().get(n);
                    sides.add(new Side(alternative.name(), n, 0));
                    collect(problems, () -> runs.add(run(file, alternative.name(), patches(file, number))));
                }
            }
            case PLATFORMS -> {
                runs.add(new Side.Run(file.scenario().name(), file));
                for (int k = 0; k < file.scenario().platforms().size(); k++) {
                    sides.add(new Side(file.scenario().platforms().get(k).name(), 0, k));
                }
            }
        }
        for (Comparison.Baseline baseline : compare.baselines()) {
            sides.add(new Side(baseline.side(), runs.size(), 0));
            collect(problems, () -> runs.add(run(file, baseline.side(), patches(file.scenario(), baseline))));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Plan(file, runs, sides, Indicator.find(compare.headline()));
    }

    /** A side that differs in this, from the first week on or after a past that all share. */
    private static Side.Run run(ScenarioFile file, String name, List<Patch> patches) {
        ScenarioFile side = file.with(patches);
        Past past = file.scenario().compare().after();
        if (past.week() == 0) {
            return new Side.Run(name, side);
        }
        ScenarioFile shared = file.with(List.of(Patch.of("compare.after", "platforms[0].strategy", past.strategy())));
        Turnable.check(shared, side, "compare.after", "week " + past.week());
        return new Side.Run(name, shared, List.of(new Side.Turn(past.week() + 1, side)));
    }

    private static void collect(List<InputProblem> problems, Runnable reading) {
        try {
            reading.run();
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
    }

    /** Nothing is spent by the focal platform, whatever events would give it. */
    private static List<Patch> patches(Scenario scenario, Comparison.Baseline baseline) {
        if (baseline == Comparison.Baseline.AS_NOW) {
            return List.of();
        }
        List<Patch> patches = new ArrayList<>();
        patches.add(nothing("platforms[0].budget"));
        for (int n = 0; n < scenario.events().size(); n++) {
            if (scenario.events().get(n) instanceof Event.BudgetChange change
                    && List.of("", scenario.platforms().get(0).name()).contains(change.platform())) {
                patches.add(nothing("events[" + n + "].budget"));
            }
        }
        return patches;
    }

    private static Patch nothing(String path) {
        return Patch.of("compare.baselines", path, new Budget(0, 0));
    }

    private static List<Patch> patches(ScenarioFile file, int alternative) {
        List<String> lines =
                file.scenario().compare().alternatives().get(alternative).set();
        List<Patch> patches = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n);
            String path = "compare.alternatives[" + alternative + "].set[" + n + "]";
            collect(problems, () -> patches.add(Patch.parse(file.loaded().placeOf(path), line)));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return patches;
    }

    public Scenario scenario() {
        return file.scenario();
    }

    /** The scenario that a side runs. */
    public Scenario scenario(int side) {
        return runs.get(sides.get(side).run()).last().scenario();
    }

    /** What was read from the network files of its runs, each file once. */
    public List<Reading> readings() {
        return runs.stream()
                .map(run -> run.file().network())
                .filter(Objects::nonNull)
                .map(NetworkFile::reading)
                .distinct()
                .toList();
    }

    /** Whether some people are treated differently in every run. */
    boolean isTreated() {
        return runs.stream()
                .allMatch(run -> run.file().scenario().events().stream().anyMatch(Event.Treatment.class::isInstance));
    }

    public List<String> sideNames() {
        return sides.stream().map(Side::name).toList();
    }

    /** How many platforms every run has at least. */
    public int platforms() {
        return runs.stream()
                .mapToInt(r -> r.file().scenario().platforms().size())
                .min()
                .orElse(1);
    }
}
