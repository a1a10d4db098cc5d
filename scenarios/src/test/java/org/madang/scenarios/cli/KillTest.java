package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.KeptPieces;

/** A run in a process of its own, killed on the way. */
class KillTest {
    private static final int REPLICATIONS = 12;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("market.yaml"), """
                name: killed
                weeks: 120
                market: {participants: 4000}
                compare: {replications: {least: 12, most: 12}}
                """);
    }

    private Process start(String out) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.madang.scenarios.cli.Main",
                        "run",
                        folder.resolve("market.yaml").toString(),
                        "--threads",
                        "1",
                        "--quiet",
                        "--no-charts",
                        "--out",
                        folder.resolve(out).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }

    private int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** How many finished replications are kept, wherever the journal lies. */
    private int kept() throws IOException {
        return KeptPieces.count(folder);
    }

    private void waitForSome(Process process) throws IOException, InterruptedException {
        while (process.isAlive() && kept() < 3) {
            Thread.sleep(20);
        }
    }

    @Test
    void killedRunGoesOnAndEndsWithTheSameBytes() throws Exception {
        Process killed = start("out");
        waitForSome(killed);
        killed.destroyForcibly();
        killed.waitFor();
        int before = kept();
        assertThat(before).isBetween(1, REPLICATIONS - 1);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(finish(start("out"))).isZero();
        assertThat(kept()).isZero();
        assertThat(finish(start("undisturbed"))).isZero();
        for (String file : List.of("weekly.csv", "summary.json", "cohorts.csv")) {
            assertThat(folder.resolve("out").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("undisturbed").resolve(file));
        }
    }

    @Test
    void damagedReplicationIsRunAgain() throws Exception {
        Process killed = start("out");
        waitForSome(killed);
        killed.destroyForcibly();
        killed.waitFor();
        Path journal = KeptPieces.journals(folder).get(0);
        byte[] bytes = Files.readAllBytes(journal);
        bytes[KeptPieces.places(journal).get(0) + 1000] ^= 1;
        Files.write(journal, bytes);
        assertThat(finish(start("out"))).isZero();
        assertThat(finish(start("undisturbed"))).isZero();
        assertThat(folder.resolve("out/weekly.csv")).hasSameTextualContentAs(folder.resolve("undisturbed/weekly.csv"));
    }

    @Test
    void politelyStoppedRunWritesWhatItHas() throws Exception {
        Process stopped = start("out");
        waitForSome(stopped);
        stopped.destroy();
        assertThat(finish(stopped)).isIn(130, 143);
        assertThat(Files.readString(folder.resolve("out/summary.json"))).contains("\"stoppedEarly\" : true");
        assertThat(finish(start("out"))).isZero();
        assertThat(Files.readString(folder.resolve("out/summary.json")))
                .contains("\"stoppedEarly\" : false")
                .contains("\"replications\" : 12");
    }

    @Test
    void secondRunIntoTheSameFolderIsRefusedAndTheFirstFinishes() throws Exception {
        Process first = start("out");
        waitForSome(first);
        Console second = Console.run(
                "run",
                folder.resolve("market.yaml").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(second.exitCode).isEqualTo(2);
        assertThat(second.err()).contains("another run (process " + first.pid() + ") is writing its results there");
        assertThat(finish(first)).isZero();
        assertThat(folder.resolve("out/summary.json")).exists();
        assertThat(folder.resolve(".out.lock")).doesNotExist();
    }
}
