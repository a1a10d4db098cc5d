package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
    @TempDir
    private static Path folder;

    private static String study;

    @BeforeAll
    static void sweep() throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "weeks: 20\nmarket: {participants: 300}\n");
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, """
                name: small
                scenario: market.yaml
                factors:
                  - {kind: range, path: 'platforms[0].budget.weekly', low: 50, high: 500, levels: 4}
                  - {kind: range, name: leaving, path: leave.baseHazard, low: 0.005, high: 0.08, levels: 3}
                design: {kind: factorial}
                replications: {least: 3}
                indicators: [profit, 'members@10']
                """);
        study = folder.resolve("out").toString();
        Console console = Console.run("sweep", file.toString(), "--out", study);
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    @Test
    void tellsAndWritesWhatTheDesignAllows() {
        Console console = Console.run("analyze", study, "--format", "png,svg");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out())
                .startsWith("Small: the difference in profit, retention-first less acquisition-first")
                .contains("12 points × 2 sides, 3 replications at each point. Values in money a week.")
                .contains("weekly (money a week)")
                .contains("leaving (")
                .doesNotContain("NaN");
        Path files = Path.of(study, "analysis");
        assertThat(files.resolve("analysis.json")).isNotEmptyFile();
        assertThat(files.resolve("response.csv")).content().startsWith("point,weekly,leaving,retention-first mean");
        assertThat(files.resolve("effects.svg")).isNotEmptyFile();
        assertThat(files.resolve("effects.png")).isNotEmptyFile();
    }

    @Test
    void jsonIsTheSameAsTheFileAndTellsTheUnit() throws IOException {
        String out = folder.resolve("json").toString();
        Console console = Console.run(
                "analyze", study, "--indicator", "members@10", "--figure", "response", "--json", "--out", out);
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).isEqualTo(Files.readString(Path.of(out, "analysis.json")));
        assertThat(console.out()).contains("\"unit\" : \"people\"").contains("\"indicator\" : \"members@10\"");
    }

    @Test
    void anAnalysisReplacesAnEarlierOneAsAWhole() {
        Path out = folder.resolve("whole");
        Console.run("analyze", study, "--figure", "response,effects", "--out", out.toString());
        assertThat(out.resolve("effects.csv")).exists();
        Console console = Console.run("analyze", study, "--figure", "response", "--out", out.toString());
        assertThat(console.exitCode).isZero();
        assertThat(out).isDirectoryNotContaining("glob:**effects*");
        assertThat(out).isDirectoryContaining("glob:**response.csv").isDirectoryContaining("glob:**analysis.json");
        assertThat(folder).isDirectoryNotContaining("glob:**.part-*");
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("notes.txt"), "mine");
        Console console = Console.run("analyze", study, "--figure", "response", "--out", other.toString());
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("choose another --out");
        assertThat(other.resolve("notes.txt")).hasContent("mine");
        assertThat(other).isDirectoryNotContaining("glob:**response*");
    }

    @Test
    void looksAreChosenAndStandInTheCommand() {
        Path out = folder.resolve("looks");
        Console console = Console.run(
                "analyze",
                study,
                "--figure",
                "effects",
                "--format",
                "svg",
                "--theme",
                "dark",
                "--lang",
                "ko",
                "--out",
                out.toString(),
                "--json");
        assertThat(console.out()).contains("--figure effects --format svg --theme dark --lang ko");
        assertThat(out.resolve("effects.svg")).content().contains("요인별");
    }

    @Test
    void sidesCanBeTurnedRound() {
        Console console = Console.run(
                "analyze", study, "--side", "acquisition-first", "--figure", "response", "--out", folder + "/turned");
        assertThat(console.out()).startsWith("Small: the difference in profit, acquisition-first less retention-first");
    }

    @Test
    void whatCannotBeIsSaid() {
        assertRefused("there is no 'profits'; did you mean 'profit'?", "--indicator", "profits");
        assertRefused("there is no 'keep'", "--side", "keep");
        assertRefused(
                "a side cannot be compared with itself", "--side", "retention-first", "--against", "retention-first");
        assertRefused("sobol cannot be made: they need the design saltelli", "--figure", "sobol");
        Console console = Console.run("analyze", folder.toString());
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("no study has been run into this folder");
    }

    private static void assertRefused(String message, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "analyze";
        words[1] = study;
        System.arraycopy(options, 0, words, 2, options.length);
        Console console = Console.run(words);
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains(message);
    }
}
