package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.ShorterLook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scenario file and the options that change it before it runs, the same for every command that runs one. */
final class ScenarioOptions {
    @Parameters(paramLabel = "FILE", description = "The scenario file, YAML or JSON.")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario, as in --set weeks=104. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Mixin
    private HorizonOptions horizon;

    @Option(
            names = "--participants",
            paramLabel = "N",
            description = "A smaller or larger look at the same scenario: budgets and fixed costs are scaled along.")
    private Integer participants;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description =
                    "Exactly so many paired replications, however sure it is who is best; at least 4 for a verdict, 6 for one over weeks.")
    private Integer replications;

    Path file() {
        return file;
    }

    /** Reads the scenario with all changes applied. */
    ScenarioFile read() {
        return read(List.of());
    }

    /** @param before changes that come first, so that those of the command line count where both change something */
    ScenarioFile read(List<Patch> before) {
        FileKind.SCENARIO.require(file);
        List<Patch> patches = new ArrayList<>(before);
        patches.addAll(patches());
        ScenarioFile read = horizon.weeks() == null
                ? ScenarioFile.read(file, patches)
                : ShorterLook.read(file, patches, "--weeks " + horizon.weeks(), horizon.weeks());
        return participants == null ? read : Scaling.to(read, participants);
    }

    private List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        Once.require(set, "--seed", "seed", horizon.seed());
        Once.require(set, "--weeks", "weeks", horizon.weeks());
        set.forEach(text -> patches.add(Patch.parse("--set", text)));
        add(patches, "--seed", "seed", horizon.seed());
        add(patches, "--replications", "compare.replications.least", replications);
        add(patches, "--replications", "compare.replications.most", replications);
        return patches;
    }

    private static void add(List<Patch> patches, String option, String path, Number value) {
        if (value != null) {
            patches.add(Patch.of(option + " " + value, path, value));
        }
    }

    /** The command that makes a result again, without where it goes. */
    Given command(String name) {
        return Given.command(name, file.toString());
    }

    /** Adds the options as given. */
    Given addTo(Given given) {
        return given.each("--set", set)
                .option("--seed", horizon.seed())
                .option("--weeks", horizon.weeks())
                .option("--participants", participants)
                .option("--replications", replications);
    }
}
