package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map in a process of its own, killed on the way. */
class MapKillTest {
    /** What is kept of several measurements takes more than this, and of all much more. */
    private static final long SOME_BYTES = 1500;

    @TempDir
    private Path folder;

    private Process start(String out) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dmadang.home=..",
                        "org.madang.scenarios.cli.Main",
                        "map",
                        "library/home-sharing.yaml",
                        "--participants",
                        "300",
                        "--points",
                        "8",
                        "--replications",
                        "6",
                        "--weeks",
                        "60",
                        "--threads",
                        "1",
                        "--quiet",
                        "--out",
                        folder.resolve(out).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }

    private int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** How much is kept beside the results, bytes. */
    private long kept() throws IOException {
        Path unfinished = folder.resolve(".out.unfinished");
        if (!Files.exists(unfinished)) {
            return 0;
        }
        try (var files = Files.walk(unfinished)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (UncheckedIOException e) {
            // A file went away while it was walked.
            return 0;
        }
    }

    @Test
    void killedMapGoesOnAndEndsWithTheSameBytes() throws Exception {
        Process killed = start("out");
        while (killed.isAlive() && kept() < SOME_BYTES) {
            Thread.sleep(20);
        }
        killed.destroyForcibly();
        killed.waitFor();
        long before = kept();
        assertThat(before).isGreaterThanOrEqualTo(SOME_BYTES);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(finish(start("out")))
                .as(Files.readString(folder.resolve("out.log")))
                .isZero();
        assertThat(kept()).isZero();
        assertThat(finish(start("undisturbed"))).isZero();
        for (String file : List.of("map.svg", "map.png", "map.csv", "points.csv", "map.json", "map.md")) {
            assertThat(folder.resolve("out").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("undisturbed").resolve(file));
        }
    }
}
