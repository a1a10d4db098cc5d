package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that can be simulated and make no sense are named with their place, before the run and in its summary. */
class NonsenseTest {
    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("market.yaml"), text);
    }

    private Console run(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                file.toString(),
                "--no-charts",
                "--quiet",
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "market: {personas: [guest]}                                     | :1:10: | no provider",
                "market: {personas: [host]}                                      | :1:10: | no seeker",
                "market: {personas: [{preset: guest, needRate: 9}, host]}        | :1:10: | could serve",
                "platforms: [{fees: {seeker: 0.01, provider: 0}, costs: {perMatch: 50}}] | :1:14: | every match loses money",
                "market: {personas: [{preset: guest, trustThreshold: 1}, host]}  | market.yaml | cannot trust the platform",
            })
    void isNamedBeforeARunAndRefusedWhereOneIsStrict(String text, String place, String message) throws IOException {
        Path file = write(text);
        Console check = Console.run("check", file.toString());
        assertThat(check.exitCode).isZero();
        assertThat(check.err())
                .contains("Warning: ")
                .contains("market.yaml")
                .contains(place)
                .contains(message);
        Console strict = Console.run("check", "--strict", file.toString());
        assertThat(strict.exitCode).isEqualTo(2);
        assertThat(strict.err()).contains(message);
    }

    @Test
    void standsInTheSummary() throws IOException {
        Path file = write("""
                weeks: 8
                market: {participants: 100, localities: {count: 1}, personas: [guest]}
                compare: {strategies: [retention-first, grow-then-retain], replications: {least: 2, most: 2}}
                """);
        Console console = run(file);
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.err()).contains("market.yaml:2:").contains("no provider");
        assertThat(console.out().replaceAll("\\s+", " "))
                .contains("Warning: " + file + ":2:")
                .contains("Grow-then-retain never comes to phase 2 of its strategy in 2 replications");
        assertThat(Files.readString(folder.resolve("out/summary.md")))
                .contains("Warning: ")
                .contains("no provider");
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("out/summary.json").toFile())
                        .path("warnings"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(run(file, "--strict").exitCode).isEqualTo(2);
    }

    /** In Korean, on the page and in the deck as well. */
    @Test
    void isSaidInKoreanOnPageAndDeck() throws IOException {
        Path file = write("""
                weeks: 8
                market: {participants: 100, localities: {count: 1}, personas: [guest]}
                compare: {strategies: [retention-first, grow-then-retain], replications: {least: 2, most: 2}}
                """);
        Console console = run(file, "--lang", "ko");
        assertThat(console.err()).contains("주의: " + file + ":2:", "공급자가 없어");
        assertThat(console.out().replaceAll("[\\s\u00a0]+", " ")).contains("획득 후 유지 전략은 반복 2회에서 전략의 2단계에 한 번도");
        Path made = folder.resolve("report");
        Console report =
                Console.run("report", folder.resolve("out").toString(), "--lang", "ko", "--out", made.toString());
        assertThat(report.exitCode).as(report.err()).isZero();
        assertThat(Files.readString(made.resolve("report.html"))).contains("role=\"alert\">주의: ", "공급자가 없어");
        try (var show =
                new org.apache.poi.xslf.usermodel.XMLSlideShow(Files.newInputStream(made.resolve("deck.pptx")))) {
            assertThat(show.getSlides().get(0).getShapes().stream()
                            .filter(shape -> shape instanceof org.apache.poi.xslf.usermodel.XSLFTextShape)
                            .map(shape -> ((org.apache.poi.xslf.usermodel.XSLFTextShape) shape).getText()))
                    .anyMatch(text -> text.contains("공급자가 없어"));
        }
    }

    /** What only the runs show leaves the results, but not the exit code. */
    @Test
    void strategyThatNeverChangesOverFailsWhereOneIsStrict() throws IOException {
        Path file = write("""
                weeks: 8
                market: {participants: 2000, localities: {count: 1}}
                platforms: [{budget: {weekly: 5, reinvested: 0}}]
                compare: {strategies: [retention-first, grow-then-retain], replications: {least: 2, most: 2}}
                """);
        Console console = run(file, "--strict");
        assertThat(console.exitCode).as(console.err()).isEqualTo(1);
        assertThat(console.out()).contains("never comes to phase 2");
        assertThat(folder.resolve("out/summary.json")).exists();
    }

    /** A shorter look leaves out what would come later, and says so. */
    @Test
    void eventsAfterTheLastWeekOfAShorterLookAreLeftOut() throws IOException {
        Path file = write("""
                weeks: 60
                market: {participants: 200, localities: {count: 1}}
                compare: {replications: {least: 2, most: 2}}
                events:
                  - {kind: breach, week: 5}
                  - {kind: breach, week: 40}
                """);
        Console console = run(file, "--weeks", "8");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.err())
                .contains("market.yaml:6:")
                .contains("events[1]")
                .contains("week 40");
        assertThat(console.out().replaceAll("\\s+", " ")).contains("It is left out");
        String effective = Files.readString(folder.resolve("out/scenario.yaml"));
        assertThat(effective).contains("week: 5").doesNotContain("week: 40");
        assertThat(Console.run(
                                "check",
                                write("weeks: 8\nevents: [{kind: breach, week: 40}]\n")
                                        .toString())
                        .exitCode)
                .as("in a file of its own, the week is wrong")
                .isEqualTo(2);
    }

    static Stream<Path> library() throws IOException {
        return Library.scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    void libraryMakesSense(Path file) {
        Console console = Console.run("check", "--strict", file.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    /** Fees at their highest would cover a match, those that are paid do not. */
    @Test
    void membersWhoCostMoreThanTheyPayAreNamedAfterTheRun() throws IOException {
        Path file = write("""
                name: lessons
                weeks: 40
                market: {participants: 800, localities: {count: 2}}
                platforms: [{budget: {weekly: 150}, fees: {seeker: 0.05, provider: 0.18}, transactionValue: 30}]
                compare: {replications: {least: 2, most: 2}}
                """);
        assertThat(Console.run("check", file.toString()).err()).doesNotContain("loses money");
        Console console = run(file);
        assertThat(console.exitCode).isZero();
        assertThat(console.out().replaceAll("\\s+", " "))
                .contains("a member costs more to serve than it pays with retention-first and acquisition-first");
    }
}
