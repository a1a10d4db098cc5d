package org.madang.scenarios.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;

/**
 * One side of a comparison.
 *
 * @param name shown in results
 * @param run which of the plan's runs it is read from
 * @param platform which platform of that run
 */
public record Side(String name, int run, int platform) {
    /**
     * A run of the plan that a side reads from.
     *
     * @param turns what the market goes on under later, by week
     */
    public record Run(String name, ScenarioFile file, List<Turn> turns) {
        public Run {
            turns = List.copyOf(turns);
        }

        /** A run whose rules stay. */
        public Run(String name, ScenarioFile file) {
            this(name, file, List.of());
        }

        /** The same with more changes in all weeks. */
        public Run with(List<Patch> changes) {
            return map(any -> any.with(changes));
        }

        /** The same with its scenarios of all weeks replaced. */
        public Run map(UnaryOperator<ScenarioFile> change) {
            return new Run(
                    name,
                    change.apply(file),
                    turns.stream()
                            .map(turn -> new Turn(turn.week(), change.apply(turn.file())))
                            .toList());
        }

        /** What counts in the last week. */
        public ScenarioFile last() {
            return turns.isEmpty() ? file : turns.get(turns.size() - 1).file();
        }

        /** What counts from the start of a week on; empty where nothing changes. */
        Optional<Scenario> turnIn(int week) {
            return turns.stream()
                    .filter(turn -> turn.week() == week)
                    .map(Turn::scenario)
                    .findFirst();
        }
    }

    /** Other rules from the start of a week on. */
    public record Turn(int week, ScenarioFile file) {
        public Scenario scenario() {
            return file.scenario();
        }
    }
}
