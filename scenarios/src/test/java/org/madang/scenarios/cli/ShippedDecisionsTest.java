package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.decide.DecisionFile;

/** The worked decisions run, small, and give a page for a board. */
class ShippedDecisionsTest {
    @TempDir
    private Path folder;

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decisions"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void givesAPage(Path file) throws IOException {
        DecisionFile decision = DecisionFile.read(file, List.of());
        assertThat(decision.worlds()).isGreaterThanOrEqualTo(100);
        int runs = 20 * decision.decision().strategies().size() * 2;
        Console console = Console.run(
                "decide",
                file.toString(),
                "--quiet",
                "--participants",
                "300",
                "--weeks",
                "45",
                "--budget",
                "" + runs,
                "--out",
                folder.resolve("out").toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        String page = Files.readString(folder.resolve("out/decide.md"));
        assertThat(page).contains("# " + decision.decision().name(), "over 20 worlds");
        assertThat(Files.readString(folder.resolve("out/board.md")))
                .contains("# " + decision.decision().name(), "## Which strategy", "## What to watch", "in 20 worlds");
        assertThat(Files.readString(folder.resolve("out/board.ko.md")))
                .contains("## 어느 전략인가", "세계 20개")
                .as("what its authors wrote is translated")
                .doesNotContain(decision.decision().name(), decision.decision().question());
        decision.decision().strategies().forEach(course -> assertThat(page).contains("| " + course.name() + " |"));
        decision.decision().unknowns().forEach(unknown -> assertThat(page).contains("| " + unknown.title() + " |"));
    }
}
