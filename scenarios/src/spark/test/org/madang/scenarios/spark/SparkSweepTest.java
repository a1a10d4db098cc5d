package org.madang.scenarios.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study on Spark has the same content as on this machine, whatever happens to the cluster. The program runs as built. */
@Tag("spark")
class SparkSweepTest {
    private static final Path BUILD = Path.of("target", "spark").toAbsolutePath();
    private static final String STUDY = """
            name: on Spark
            scenario: market.yaml
            factors:
              - {kind: range, path: 'platforms[0].fees.seeker', low: 0.05, high: 0.6, levels: 6}
              - {kind: range, path: 'platforms[0].fees.provider', low: 0.05, high: 0.6, levels: 6}
            design: {kind: factorial}
            replications: {least: 3, most: 6, precision: 0.02}
            weekly: true
            indicators: [profit, 'members@10']
            """;

    @TempDir
    private static Path folder;

    private static List<String> expected;

    @BeforeAll
    static void sweepHere() throws Exception {
        Files.writeString(folder.resolve("market.yaml"), "weeks: 30\nmarket: {participants: 1200}\n");
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        finish(sweep("here"), 1);
        expected = content("here");
        // Fees above the whole price are no market: those runs are rows that say so, here as there.
        assertThat(expected).anyMatch(row -> row.contains("|failed|"));
        assertThat(expected.size()).isGreaterThan(36 * 3 * 2);
    }

    private static ProcessBuilder sweep(String out, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                BUILD.resolve("madang.jar").toString(),
                "sweep",
                "study.yaml",
                "--out",
                out));
        command.addAll(List.of(more));
        return in(folder, command, out);
    }

    private static ProcessBuilder in(Path folder, List<String> command, String log) {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return process.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + log).toFile());
    }

    private static void finish(ProcessBuilder process, int code) throws Exception {
        Process started = process.start();
        assertThat(started.waitFor()).as(log(process)).isEqualTo(code);
    }

    private static String log(ProcessBuilder process) throws IOException {
        return Files.readString(process.redirectOutput().file().toPath());
    }

    /** All tables of a store, in order, a line a row. */
    private static List<String> content(String out) throws Exception {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        List<String> rows = new ArrayList<>();
        try (Connection store = DriverManager.getConnection(
                        "jdbc:duckdb:" + folder.resolve(out).resolve("study.duckdb"), readOnly);
                Statement statement = store.createStatement()) {
            for (String table : List.of("study", "factors", "sides", "design", "points", "runs", "weekly")) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY ALL")) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int n = 1; n <= result.getMetaData().getColumnCount(); n++) {
                            row.append('|').append(result.getString(n));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void sparkInThisProcessGivesTheSameRows() throws Exception {
        finish(sweep("local", "--spark", "local[2]"), 1);
        assertThat(content("local")).isEqualTo(expected);
    }

    @Test
    void clusterThatLosesAWorkerGivesTheSameRows() throws Exception {
        try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("spark-a"), BUILD.resolve("lib"), 2)) {
            ProcessBuilder sweep = sweep("cluster", "--spark", cluster.master());
            // Nothing begins before both workers are there, so that both have a part in it.
            sweep.command()
                    .addAll(
                            1,
                            List.of(
                                    "-Dspark.cores.max=2",
                                    "-Dspark.scheduler.minRegisteredResourcesRatio=1",
                                    "-Dspark.scheduler.maxRegisteredResourcesWaitingTime=600s"));
            Process running = sweep.start();
            StandaloneCluster.await("both workers to work", () -> cluster.hasWorked(0) && cluster.hasWorked(1));
            assertThat(running.isAlive())
                    .as("the sweep goes on when a worker is lost")
                    .isTrue();
            cluster.killWorker(0);
            assertThat(running.waitFor()).as(log(sweep)).isEqualTo(1);
            assertThat(content("cluster")).isEqualTo(expected);
        }
    }

    @Test
    void jarRunsUnderSparkSubmit() throws Exception {
        try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("spark-b"), BUILD.resolve("lib"), 1)) {
            String jar = BUILD.resolve("madang-spark.jar").toString();
            List<String> command = cluster.command(
                    "org.apache.spark.deploy.SparkSubmit",
                    "--master",
                    cluster.master(),
                    jar,
                    "study.yaml",
                    "--out",
                    "submitted");
            ProcessBuilder submit = in(folder, command, "submitted");
            cluster.environment(submit);
            finish(submit, 1);
            assertThat(content("submitted")).isEqualTo(expected);
        }
    }

    @Test
    void killedOnSparkGoesOnHere() throws Exception {
        ProcessBuilder sweep = sweep("killed", "--spark", "local[2]");
        Process running = sweep.start();
        Path store = folder.resolve("killed").resolve("study.duckdb.wal");
        StandaloneCluster.await("runs in the store", () -> Files.exists(store) && Files.size(store) > 20_000);
        assertThat(running.isAlive()).isTrue();
        running.destroyForcibly().waitFor();
        finish(sweep("killed"), 1);
        assertThat(content("killed")).isEqualTo(expected);
    }

    @Test
    void masterThatIsNotThereIsNamed() throws Exception {
        ProcessBuilder sweep = sweep("nowhere", "--spark", "spark://127.0.0.1:9");
        finish(sweep, 2);
        assertThat(log(sweep)).contains("--spark: spark://127.0.0.1:9 does not answer");
    }

    @Test
    void masterThatIsNoneIsNamed() throws Exception {
        ProcessBuilder sweep = sweep("nowhere", "--spark", "lokal");
        finish(sweep, 2);
        assertThat(log(sweep)).contains("found 'lokal'").contains("write local[N] or spark://HOST:PORT");
    }
}
