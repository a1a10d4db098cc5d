package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep in a process of its own, killed or stopped on the way. */
class SweepKillTest {
    @TempDir
    private Path folder;

    private SmallStudy study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = new SmallStudy(folder);
        study.write("market.yaml", "weeks: 60\nmarket: {participants: 4000}\n");
        study.write("study.yaml", SmallStudy.TEXT.replace("least: 2", "least: 40"));
    }

    private Process start(String out) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.madang.scenarios.cli.Main",
                        "sweep",
                        folder.resolve("study.yaml").toString(),
                        "--threads",
                        "1",
                        "--out",
                        study.out(out).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }

    /** Waits until runs have been committed: the log of the store is then longer than what creating it leaves. */
    private void waitForRuns(Process process, String out) throws IOException, InterruptedException {
        Path log = study.out(out).resolve("study.duckdb.wal");
        while (process.isAlive() && !(Files.exists(log) && Files.size(log) > 50_000)) {
            Thread.sleep(20);
        }
    }

    private int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(400, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void killedSweepGoesOnAndEndsWithTheSameContent() throws Exception {
        int before = 0;
        // Runs are committed every two seconds: a kill before that leaves none, and the next one comes later.
        for (int patience = 500; before <= 0 && patience <= 8000; patience *= 2) {
            Process killed = start("out");
            waitForRuns(killed, "out");
            Thread.sleep(patience);
            killed.destroyForcibly();
            killed.waitFor();
            before = (int) study.content("out", "runs").lines().count() - 1;
        }
        assertThat(before).isBetween(1, 479);
        assertThat(finish(start("out"))).isZero();
        assertThat(Files.readString(folder.resolve("out.log"))).contains(before + " runs done");
        assertThat(finish(start("undisturbed"))).isZero();
        assertThat(study.content("out", "all")).isEqualTo(study.content("undisturbed", "all"));
        assertThat(study.content("out", "weekly")).isEqualTo(study.content("undisturbed", "weekly"));
        assertThat(study.content("out", "points")).isEqualTo(study.content("undisturbed", "points"));
    }

    @Test
    void othersReadWhileASweepIsAtWorkAndCannotWrite() throws Exception {
        // So much work that a quick machine cannot be done before it is stopped.
        study.write("market.yaml", "weeks: 200\nmarket: {participants: 10000}\n");
        Process working = start("out");
        waitForRuns(working, "out");
        assertThat(working.isAlive()).isTrue();
        Console second = study.sweep("out");
        assertThat(second.exitCode).isEqualTo(2);
        assertThat(second.err()).contains("another run (process " + working.pid() + ") is writing");
        assertThat(study.content("out", "runs").lines().count()).isBetween(2L, 481L);
        working.destroy();
        assertThat(finish(working)).isIn(130, 143);
        assertThat(Files.readString(folder.resolve("out.log"))).contains("The same command goes on from here");
        assertThat(study.content("out", "points")).contains("open");
    }
}
