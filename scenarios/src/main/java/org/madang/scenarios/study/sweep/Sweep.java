package org.madang.scenarios.study.sweep;

import java.time.Duration;
import java.util.List;
import org.madang.scenarios.experiment.InOrder;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.store.StudyStore;

/**
 * Runs what is missing of a study, from its store into its store. Finished runs are in the store for good a few seconds
 * after they are done; whatever stops a sweep, the next one goes on from there.
 */
public final class Sweep {
    /** Finished runs are kept for good so often. */
    private static final long COMMIT_NANOS = 2_000_000_000L;

    private final StudyStore store;
    private final PointQueue queue;
    private final RunPool pool;
    private final boolean stopOnError;
    private final SweepProgress progress;
    private volatile boolean stopped;
    private long runs;
    private long committed = System.nanoTime();

    /**
     * @param queue what is to be run
     * @param pool does the runs; the caller closes it
     * @param stopOnError whether a run that fails ends the sweep
     */
    public Sweep(StudyStore store, PointQueue queue, RunPool pool, boolean stopOnError, SweepProgress progress) {
        this.store = store;
        this.queue = queue;
        this.pool = pool;
        this.stopOnError = stopOnError;
        this.progress = progress;
    }

    /** Asks to stop; from any thread. Runs under way are given up. */
    public void stop() {
        stopped = true;
        pool.stop();
    }

    /** Runs to the end, or until {@link #stop}. */
    public SweepOutcome run() {
        long start = System.nanoTime();
        long startBusy = busyNanos();
        if (!InOrder.run(pool::ahead, this::submitNext)) {
            stopped = true;
        }
        store.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cores = (busyNanos() - startBusy) / 1e9 / seconds;
        return new SweepOutcome(
                pool.name(),
                store.points().count(),
                runs,
                store.runs().count(),
                store.runs().failed(),
                stopped,
                seconds,
                cores);
    }

    /** Processor time of this program so far; 0 where the system does not tell. */
    private static long busyNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** Null if there is nothing to run at present, or somebody stopped it. */
    private InOrder.Piece<List<RunRow>> submitNext() {
        PointQueue.Next next = stopped ? null : queue.next();
        return next == null
                ? null
                : new InOrder.Piece<>(
                        pool.submit(next.work().point(), next.replication()), rows -> take(next.work(), rows));
    }

    /** Whether to go on. */
    private boolean take(PointWork work, List<RunRow> rows) {
        store.runs().add(rows);
        runs += rows.size();
        queue.finished(work, rows);
        if (stopOnError && rows.get(0).isFailed()) {
            stopped = true;
        }
        if (System.nanoTime() - committed > COMMIT_NANOS) {
            store.commit();
            committed = System.nanoTime();
        }
        progress.runs(runs, queue.left());
        return !stopped;
    }
}
