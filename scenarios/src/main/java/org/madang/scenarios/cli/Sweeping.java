package org.madang.scenarios.cli;

import java.nio.file.Path;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyStore;
import org.madang.scenarios.study.sweep.EarlierRuns;
import org.madang.scenarios.study.sweep.LocalPool;
import org.madang.scenarios.study.sweep.PointQueue;
import org.madang.scenarios.study.sweep.RunPool;
import org.madang.scenarios.study.sweep.Sweep;
import org.madang.scenarios.study.sweep.SweepOutcome;
import org.madang.scenarios.study.sweep.SweepProgress;
import picocli.CommandLine;

/** Does what is missing of a study that another question asks, on the threads of this process. */
record Sweeping(StudyFile study, Path folder, String command, WorkOptions work, CommandLine line) {
    /** The part of the memory that worlds of other points may keep. */
    private static final int POPULATIONS_SHARE = 4;

    /** Whether it was stopped before its end. */
    boolean run(Stopping stopping) {
        StudyRunner runner = new StudyRunner(
                study, PopulationCache.sharing(Runtime.getRuntime().maxMemory() / POPULATIONS_SHARE));
        try (StudyStore store = StudyStore.open(folder, study, Version.text(), command)) {
            EarlierRuns.check(store, runner, folder, Version.text(), work.threads());
            PointQueue queue = new PointQueue(study, store);
            try (RunPool pool = new LocalPool(study, runner, work.threads());
                    SweepProgress progress =
                            work.quiet() || !Terminal.showsMessages() ? SweepProgress.SILENT : new SweepBar()) {
                SweepReport.announce(study, store, queue, pool, work, line.getErr());
                Sweep sweep = new Sweep(store, queue, pool, false, progress);
                stopping.onStop(sweep::stop);
                SweepOutcome outcome = sweep.run();
                if (outcome.stopped()) {
                    line.getErr().println("Stopped. The same command goes on from here.");
                }
                return outcome.stopped();
            }
        }
    }
}
