package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every writing command is killed before operations that change files, and finds the disk full from them on.
 * {@code -Dmadang.faults=0} tries every operation of every command, as the profile {@code attacks} does, a number so many of
 * each, spread over all.
 */
class FaultyDiskTest {
    private static final String TRIES = System.getProperty("madang.faults", "3");

    /** Fill their folder as {@code run} and {@code optimize} do, by {@link Filling}, and take too long to be tried so often. */
    private static final Set<String> LIKE_OTHERS = Set.of("fit", "decide", "map");

    /** Whoever adds a command that writes adds it there. */
    @Test
    void everyCommandThatWritesIsTried() {
        Set<String> writing = new TreeSet<>(Set.of("new"));
        CommandLine all = Main.commandLine();
        all.getSubcommands().forEach((name, command) -> {
            if (command.getCommandSpec().findOption("--out") != null) {
                writing.add(name);
            }
        });
        writing.removeAll(LIKE_OTHERS);
        assertThat(FaultyCommands.names()).containsAll(writing);
    }

    @Test
    void nothingIsLostWhereverItGoesWrong(@TempDir Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.nio.file.spi.DefaultFileSystemProvider=org.madang.scenarios.disk.FaultyProvider",
                        "-Djava.awt.headless=true",
                        "-Dmadang.home=" + Path.of("..").toAbsolutePath().normalize(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.madang.scenarios.cli.FaultyCommands",
                        folder.resolve("disk").toString(),
                        TRIES)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(TRIES.equals("0") ? 600 : 30, TimeUnit.MINUTES))
                .isTrue();
        String text = Files.readString(said);
        assertThat(text).doesNotContain("FAIL").endsWith("done\n");
    }
}
