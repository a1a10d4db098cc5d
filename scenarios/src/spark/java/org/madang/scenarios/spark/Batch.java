package org.madang.scenarios.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyTask;

/** Replications that go to the cluster together. Starts when it is full, or when somebody waits for one of them. */
final class Batch {
    private final SparkPool pool;
    private final List<StudyTask> tasks = new ArrayList<>();
    private Future<List<List<RunRow>>> job;

    Batch(SparkPool pool) {
        this.pool = pool;
    }

    int size() {
        return tasks.size();
    }

    Future<List<RunRow>> add(StudyTask task) {
        tasks.add(task);
        return new Rows(tasks.size() - 1);
    }

    void start() {
        if (job == null) {
            job = pool.start(this, tasks);
        }
    }

    private List<RunRow> rows(int task) throws InterruptedException, ExecutionException {
        if (pool.isStopped()) {
            throw new CancellationException();
        }
        start();
        try {
            return job.get().get(task);
        } catch (ExecutionException e) {
            if (pool.isStopped()) {
                throw new CancellationException();
            }
            throw e;
        }
    }

    /** The answer to one replication of the batch. For the thread that submits. */
    private final class Rows implements Future<List<RunRow>> {
        private final int task;

        Rows(int task) {
            this.task = task;
        }

        @Override
        public List<RunRow> get() throws InterruptedException, ExecutionException {
            return rows(task);
        }

        @Override
        public List<RunRow> get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException("a batch is waited for without a limit");
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return false;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public boolean isDone() {
            return job != null && job.isDone();
        }
    }
}
