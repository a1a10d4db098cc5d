package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.madang.scenarios.claims.ChosenFiles;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.facts.FactPlan;
import org.madang.scenarios.facts.FactResults;
import org.madang.scenarios.facts.Measurement;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures in the simulator what has been measured in real markets. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        header = "Measure what has been measured in real markets.",
        description = {
            "",
            "Makes the same change in the simulator as field studies did in the world, in every marketplace of the library, "
                    + "and says whether the effect lies in the published range. Each fact is a short file in scenarios/facts; "
                    + "change a copy, or add your own.",
            "",
            "Killed or stopped? The same command goes on where it was. Old results stay until the new ones are complete."
        },
        footer = {
            "",
            "Exit codes: 0 every row that defaults are set by holds or is unclear; 1 one surely does not.",
            "",
            "Examples:",
            "  madang facts --quick",
            "  madang facts F1 F7",
            "  madang facts scenarios/mine/f01.yaml   (a copy, in a folder beside facts)"
        })
final class FactsCommand implements Callable<Integer> {
    /** So small a look takes about two minutes on two processors. */
    private static final int QUICK_PARTICIPANTS = 2000;

    private static final int QUICK_REPLICATIONS = 3;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Facts by name (F1) or by file; all of scenarios/facts if none is given.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Only list the facts.")
    private boolean list;

    @Option(names = "--quick", description = "Small markets, three replications: a first look.")
    private boolean quick;

    @Option(names = "--replications", paramLabel = "N", description = "At most so many replications of each fact.")
    private Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed: other worlds, other draws.")
    private long seed;

    @Option(names = "--markdown", description = "The table as Markdown.")
    private boolean markdown;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder; results/facts, or -quick behind it, if not given.")
    private Path out;

    @Mixin
    private WorkOptions work;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter stdout = spec.commandLine().getOut();
        names.stream().map(Path::of).filter(Files::isRegularFile).forEach(FileKind.FACT::require);
        List<FactFile> files = FactFile.chosen(folder(), names);
        if (list) {
            files.forEach(file -> stdout.println(file.fact().name() + "\t"
                    + file.fact().use().word() + "\t" + file.fact().title() + "\t" + file.file()));
            return ExitCode.OK;
        }
        List<FactPlan> plans = ChosenFiles.each(files, file -> file.plans(size()));
        Measurement measurement = new Measurement(files, plans);
        if (!work.quiet()) {
            spec.commandLine()
                    .getErr()
                    .println(files.size() + (files.size() == 1 ? " fact, " : " facts, ") + measurement.runs()
                            + " runs on " + Forecast.threads(work.threads()));
        }
        return Filling.of(target(), Kind.FACTS, overwriting, folder -> {
            Kept kept = folder.unfinished("");
            try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
                return finish(run(measurement, kept, stopping), folder, kept, stopping);
            }
        });
    }

    private Measurement.Rows run(Measurement measurement, Kept kept, Stopping stopping) {
        try (Progress progress = work.progress()) {
            ClaimRunner runner =
                    new ClaimRunner(work.threads(), Version.text(), Journal.in(kept), progress, measurement.weeks());
            stopping.onStop(runner::stop);
            return measurement.run(runner);
        }
    }

    private int finish(Measurement.Rows rows, Folder folder, Kept kept, Stopping stopping) throws IOException {
        FactResults results =
                new FactResults(rows.rows(), new Provenance(Version.text(), seed, command(), rows.stopped()));
        Folder.Published published = folder.publish(stage -> {
            stage.text("facts.md", results.markdown());
            stage.text("facts.json", Json.text(results.json()));
            stage.text(Manifest.FILE, Json.text(results.manifest(stage)));
        });
        if (!rows.stopped()) {
            kept.delete();
        }
        Overwriting.tell(published, spec.commandLine().getErr());
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(Json.text(results.json()));
        } else if (markdown) {
            stdout.print(results.markdown());
        } else {
            stdout.print(results.text());
            stdout.println("Tables: " + Filling.shown(folder.target()));
        }
        stdout.flush();
        stopping.done();
        return rows.stopped() ? ExitCode.STOPPED : results.failsToHold() ? ExitCode.FAILED : ExitCode.OK;
    }

    private Size size() {
        Size size = quick ? new Size(QUICK_PARTICIPANTS, QUICK_REPLICATIONS, seed) : Size.full(seed);
        return size.withReplications(replications);
    }

    /** Beside the launcher, or under the folder in which the program was started. */
    static Path folder() {
        return Path.of(System.getProperty("madang.home", ""))
                .resolve("scenarios")
                .resolve("facts");
    }

    private Path target() {
        return out != null ? out : DefaultFolder.ofFacts(quick);
    }

    /** The command that makes the results again. */
    private String command() {
        return Given.command("facts")
                .words(names)
                .flag("--quick", quick)
                .option("--replications", replications)
                .option("--seed", seed == 1 ? null : seed)
                .line();
    }
}
