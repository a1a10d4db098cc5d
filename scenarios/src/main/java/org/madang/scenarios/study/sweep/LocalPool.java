package org.madang.scenarios.study.sweep;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.madang.scenarios.experiment.Replicator;
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
    private final Workers<List<RunRow>> workers;
    private final int threads;
    private final int ahead;
    private volatile boolean stopped;

    /** @param runner does the runs */
    public LocalPool(StudyFile study, StudyRunner runner, int threads) {
        this.runner = runner;
        this.threads = threads;
        boolean inside = Replicator.insideRun(study.scenario().scenario());
        workers = new Workers<>(inside ? 1 : threads, inside ? threads : 1);
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
        return workers.submit(crew -> stopped ? null : runner.run(point, replication, crew, this::week));
    }

    private void week(int w) {
        if (stopped) {
            throw new CancellationException();
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        workers.close();
    }
}
