package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.madang.scenarios.decide.Assessment;
import org.madang.scenarios.decide.DecisionFile;
import org.madang.scenarios.decide.DecisionFiles;
import org.madang.scenarios.decide.DecisionJson;
import org.madang.scenarios.decide.DecisionText;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.store.StudyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Chooses among strategies when much is unknown. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        header = "Choose among strategies when much is unknown.",
        description = {
            "",
            "Runs every strategy of the file in every world that may be the true one, each world with several fates, and says "
                    + "which strategy is best on average, how it does in bad worlds, and what it is worth to find out "
                    + "first.",
            "",
            "Killed or stopped? The same command goes on where it was. The runs are a study in DIR-runs, which "
                    + "'madang analyze' and 'madang export' take."
        },
        footer = {
            "",
            "Examples:",
            "  madang decide scenarios/decisions/new-marketplace.yaml",
            "  madang decide scenarios/decisions/saturated-shop.yaml --budget 200"
        })
final class DecideCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DECISION", description = "The decision file, YAML or JSON.")
    private Path file;

    @Option(names = "--budget", paramLabel = "N", description = "Another number of runs than the file's.")
    private Integer budget;

    @Option(
            names = "--worlds",
            paramLabel = "FOLDER",
            description = "Instead of the file's unknowns: the markets that fit, from the folder of madang fit.")
    private Path worlds;

    @Option(names = "--participants", paramLabel = "N", description = "A smaller or larger look at the same markets.")
    private Integer participants;

    @Mixin
    private HorizonOptions horizon;

    @Option(
            names = "--change",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the decision file, as in --change target=0. Repeatable.")
    private List<String> change = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder; results/NAME-decision if not given.")
    private Path out;

    @Mixin
    private LanguageOption tongue;

    @Mixin
    private WorkOptions work;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FileKind.DECISION.require(file);
        DecisionFile decision = DecisionFile.read(file, patches());
        Path target = out == null ? DefaultFolder.of(Kind.DECISION, stem()) : out;
        return Filling.of(target, Kind.DECISION, overwriting, folder -> {
            Path runs = target.resolveSibling(target.getFileName() + "-runs");
            try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
                boolean isStopped =
                        new Sweeping(decision.study(), runs, command(), work, spec.commandLine()).run(stopping);
                int code = isStopped ? ExitCode.STOPPED : finish(decision, StudyReader.read(runs), folder);
                stopping.done();
                return code;
            }
        });
    }

    private int finish(DecisionFile decision, StudyTable table, Folder folder) throws IOException {
        Assessment found = Assessment.of(decision, table);
        Provenance provenance = new Provenance(Version.text(), decision.study().seed(), command(), false);
        Folder.Published published =
                folder.publish(new DecisionFiles(decision, found, provenance, tongue.language())::write);
        Overwriting.tell(published, spec.commandLine().getErr());
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(Json.text(DecisionJson.of(decision, found, provenance)));
        } else {
            stdout.print(new DecisionText(decision, found, tongue.language()).text());
            stdout.println();
            stdout.println(tongue.voice().say("run.page", "folder", Filling.shown(folder.target())));
        }
        stdout.flush();
        return ExitCode.OK;
    }

    private List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        change.forEach(text -> patches.add(Patch.parse("--change", text)));
        if (worlds != null) {
            patches.add(Patch.parse("--worlds", "unknowns=[]"));
            patches.add(Patch.of("--worlds", "worlds", worlds.toAbsolutePath().toString()));
        }
        add(patches, "--budget", "budget", budget);
        add(patches, "--participants", "participants", participants);
        add(patches, "--weeks", "weeks", horizon.weeks());
        add(patches, "--seed", "seed", horizon.seed());
        return patches;
    }

    private static void add(List<Patch> patches, String option, String path, Number value) {
        if (value != null) {
            patches.add(Patch.parse(option, path + "=" + value));
        }
    }

    private String stem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The command that makes the results again. */
    private String command() {
        return Given.command("decide", file.toString())
                .option("--budget", budget)
                .option("--worlds", worlds)
                .option("--participants", participants)
                .option("--weeks", horizon.weeks())
                .option("--seed", horizon.seed())
                .each("--change", change)
                .line();
    }
}
