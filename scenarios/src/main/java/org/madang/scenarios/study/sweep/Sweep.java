package org.madang.scenarios.study.sweep;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyStore;

/**
 * Runs what is missing of a study, from its store into its store. Finished runs are in the store for good a few seconds
 * after they are done; whatever stops a sweep, the next one goes on from there.
 */
public final class Sweep {
    /** So many tasks wait for each thread: enough that none idles while a long one holds up the collection. */
    private static final int AHEAD = 16;
    /** Finished runs are kept for good so often. */
    private static final long COMMIT_NANOS = 2_000_000_000L;

    private final StudyFile study;
    private final StudyStore store;
    private final PointQueue queue;
    private final StudyRunner runner;
    private final int threads;
    private final boolean stopOnError;
    private final SweepProgress progress;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private volatile boolean stopped;
    private long runs;
    private long committed = System.nanoTime();

    private record Task(PointWork work, Future<List<RunRow>> rows) {}

    /**
     * @param queue what is to be run
     * @param runner does the runs
     * @param stopOnError whether a run that fails ends the sweep
     */
    public Sweep(
            StudyFile study,
            StudyStore store,
            PointQueue queue,
            StudyRunner runner,
            int threads,
            boolean stopOnError,
            SweepProgress progress) {
        this.study = study;
        this.store = store;
        this.queue = queue;
        this.runner = runner;
        this.threads = threads;
        this.stopOnError = stopOnError;
        this.progress = progress;
    }

    /** Asks to stop; from any thread. Runs under way are given up. */
    public void stop() {
        stopped = true;
    }

    /** Runs to the end, or until {@link #stop}. */
    public SweepOutcome run() {
        long start = System.nanoTime();
        long startBusy = busyNanos();
        boolean inside = Replicator.insideRun(study.scenario().scenario());
        try (Workers<List<RunRow>> workers = new Workers<>(inside ? 1 : threads, inside ? threads : 1)) {
            int most = inside ? 1 : AHEAD * threads;
            while (!stopped) {
                while (tasks.size() < most && submitNext(workers)) {}
                if (tasks.isEmpty()) {
                    break;
                }
                take(tasks.remove());
            }
        }
        store.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cores = (busyNanos() - startBusy) / 1e9 / seconds;
        return new SweepOutcome(store.points(), runs, store.runs(), store.failed(), stopped, seconds, cores);
    }

    /** Processor time of this program so far; 0 where the system does not tell. */
    private static long busyNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    private boolean submitNext(Workers<List<RunRow>> workers) {
        PointQueue.Next next = queue.next();
        if (next == null) {
            return false;
        }
        var point = next.work().point();
        int replication = next.replication();
        tasks.add(new Task(
                next.work(),
                workers.submit(crew -> stopped ? null : runner.run(point, replication, crew, this::week))));
        return true;
    }

    private void week(int w) {
        if (stopped) {
            throw new CancellationException();
        }
    }

    private void take(Task task) {
        List<RunRow> rows;
        try {
            rows = Workers.take(task.rows());
        } catch (CancellationException e) {
            rows = null;
        }
        if (rows == null) {
            stopped = true;
            return;
        }
        store.add(rows);
        runs += rows.size();
        queue.finished(task.work(), rows);
        if (stopOnError && rows.get(0).isFailed()) {
            stopped = true;
        }
        if (System.nanoTime() - committed > COMMIT_NANOS) {
            store.commit();
            committed = System.nanoTime();
        }
        progress.runs(runs, queue.left());
    }
}
