package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.figures.FigureKind;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.ResultsReader;

/** Figures from a results folder that a small run has written, with names that files, tables and pages stumble over. */
class ChartCommandTest {
    private static final String SCRIPT = "<script>alert(1)</script>, twice";
    private static final String FORMULA = "=1+1 \"마당\"";

    @TempDir
    private static Path runs;

    @TempDir
    private Path folder;

    @BeforeAll
    static void run() throws IOException {
        Path scenario = runs.resolve("small.yaml");
        Files.writeString(scenario, """
                name: "<script>이름</script>"
                weeks: 80
                market: {participants: 900, localities: {count: 3}}
                platforms:
                  - {name: "=마당", budget: {weekly: 150}}
                  - {name: "'rival', <b>"}
                compare:
                  between: alternatives
                  headline: members
                  alternatives:
                    - {name: "<script>alert(1)</script>, twice", set: ["platforms[0].fees.seeker=0.3"]}
                    - {name: "=1+1 \\"마당\\"", set: ["platforms[0].fees.seeker=0.05"]}
                  replications: {least: 2, most: 2}
                events:
                  - {kind: breach, week: 40}
                """);
        Console console = Console.run(
                "run",
                scenario.toString(),
                "--no-charts",
                "--quiet",
                "--out",
                runs.resolve("out").toString());
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    private Console chart(Path results, String... more) {
        List<String> args = new ArrayList<>(List.of("chart", results.toString()));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    private Console chart(String... more) {
        return chart(runs.resolve("out"), more);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void namesOfFiguresAreDistinctAndEasyToType() {
        assertThat(figures()).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key)
                .matches("[a-z]+(-[a-z]+)*"));
    }

    static List<String> figures() {
        return Arrays.stream(FigureKind.values()).map(FigureKind::key).toList();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureShowsSomething(String figure) throws IOException {
        Console console = chart("--figure", figure, "--out", folder.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out().lines()).hasSameSizeAs(files());
        for (Path file : files()) {
            BufferedImage image = ImageIO.read(file.toFile());
            long colours = IntStream.range(0, image.getWidth() * image.getHeight() / 7)
                    .map(n -> image.getRGB(7 * n % image.getWidth(), 7 * n / image.getWidth()))
                    .distinct()
                    .count();
            assertThat(colours).as(file.toString()).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @CsvSource({"square,dark,ko", "print,light,en", "classic,dark,en", "wide,light,ko"})
    void everyLookCanBeDrawn(String size, String theme, String language) throws IOException {
        Console console = chart(
                "--figure",
                "difference,money,schools",
                "--size",
                size,
                "--theme",
                theme,
                "--lang",
                language,
                "--format",
                "svg,pdf",
                "--out",
                folder.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(files()).hasSize(8).allSatisfy(file -> assertThat(Files.size(file))
                .isGreaterThan(2000));
    }

    /** "Any indicator" is a figure by its own key. */
    @Test
    void indicatorIsAFigureByItsKey() throws IOException {
        Console one = Console.run(
                "chart",
                runs.resolve("out").toString(),
                "--figure",
                "matchRate",
                "--format",
                "svg",
                "--out",
                folder.resolve("a").toString());
        Console other = Console.run(
                "chart",
                runs.resolve("out").toString(),
                "--figure",
                "indicator",
                "--indicator",
                "matchRate",
                "--format",
                "svg",
                "--out",
                folder.resolve("b").toString());
        assertThat(one.exitCode).as(one.err()).isZero();
        assertThat(other.exitCode).isZero();
        assertThat(folder.resolve("a/matchRate.svg")).hasSameTextualContentAs(folder.resolve("b/matchRate.svg"));
    }

    @Test
    @Tag("determinism")
    void svgHasTheSameBytesTwice() throws IOException {
        Path first = folder.resolve("first.svg");
        Path second = folder.resolve("second.svg");
        chart("--figure", "difference", "--out", first.toString());
        chart("--figure", "difference", "--out", second.toString());
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(first).content().doesNotContain("<script").contains("마당");
    }

    /** A headline that has a value in the last week alone makes no curve: the one that it ends is drawn. */
    @Test
    void aHeadlineOfTheLastWeekIsDrawnAsWhatItEnds() throws IOException {
        Path scenario = folder.resolve("remains.yaml");
        Files.writeString(
                scenario, "weeks: 12\nmarket: {participants: 200}\ncompare: {replications: {least: 2, most: 2}}\n");
        String results = folder.resolve("remains").toString();
        Console.run("run", scenario.toString(), "--no-charts", "--no-flips", "--quiet", "--out", results);
        Path usual = folder.resolve("usual.svg");
        Path asked = folder.resolve("asked.svg");
        Console.run("chart", results, "--figure", "difference", "--out", usual.toString());
        Console.run(
                "chart",
                results,
                "--figure",
                "difference",
                "--indicator",
                "netPresentValue",
                "--out",
                asked.toString());
        assertThat(usual).hasSameTextualContentAs(asked);
    }

    @Test
    void networkMoves() throws IOException {
        Console console = chart("--figure", "network", "--format", "gif", "--out", folder.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(files()).hasSize(2).allSatisfy(file -> {
            try (var stream = ImageIO.createImageInputStream(file.toFile())) {
                var reader = ImageIO.getImageReaders(stream).next();
                reader.setInput(stream);
                assertThat(reader.getNumImages(true)).isEqualTo(25);
            }
        });
    }

    @Test
    void namesComeBackAsTheyWere() {
        Results results = ResultsReader.read(runs.resolve("out"));
        assertThat(results.sides()).containsExactly(SCRIPT, FORMULA);
        assertThat(results.platforms().get(0)).containsExactly("=마당", "'rival', <b>");
        assertThat(results.scenario()).isEqualTo("<script>이름</script>");
        assertThat(results.events()).containsExactly(new Results.Happening(40, "breach"));
        assertThat(results.closer().networks().get(1).hubs()).hasSize(160).contains(true);
        assertThat(results.closer().localities().get(0)).hasSize(3);
    }

    @Test
    void filesOfANameWithStrangeCharactersAreInTheFolder() throws IOException {
        chart("--figure", "stages", "--out", folder.toString());
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("stages-1-1-마당-2.png", "stages-script-alert-1-script-twice-1.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--figure|mony|did you mean 'money'",
                "--figure|everything|allowed: indicator, difference",
                "--indicator|chrun|did you mean 'churn'",
                "--format|pgn|did you mean 'png'",
                "--format|gif|only network moves",
                "--size|wyde|did you mean 'wide'",
                "--theme|drak|did you mean 'dark'",
                "--lang|kr|did you mean 'ko'"
            })
    void slipIsNamed(String option, String value, String message) {
        String[] args = option.equals("--figure")
                ? new String[] {option, value}
                : new String[] {"--figure", "indicator", option, value};
        Console console = chart(args);
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains(message).hasLineCount(1);
    }

    @Test
    void whatIsNoResultsFolderIsNamed() throws IOException {
        assertThat(chart(folder.resolve("none"), "--figure", "money").err()).contains("there is no such folder");
        Console console = chart(folder, "--figure", "money");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("is no results folder").hasLineCount(1);
        Files.writeString(folder.resolve("manifest.json"), "{\"format\": 99}");
        assertThat(chart(folder, "--figure", "money").err())
                .contains("a newer Madang")
                .hasLineCount(1);
    }

    private void copyResults() throws IOException {
        try (var files = Files.list(runs.resolve("out"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
    }

    @Test
    void olderResultsAreDrawnAsFarAsTheyGo() throws IOException {
        copyResults();
        for (String table : List.of("distributions.csv", "localities.csv", "network.csv", "ties.csv")) {
            Files.delete(folder.resolve(table));
        }
        Files.writeString(folder.resolve("manifest.json"), "{\"format\": 1}");
        Path out = folder.resolve("out");
        assertThat(chart(folder, "--figure", "money,schools", "--out", out.toString()).exitCode)
                .isZero();
        for (String figure : List.of("distribution", "localities", "network")) {
            Console console = chart(folder, "--figure", figure, "--out", out.toString());
            assertThat(console.exitCode).isEqualTo(2);
            assertThat(console.err())
                    .contains("an older Madang")
                    .contains("not verified, for these results have no sums")
                    .hasLineCount(2);
        }
        assertThat(Console.run("report", folder.toString(), "--out", out.toString()).exitCode)
                .isZero();
    }

    @Test
    void twoFoldersAreInOnePicture() throws IOException {
        copyResults();
        String two = runs.resolve("out").toString();
        Path out = folder.resolve("both");
        Console console =
                chart(folder, two, "--figure", "indicator,difference", "--format", "svg,png", "--out", out.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(out.resolve("across-members.svg"))
                .content()
                .contains("out: ", folder.getFileName() + ": ", "seed 1");
        assertThat(out.resolve("across-difference-members.png")).exists();
        Console other = chart(folder, two, "--figure", "money");
        assertThat(other.exitCode).isEqualTo(2);
        assertThat(other.err()).contains("allowed: indicator, difference");
    }

    @Test
    void foldersWithoutAPairInCommonHaveNoDifference() throws IOException {
        Path small = SmallResults.make(folder.resolve("small"));
        Console console = chart(small, runs.resolve("out").toString(), "--figure", "difference");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err())
                .contains("no pair of sides in common of which one is best in either")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weekly.csv",
                "difference.csv",
                "cohorts.csv",
                "distributions.csv",
                "localities.csv",
                "network.csv",
                "ties.csv"
            })
    void missingColumnIsNamed(String file) throws IOException {
        copyResults();
        String text = Files.readString(folder.resolve(file));
        String column = text.lines().findFirst().orElseThrow().replaceAll(".*,", "");
        Files.writeString(folder.resolve(file), text.replaceFirst(column, "other"));
        assertThat(chart(folder, "--figure", "money").err()).contains(file + ": has been changed since it was written");
        Console console = chart(folder, "--figure", "money", "--trust");
        // The last column of the weekly table is for people only; that of the differences is absent from older results.
        boolean needed = !List.of("weekly.csv", "difference.csv").contains(file);
        assertThat(console.exitCode).as(console.err()).isEqualTo(needed ? 2 : 0);
        assertThat(console.err()).contains(needed ? file + ": lacks the column " + column : "");
        Files.delete(folder.resolve(file));
        console = chart(folder, "--figure", "money");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains(file).contains("is missing").hasLineCount(1);
    }

    @Test
    void everyFigureIsInTheHelp() {
        assertThat(Console.run("chart", "--help").out()).contains(figures());
    }
}
