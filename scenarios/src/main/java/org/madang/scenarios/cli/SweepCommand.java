package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyStore;
import org.madang.scenarios.study.sweep.Cluster;
import org.madang.scenarios.study.sweep.EarlierRuns;
import org.madang.scenarios.study.sweep.LocalPool;
import org.madang.scenarios.study.sweep.PointQueue;
import org.madang.scenarios.study.sweep.RunPool;
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
            "Results go into a store in the folder of the study while the sweep runs. Stop it or kill it at any time: the "
                    + "same command goes on where it stopped. A study may grow (more points, more replications); any "
                    + "other change is refused. 'madang export' and 'madang explain' say more."
        },
        footer = {
            "",
            "Examples:",
            "  madang sweep scenarios/studies/saturation-network.yaml",
            "  madang sweep scenarios/studies/churn-cost.yaml --replications 2 --out look"
        })
final class SweepCommand implements Callable<Integer> {
    /** The part of the memory that worlds of other points may keep. */
    private static final int POPULATIONS_SHARE = 4;

    /** What to do when a run fails. */
    enum OnError {
        CONTINUE,
        STOP
    }

    @Parameters(paramLabel = "STUDY", description = "The study file, YAML or JSON.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the study; results/STUDY-study if not given.")
    private Path out;

    @Option(
            names = "--on-error",
            paramLabel = "continue|stop",
            description = "Whether to go on after a run that failed; it is recorded, and the exit code is 1.")
    private OnError onError = OnError.CONTINUE;

    @Option(names = "--retry-failed", description = "Run failed runs again.")
    private boolean retryFailed;

    @Option(
            names = "--rerun",
            paramLabel = "POINT:REPLICATION",
            description = "Only run one replication at a point of the store again, and print its rows as CSV.")
    private String rerun;

    @Option(
            names = "--spark",
            paramLabel = "MASTER",
            description =
                    "local[N] or spark://HOST:PORT: do the runs on Apache Spark. The rows are the same. The first time, "
                            + "Spark is downloaded (290 MB).")
    private String spark;

    @Mixin
    private StudyOptions options;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        StudyFile study = options.read(file);
        Path folder = out == null ? DefaultFolder.of(Kind.SWEEP, stem()) : out;
        StudyRunner runner = new StudyRunner(
                study, PopulationCache.sharing(Runtime.getRuntime().maxMemory() / POPULATIONS_SHARE));
        if (rerun != null) {
            Rerun.print(rerun, study, folder, runner, spec.commandLine().getOut());
            return ExitCode.OK;
        }
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            SweepOutcome outcome = sweep(study, folder, runner, stopping);
            SweepReport.print(outcome, folder, work, spec.commandLine());
            stopping.done();
            return outcome.stopped() && !(onError == OnError.STOP && outcome.failed() > 0)
                    ? ExitCode.STOPPED
                    : outcome.failed() > 0 ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    private SweepOutcome sweep(StudyFile study, Path folder, StudyRunner runner, Stopping stopping) {
        try (StudyStore store = StudyStore.open(folder, study, Version.text(), command())) {
            int same = EarlierRuns.check(store, runner, folder, Version.text(), work.threads());
            if (same > 0 && !work.quiet()) {
                spec.commandLine().getErr().println(SweepReport.sameResults(store, same));
            }
            if (retryFailed) {
                store.forgetFailed();
            }
            PointQueue queue = new PointQueue(study, store);
            try (RunPool pool = pool(study, runner);
                    SweepProgress progress = progress()) {
                SweepReport.announce(
                        study, store, queue, pool, work, spec.commandLine().getErr());
                Sweep sweep = new Sweep(store, queue, pool, onError == OnError.STOP, progress);
                stopping.onStop(sweep::stop);
                return sweep.run();
            }
        }
    }

    private RunPool pool(StudyFile study, StudyRunner runner) {
        return spark == null
                ? new LocalPool(study, runner, work.threads())
                : Cluster.find().connect(study, spark);
    }

    private SweepProgress progress() {
        return work.quiet() || !Terminal.showsMessages() ? SweepProgress.SILENT : new SweepBar();
    }

    private String stem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Without the folder: the same study has the same content wherever it is kept. */
    private String command() {
        return options.addTo(Given.command("sweep", file.toString())).line();
    }
}
