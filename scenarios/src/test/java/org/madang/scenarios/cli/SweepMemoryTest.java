package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that really runs out of memory, in a process of its own: it is recorded with its point, and the sweep goes on. */
class SweepMemoryTest {
    /** The second point weighs every request against a thousand providers: far more than was foreseen. */
    private static final String STUDY = """
            name: one point too large
            scenario: market.yaml
            factors:
              - kind: zipped
                name: size
                paths: ['platforms[0].matching.policy', 'platforms[0].matching.candidates']
                rows: [[search, 1], [optimal, 1000], [search, 2]]
            design: {kind: factorial}
            strategies: [retention-first]
            replications: {least: 1}
            indicators: [members]
            """;

    private static final String MARKET = """
            weeks: 3
            market:
              participants: 3000
              localities: {count: 1}
              personas: [{preset: rider, needRate: 3}, {preset: driver, capacity: 40}]
            platforms:
              - founding: {seekers: 0.9, providers: 0.9}
            """;

    @TempDir
    private Path folder;

    @Test
    void isRecordedWithItsPointAndTheOthersAreKept() throws Exception {
        SmallStudy study = new SmallStudy(folder);
        study.write("market.yaml", MARKET);
        study.write("study.yaml", STUDY);
        Process process = start(study);
        assertThat(process.waitFor(400, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isEqualTo(1);
        List<String> runs = study.content("out", "all").lines().toList();
        assertThat(runs).anyMatch(run -> run.contains("optimal, 1000") && run.contains("ran out of memory"));
        assertThat(runs.stream().filter(run -> run.contains("search") && run.contains(",ok,")))
                .hasSize(2);
    }

    private Process start(SmallStudy study) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx170m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.madang.scenarios.cli.Main",
                        "sweep",
                        folder.resolve("study.yaml").toString(),
                        "--threads",
                        "1",
                        "--out",
                        study.out("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
