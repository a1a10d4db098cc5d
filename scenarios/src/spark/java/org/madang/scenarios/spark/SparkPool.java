package org.madang.scenarios.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.spark.api.java.JavaSparkContext;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudySource;
import org.madang.scenarios.study.run.StudyTask;
import org.madang.scenarios.study.sweep.RunPool;
import org.madang.sim.config.Network;

/**
 * Does runs on a Spark cluster: replications are collected into batches, each batch is a job, and several jobs are under way
 * at once. The order in which rows are taken is that of the sweep, so the store does not depend on the cluster.
 */
final class SparkPool implements RunPool {
    /** Replications of a batch for each core. */
    private static final int BATCH_PER_CORE = 8;
    /** Batches under way or waiting: while one ends, the others keep all cores busy. */
    private static final int BATCHES = 4;

    private final JavaSparkContext context;
    private final StudySource source;
    private Batch filling;
    private volatile boolean stopped;

    SparkPool(JavaSparkContext context, StudyFile study) {
        this.context = context;
        this.source = source(study);
        filling = new Batch(this);
    }

    /** An edge list is read by every executor, at the place where it lies here. */
    private static StudySource source(StudyFile study) {
        StudySource s = study.source();
        boolean edgeList = study.scenario().scenario().network().kind() == Network.Kind.EDGE_LIST;
        String scenario = edgeList ? Path.of(s.scenarioFile()).toAbsolutePath().toString() : s.scenarioFile();
        return new StudySource(s.file(), s.study(), scenario, s.scenario());
    }

    @Override
    public int cores() {
        return context.defaultParallelism();
    }

    @Override
    public String name() {
        return "Spark (" + context.master() + ", " + cores() + (cores() == 1 ? " core)" : " cores)");
    }

    @Override
    public int ahead() {
        return BATCHES * batchSize();
    }

    private int batchSize() {
        return BATCH_PER_CORE * cores();
    }

    @Override
    public Future<List<RunRow>> submit(Point point, int replication) {
        Future<List<RunRow>> rows = filling.add(new StudyTask(source, point, replication));
        if (filling.size() >= batchSize()) {
            filling.start();
        }
        return rows;
    }

    /** Makes a job of a batch; the next submissions go into another one. */
    Future<List<List<RunRow>>> start(Batch batch, List<StudyTask> tasks) {
        if (batch == filling) {
            filling = new Batch(this);
        }
        int slices = Math.max(1, Math.min(tasks.size(), 2 * cores()));
        return context.parallelize(tasks, slices).map(StudyTask::run).collectAsync();
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public void stop() {
        stopped = true;
        context.sc().cancelAllJobs();
    }

    @Override
    public void close() {
        context.close();
    }
}
