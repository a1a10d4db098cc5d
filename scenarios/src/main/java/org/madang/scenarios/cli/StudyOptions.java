package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.study.run.StudyFile;
import picocli.CommandLine.Option;

/** Options that change a study before it runs. */
final class StudyOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Change a value of the scenario at every point, e.g. --set leave.baseHazard=0.05. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--change",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the study itself, e.g. --change design.points=512. Repeatable.")
    private List<String> change = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other worlds, other draws.")
    private Long seed;

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks to simulate.")
    private Integer weeks;

    @Option(
            names = "--participants",
            paramLabel = "N",
            description =
                    "A smaller or larger look at the same study: budgets and fixed costs are scaled along, those of factors too.")
    private Integer participants;

    @Option(names = "--replications", paramLabel = "N", description = "Exactly so many replications of every point.")
    private Integer replications;

    /** Reads a study with all changes applied. */
    StudyFile read(Path file) {
        List<Patch> patches = new ArrayList<>();
        change.forEach(text -> patches.add(Patch.parse("--change", text)));
        add(patches, "--seed", "seed", seed);
        add(patches, "--weeks", "weeks", weeks);
        add(patches, "--participants", "participants", participants);
        add(patches, "--replications", "replications.least", replications);
        add(patches, "--replications", "replications.most", replications);
        return StudyFile.read(file, patches, set);
    }

    private static void add(List<Patch> patches, String option, String path, Number value) {
        if (value != null) {
            patches.add(Patch.parse(option, path + "=" + value));
        }
    }

    /** The options as given, for the command that makes a result again. */
    List<String> asGiven() {
        List<String> given = new ArrayList<>();
        set.forEach(text -> given.addAll(List.of("--set", text)));
        change.forEach(text -> given.addAll(List.of("--change", text)));
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
