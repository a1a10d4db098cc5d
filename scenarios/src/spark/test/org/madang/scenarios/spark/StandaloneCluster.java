package org.madang.scenarios.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone Spark master and workers of one core, each a process of this machine, from the jars of the build. */
final class StandaloneCluster implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Path home;
    private final Path lib;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    /**
     * Starts the master and waits until it answers.
     *
     * @param home of Spark; made here
     * @param lib the jars of Spark
     */
    StandaloneCluster(Path home, Path lib, int workers) throws Exception {
        this.home = home;
        this.lib = lib;
        Files.createDirectories(home);
        Files.createSymbolicLink(home.resolve("jars"), lib.toAbsolutePath());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        start("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
        await("the master to answer", () -> answers(port));
        for (int n = 0; n < workers; n++) {
            String work = home.resolve("work-" + n).toString();
            start(
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    work,
                    master());
        }
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    /** The command that starts a class of Spark. */
    List<String> command(String main, String... args) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-Xmx512m");
        command.addAll(Stream.of(JavaModuleOptions.defaultModuleOptionArray())
                .filter(o -> !o.isEmpty())
                .toList());
        command.addAll(List.of("-cp", lib + "/*", main));
        command.addAll(List.of(args));
        return command;
    }

    /** What the processes of Spark find in their environment. */
    void environment(ProcessBuilder process) {
        process.environment().put("SPARK_HOME", home.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    private void start(String main, String... args) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command(main, args));
        environment(process);
        process.redirectErrorStream(true)
                .redirectOutput(home.resolve("log-" + processes.size()).toFile());
        processes.add(process.start());
    }

    /** Whether an executor of a worker has finished tasks, by its own account. */
    boolean hasWorked(int worker) throws IOException {
        Path work = home.resolve("work-" + worker);
        if (!Files.isDirectory(work)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(work)) {
            for (Path log : files.filter(f -> f.endsWith("stderr")).toList()) {
                if (Files.readString(log, StandardCharsets.ISO_8859_1).contains("Finished task")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Ends a worker and its executors at once, as losing the machine would. */
    void killWorker(int worker) {
        Process process = processes.get(1 + worker);
        List<ProcessHandle> executors = process.descendants().toList();
        process.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Something that comes true. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    static void await(String what, Condition condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly().onExit().join();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
