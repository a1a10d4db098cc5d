package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files about New York can be read, and Juno's decision runs, small. */
class NewYorkTest {
    private static final Path FOLDER = Path.of("new-york");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fit-2017.yaml", "fit-2019.yaml", "juno.yaml", "lyft.yaml"})
    void isReadAndGood(String file) {
        Console console = Console.run("check", FOLDER.resolve(file).toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("good");
    }

    /** The platform in question is the third of the scenario. */
    @Test
    void lyftsDecisionRuns() throws Exception {
        Console console = Console.run(
                "decide",
                FOLDER.resolve("lyft.yaml").toString(),
                "--quiet",
                "--participants",
                "200",
                "--weeks",
                "60",
                "--budget",
                "160",
                "--out",
                folder.resolve("out").toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/decide.md"))).contains("grow-then-retain", "over 20 worlds");
        assertThat(Files.readString(folder.resolve("out/decision.yaml"))).contains("compare.focal=Lyft");
    }

    /** Juno enters in week 66, its breach of trust is in week 121, and later events are left out. */
    @Test
    void junosDecisionRuns() throws Exception {
        Console console = Console.run(
                "decide",
                FOLDER.resolve("juno.yaml").toString(),
                "--quiet",
                "--participants",
                "200",
                "--weeks",
                "130",
                "--budget",
                "240",
                "--out",
                folder.resolve("out").toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/decide.md"))).contains("drivers first", "over 20 worlds");
    }
}
