package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.study.run.StudyFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that change a study before it runs. */
final class StudyOptions {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario at every point, as in --set weeks=104. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--change",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the study itself, as in --change weekly=true. Repeatable.")
    private List<String> change = new ArrayList<>();

    @Mixin
    private HorizonOptions horizon;

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
        FileKind.STUDY.require(file);
        List<Patch> patches = new ArrayList<>();
        change.forEach(text -> patches.add(Patch.parse("--change", text)));
        add(patches, "--seed", "seed", horizon.seed());
        add(patches, "--weeks", "weeks", horizon.weeks());
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

    /** Adds the options as given. */
    Given addTo(Given given) {
        return given.each("--set", set)
                .each("--change", change)
                .option("--seed", horizon.seed())
                .option("--weeks", horizon.weeks())
                .option("--participants", participants)
                .option("--replications", replications);
    }
}
