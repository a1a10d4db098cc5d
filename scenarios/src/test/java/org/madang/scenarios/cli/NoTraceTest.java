package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java cannot do is told in words: errors, not only exceptions. */
class NoTraceTest {
    @TempDir
    private Path folder;

    /** @param wanted the exit code; negative for any */
    private String run(int wanted, List<String> java, String... args) throws IOException, InterruptedException {
        return run(wanted, List.of(), java, args);
    }

    /** @param around what starts Java, as {@code nice} does */
    private String run(int wanted, List<String> around, List<String> java, String... args)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(around);
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(java);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.madang.scenarios.cli.Main"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said);
        if (wanted >= 0) {
            assertThat(process.exitValue()).as(text).isEqualTo(wanted);
        }
        assertThat(text).doesNotContain("\tat ", "Exception", "Error", "java.");
        return text;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void memoryThatDoesNotSuffice() throws IOException, InterruptedException {
        SmallStudy study = new SmallStudy(folder);
        study.write("market.yaml", "weeks: 12\nmarket: {participants: 200, localities: {count: 2}}\n");
        study.write("study.yaml", """
                name: one point is too large
                scenario: market.yaml
                factors:
                  - {kind: list, name: size, path: market.participants, values: [200, 300, 3000000]}
                design: {kind: factorial}
                replications: {least: 2}
                indicators: [profit]
                """);
        String said =
                run(1, List.of("-Xmx220m"), "sweep", path("study.yaml"), "--threads", "1", "--out", path("store"));
        assertThat(said).contains("3 points, 12 runs in").contains("4 runs failed");
        assertThat(study.content("store", "runs"))
                .contains(",failed,needs about")
                .contains(",1,acquisition-first,1,ok,,");
        assertThat(run(1, List.of("-Xmx220m"), "sweep", path("study.yaml"), "--threads", "1", "--out", path("store")))
                .contains("12 runs done, 0 runs left");
    }

    /** At the first numbers Java itself does not start; from some number on all is well; in between each part may be missing. */
    @Test
    void fewFilesMayBeOpen() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash to set a limit");
        Path results = SmallResults.make(folder.resolve("out"));
        int fine = 0;
        for (int most : new int[] {24, 40, 60, 90, 130, 400}) {
            List<String> limit = List.of("/bin/bash", "-c", "ulimit -n " + most + " && exec \"$0\" \"$@\"");
            String pictures = path("pictures-" + most);
            String said =
                    run(-1, limit, List.of(), "chart", results.toString(), "--figure", "stages", "--out", pictures);
            fine += said.contains("stages") && Files.isDirectory(Path.of(pictures)) ? 1 : 0;
        }
        assertThat(fine).isPositive();
    }

    @Test
    void folderForTemporaryFilesThatCannotBeWritten() throws IOException, InterruptedException {
        Path results = SmallResults.make(folder.resolve("out"));
        SmallStudy study = new SmallStudy(folder);
        study.sweep("store");
        List<String> nowhere = List.of("-Djava.io.tmpdir=" + path("nowhere"));
        run(1, nowhere, "export", path("store"), "--format", "csv", "--out", path("x.csv"));
        String said = run(-1, nowhere, "chart", results.toString(), "--figure", "stages", "--out", path("pictures"));
        assertThat(said).containsAnyOf("stages", "cannot be loaded");
    }
}
