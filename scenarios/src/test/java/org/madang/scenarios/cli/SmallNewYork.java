package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** New York's fit until Juno enters, of Uber and the taxis only: the same file with the rest taken out. */
final class SmallNewYork {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path GIVEN = HOME.resolve("scenarios/new-york");
    private static final int MONTHS = 17;

    private SmallNewYork() {}

    /** @return the fit file */
    static Path file(Path folder) throws IOException {
        List<String> rows = Files.readAllLines(GIVEN.resolve("months.csv"));
        Files.write(folder.resolve("months.csv"), rows.subList(0, MONTHS + 1));
        String fit = Files.readAllLines(GIVEN.resolve("fit-2019.yaml")).stream()
                .filter(line -> !line.matches(".*\\{column: (Lyft|Via|Juno) .*|.*name: the breach.*"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("../library", HOME.resolve("scenarios/library").toString())
                .replace("participants: 2075", "participants: 400")
                .replace("hold: {after: 2019-12}", "hold: {last: 2}");
        return Files.writeString(folder.resolve("fit.yaml"), fit);
    }

    /** Fits it, with few looks. */
    static void fit(Path folder, String results) throws IOException {
        Console console = Console.run(
                "fit",
                file(folder).toString(),
                "--quiet",
                "--runs",
                "200",
                "--draws",
                "5",
                "--markets",
                "0",
                "--out",
                results);
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(Files.readString(Path.of(results, "fit.md")))
                .contains("What was held back", "Uber vehicles", "logistic");
    }
}
