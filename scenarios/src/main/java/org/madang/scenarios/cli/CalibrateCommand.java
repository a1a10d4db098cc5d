package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.madang.scenarios.calibrate.CalibrationFile;
import org.madang.scenarios.calibrate.CalibrationRun;
import org.madang.scenarios.calibrate.Frozen;
import org.madang.scenarios.calibrate.Tally;
import org.madang.scenarios.facts.FactResults;
import org.madang.scenarios.facts.Measurement;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Folder.Published;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.results.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Chooses defaults by facts. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        header = "Choose what nobody can look up, by facts about real markets.",
        description = {
            "",
            "Searches values of the parameters in the file at which the facts marked set hold in all marketplaces at once, near "
                    + "stated prior values. Who wins is never looked at. Then the values are frozen, and their hash is written "
                    + "down; only then are all facts measured, and only then does it say who wins in the library, on points "
                    + "that are equally good.",
            "",
            "Every look is kept in the folder: the same command goes on where it was, with more looks if the file asks for more."
        },
        footer = {
            "",
            "Examples:",
            "  madang calibrate --minutes 25",
            "  madang calibrate scenarios/facts/calibration/defaults.yaml --only-search"
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final Set<String> WRITTEN =
            Set.of("frozen.yaml", "frozen.txt", "facts.md", "facts.json", "verdicts.txt");

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The calibration; scenarios/facts/calibration/defaults.yaml if not given.")
    private Path file;

    @Option(names = "--minutes", paramLabel = "N", description = "No further look is taken after so many minutes.")
    private Integer minutes;

    @Option(names = "--only-search", description = "Search and freeze; measure no other facts and ask nobody who wins.")
    private boolean onlySearch;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the looks are kept and results are written; results/calibration if not given.")
    private Path out = DefaultFolder.ofCalibration();

    @Mixin
    private WorkOptions work;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    private Folder folder;

    @Override
    public Integer call() throws IOException {
        PrintWriter stdout = spec.commandLine().getOut();
        CalibrationFile read = CalibrationFile.read(file == null ? standard() : file);
        Folder.claim(out, Kind.CALIBRATION, CalibrationRun.LOOKS + ".csv");
        folder = Folder.within(out, Kind.CALIBRATION, overwriting.isGiven(), WRITTEN);
        long end = minutes == null ? Long.MAX_VALUE : System.nanoTime() + minutes * 60_000_000_000L;
        BooleanSupplier isTime = () -> minutes == null || System.nanoTime() < end;
        CalibrationRun run = new CalibrationRun(read, Version.text(), new Kept(out), work.threads(), isTime);
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            stopping.onStop(run::stop);
            Optional<Frozen> frozen = run.freeze();
            if (frozen.isEmpty()) {
                spec.commandLine().getErr().println("Stopped. The same command goes on from here: " + out);
                stopping.done();
                return ExitCode.STOPPED;
            }
            write(Map.of(
                    "frozen.yaml",
                    frozen.get().yaml(),
                    "frozen.txt",
                    frozen.get().text()));
            stdout.print(frozen.get().text());
            stdout.flush();
            int code = onlySearch ? ExitCode.OK : afterwards(run, frozen.get(), stdout);
            stopping.done();
            return code;
        }
    }

    /** What is looked at once the values are frozen. */
    private int afterwards(CalibrationRun run, Frozen frozen, PrintWriter stdout) throws IOException {
        Measurement.Rows rows = run.measure(frozen);
        Provenance provenance = new Provenance(Version.text(), 1, command(), rows.stopped());
        FactResults facts = new FactResults(rows.rows(), provenance);
        write(Map.of("facts.md", facts.markdown(), "facts.json", Json.text(facts.json())));
        stdout.print("\n" + facts.text() + "\n");
        stdout.flush();
        List<String> lines = new ArrayList<>();
        for (Tally tally : run.verdicts(frozen)) {
            lines.add(tally.sentence());
        }
        write(Map.of("verdicts.txt", String.join("\n", lines) + "\n"));
        lines.forEach(stdout::println);
        stdout.flush();
        return rows.stopped() ? ExitCode.STOPPED : ExitCode.OK;
    }

    private void write(Map<String, String> texts) throws IOException {
        Published published = folder.publish(files -> {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                files.text(text.getKey(), text.getValue());
            }
        });
        Overwriting.tell(published, spec.commandLine().getErr());
    }

    /** Beside the launcher, or under the folder in which the program was started. */
    private static Path standard() {
        return Path.of(System.getProperty("madang.home", ""))
                .resolve("scenarios")
                .resolve("facts")
                .resolve("calibration")
                .resolve("defaults.yaml");
    }

    private String command() {
        return Given.command("calibrate")
                .words(file == null ? List.of() : List.of(file.toString()))
                .line();
    }
}
