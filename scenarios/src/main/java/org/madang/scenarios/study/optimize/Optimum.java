package org.madang.scenarios.study.optimize;

import java.util.List;
import org.madang.scenarios.experiment.Outcome;
import org.madang.sim.config.Strategy;

/**
 * The best strategy that was found, and what fresh worlds say about it.
 *
 * @param tuning what was tuned
 * @param strategy the best one
 * @param trials all that was tried
 * @param fresh the strategy against the known ones in worlds it was not tuned in, the strategy first; null if there were
 *     fewer than two replications before somebody stopped it
 * @param optimism how much better the strategy looks where it was tuned; null without {@code fresh}
 * @param stopped whether somebody stopped it before the budget was used or the comparison precise
 */
public record Optimum(
        Tuning tuning, Strategy strategy, List<Trial> trials, Outcome fresh, Optimism optimism, boolean stopped) {
    public Optimum {
        trials = List.copyOf(trials);
    }

    /** Simulation runs for tuning. */
    public int tuningRuns() {
        return trials.isEmpty() ? 0 : trials.get(trials.size() - 1).runs();
    }

    /** Simulation runs of the strongest known strategy in the tuning worlds, to tell the optimism. */
    public int rivalRuns() {
        return optimism == null ? 0 : tuning.replications();
    }

    /** Simulation runs for the comparison in fresh worlds. */
    public int freshRuns() {
        return fresh == null ? 0 : fresh.plan().runs().size() * fresh.sides().replications();
    }
}
