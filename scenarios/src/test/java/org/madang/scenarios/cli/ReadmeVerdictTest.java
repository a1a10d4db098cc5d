package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict that the README shows is the one that its first command prints, at full size. */
class ReadmeVerdictTest {
    @TempDir
    private Path folder;

    @Test
    void readmeShowsWhatTheRunPrints() throws IOException {
        Console console = Console.run(
                "run",
                "../scenarios/library/home-sharing.yaml",
                "--quiet",
                "--no-charts",
                "--out",
                folder.resolve("home-sharing").toString());
        String printed = console.out().substring(0, console.out().indexOf("Tables and charts:"));
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(printed.strip());
    }
}
