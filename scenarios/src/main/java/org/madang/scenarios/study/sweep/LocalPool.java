package org.madang.scenarios.study.sweep;

import java.util.List;
import java.util.concurrent.Future;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Weeks;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;

/** Does runs on the threads of this process. */
public final class LocalPool implements RunPool {
    /** So many tasks wait for each thread: enough that none idles while a long one holds up the collection. */
    private static final int AHEAD = 16;

    private final StudyRunner runner;
    private final Workers workers;
    private final int threads;
    private final int ahead;
    private final Weeks weeks = new Weeks();

    /** @param runner does the runs */
    public LocalPool(StudyFile study, StudyRunner runner, int threads) {
        this.runner = runner;
        this.threads = threads;
        boolean inside = Replicator.insideRun(study.scenario().scenario());
        workers = new Workers(threads, inside);
        ahead = inside ? 1 : AHEAD * threads;
    }

    @Override
    public int cores() {
        return threads;
    }

    @Override
    public String name() {
        return threads + (threads == 1 ? " thread" : " threads");
    }

    @Override
    public int ahead() {
        return ahead;
    }

    @Override
    public Future<List<RunRow>> submit(Point point, int replication) {
        return workers.submit(crew -> {
            weeks.check();
            return runner.run(point, replication, crew, weeks::week);
        });
    }

    @Override
    public void stop() {
        weeks.stop();
    }

    @Override
    public void close() {
        workers.close();
    }
}
