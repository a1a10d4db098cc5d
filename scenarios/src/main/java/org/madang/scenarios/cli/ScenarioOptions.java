package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import picocli.CommandLine.Option;

/** Options that change a scenario before it runs, the same for every command that runs something. */
final class ScenarioOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario, e.g. --set market.participants=50000. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other worlds, other draws.")
    private Long seed;

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks to simulate.")
    private Integer weeks;

    @Option(
            names = "--participants",
            paramLabel = "N",
            description = "A smaller or larger look at the same scenario: budgets and fixed costs are scaled along.")
    private Integer participants;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Exactly so many paired replications, however precise the difference is.")
    private Integer replications;

    /** Reads a scenario with all changes applied. */
    ScenarioFile read(Path file) {
        ScenarioFile read = ScenarioFile.read(file, patches());
        return participants == null ? read : Scaling.to(read, participants);
    }

    private List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        set.forEach(text -> patches.add(Patch.parse("--set", text)));
        if (seed != null) {
            patches.add(Patch.of("--seed", "seed", seed));
        }
        if (weeks != null) {
            patches.add(Patch.of("--weeks", "weeks", weeks));
        }
        if (replications != null) {
            patches.add(Patch.of("--replications", "compare.replications.least", replications));
            patches.add(Patch.of("--replications", "compare.replications.most", replications));
        }
        return patches;
    }

    /** The options as given, for the command that makes a result again. */
    List<String> asGiven() {
        List<String> given = new ArrayList<>();
        set.forEach(text -> given.addAll(List.of("--set", text)));
        add(given, "--seed", seed);
        add(given, "--weeks", weeks);
        add(given, "--participants", participants);
        add(given, "--replications", replications);
        return given;
    }

    private static void add(List<String> given, String option, Number value) {
        if (value != null) {
            given.addAll(List.of(option, value.toString()));
        }
    }
}
