package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.input.ScenarioFile;

/**
 * One setting of one plan. Parts that are run together share worlds, and what is the same in their runs is simulated once.
 */
record Part(ClaimPlan plan, Setting setting) {
    /** By setting: each is run by itself. */
    static List<List<Part>> alone(ClaimPlan plan) {
        return plan.settings().stream()
                .map(setting -> List.of(new Part(plan, setting)))
                .toList();
    }

    /** All settings of all plans at once. */
    static List<Part> together(List<ClaimPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.settings().stream().map(setting -> new Part(plan, setting)))
                .toList();
    }

    int replications() {
        return plan.replications();
    }

    /** All that its values depend on, in words; but for the version of the program. */
    String inputs() {
        StringBuilder inputs = new StringBuilder(plan.size().seed() + "\n");
        plan.file().claim().effects().forEach(effect -> inputs.append(effect.value())
                .append('\n'));
        setting.runs().forEach(run -> {
            inputs.append(run.name())
                    .append(ScenarioFile.READER.toJson(run.file().scenario()));
            run.turns().forEach(turn -> inputs.append(turn.week()).append(ScenarioFile.READER.toJson(turn.scenario())));
        });
        return inputs.toString();
    }

    boolean asksForPeople() {
        return plan.formulas().stream().anyMatch(Formula::asksForPeople);
    }

    static List<Side.Run> runs(List<Part> parts) {
        List<Side.Run> runs = new ArrayList<>();
        parts.forEach(part -> runs.addAll(part.setting.runs()));
        return runs;
    }

    /** What is kept of each part, from one replication of all {@link #runs}. */
    static List<double[]> values(List<Part> parts, Replication done) {
        List<double[]> values = new ArrayList<>();
        int from = 0;
        for (Part part : parts) {
            int to = from + part.setting.runs().size();
            values.add(part.plan.cells(part.setting, done.part(from, to)));
            from = to;
        }
        return values;
    }
}
