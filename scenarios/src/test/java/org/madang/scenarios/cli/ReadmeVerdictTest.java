package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The verdict that the README shows is the one that its first command prints, at full size. To bring it up to date:
 * -Dmadang.write.docs=true.
 */
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
        Path readme = Path.of("..", "README.md");
        if (Boolean.getBoolean("madang.write.docs")) {
            Files.writeString(readme, withBlock(Files.readString(readme), printed.strip()));
        }
        assertThat(Files.readString(readme)).contains(printed.strip());
    }

    private static String withBlock(String readme, String printed) {
        String start = "<!-- verdict: generated -->";
        int from = readme.indexOf(start) + start.length();
        return readme.substring(0, from) + "\n\n```text\n" + printed + "\n```\n\n"
                + readme.substring(readme.indexOf("<!-- end -->", from));
    }
}
