package org.madang.scenarios.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.sweep.Cluster;
import org.madang.scenarios.study.sweep.RunPool;

/** Connects to a Spark master. Options of Spark are taken from system properties, {@code -Dspark.…=…}. */
public final class SparkCluster implements Cluster {
    private static final Pattern LOCAL = Pattern.compile("local(\\[(\\d+|\\*)])?");
    private static final int ANSWER_MILLIS = 5000;
    /** A cluster that has given no executor after so long has none to give. */
    private static final long EXECUTOR_NANOS = 60_000_000_000L;
    /** Losing a machine fails all tasks on it, which is not their fault. */
    private static final String FAILURES = "16";

    @Override
    public RunPool connect(StudyFile study, String master) {
        boolean local = LOCAL.matcher(master).matches();
        if (!local && master.startsWith("spark:")) {
            checkAnswers(master);
        }
        SparkConf conf = new SparkConf()
                .setAppName("madang sweep " + study.study().name())
                .setMaster(master)
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.task.maxFailures", FAILURES);
        if (!local) {
            conf.setIfMissing("spark.jars", jar().toString());
        }
        JavaSparkContext context = context(conf, master);
        if (!local) {
            awaitExecutor(context, master);
        }
        return new SparkPool(context, study);
    }

    private static JavaSparkContext context(SparkConf conf, String master) {
        try {
            return new JavaSparkContext(conf);
        } catch (RuntimeException e) {
            throw bad(master + ": Spark says: " + e.getMessage(), e);
        } catch (Exception e) {
            // Scala throws checked exceptions without saying so.
            throw bad(
                    "found '" + master + "', which Spark cannot use (" + e.getMessage()
                            + "); write local[N] or spark://HOST:PORT",
                    e);
        }
    }

    /** Spark itself would try for a minute before it says so. */
    private static void checkAnswers(String master) {
        URI first = URI.create(master.split(",")[0].replace(" ", ""));
        if (first.getHost() == null || first.getPort() < 0) {
            throw bad("found '" + master + "'; write spark://HOST:PORT", null);
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(first.getHost(), first.getPort()), ANSWER_MILLIS);
        } catch (IOException e) {
            throw bad(master + " does not answer: " + e.getMessage(), e);
        }
    }

    private static void awaitExecutor(JavaSparkContext context, String master) {
        long start = System.nanoTime();
        // The driver counts as one.
        while (context.statusTracker().getExecutorInfos().length < 2) {
            if (System.nanoTime() - start > EXECUTOR_NANOS || context.sc().isStopped()) {
                context.close();
                throw bad(
                        master + " gave no executor within a minute: has it workers with free cores and memory?", null);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw bad("interrupted while waiting for " + master, e);
            }
        }
    }

    /** The jar that executors need; it lies beside the one that this class was loaded from. */
    private static Path jar() {
        Path own = Path.of(URI.create(SparkCluster.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path jar = own.resolveSibling("madang-spark.jar");
        if (!Files.isRegularFile(jar)) {
            throw bad("there is no " + jar + " to send to the executors: build with mvn -Pspark package", null);
        }
        return jar;
    }

    private static BadInputException bad(String message, Throwable cause) {
        BadInputException bad = new BadInputException(List.of(new InputProblem(Place.of("--spark"), "", message)));
        if (cause != null) {
            bad.initCause(cause);
        }
        return bad;
    }
}
