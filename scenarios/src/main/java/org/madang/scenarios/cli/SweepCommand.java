package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.madang.scenarios.experiment.Worlds;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyStore;
import org.madang.scenarios.study.sweep.Sweep;
import org.madang.scenarios.study.sweep.SweepOutcome;
import org.madang.scenarios.study.sweep.SweepProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a study. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        header = "Run a study: one scenario at many points.",
        description = {
            "",
            "The results go into a DuckDB file in the folder of the study while the sweep runs. Stop it or kill it at any "
                    + "time: the same command goes on where it stopped."
        },
        footer = {"", "Example:", "  madang sweep scenarios/studies/saturation-network.yaml --out results/saturation"})
final class SweepCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "The study file, YAML or JSON.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the study; results/NAME if not given.")
    private Path out;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        StudyFile study = StudyFile.read(file, List.of());
        Path folder = out == null ? Path.of("results", stem()) : out;
        try (Stopping stopping = new Stopping();
                StudyStore store = StudyStore.open(folder, study, Version.text(), command())) {
            StudyRunner runner =
                    new StudyRunner(study, Worlds.sharing(Runtime.getRuntime().maxMemory() / 4));
            Sweep sweep = new Sweep(study, store, runner, work.threads(), false, SweepProgress.SILENT);
            stopping.onStop(sweep::stop);
            SweepOutcome outcome = sweep.run();
            print(outcome, folder);
            return outcome.stopped() ? ExitCode.STOPPED : outcome.failed() > 0 ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    private void print(SweepOutcome outcome, Path folder) {
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "%d points, %d runs in %.1f s; results: %s",
                        outcome.points(),
                        outcome.runs(),
                        outcome.seconds(),
                        folder));
    }

    private String stem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private String command() {
        return Words.shell(List.of("madang", "sweep", file.toString()));
    }
}
