package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README runs, and every file it names is there. Sizes are small where only size costs time. */
class ReadmeTest {
    private static final Path HOME = Path.of("..");
    private static final List<String> SMALL = List.of("--participants", "1000", "--replications", "2", "--weeks", "60");

    private static final List<String> SMALL_FIT = List.of("--runs", "200", "--draws", "5", "--markets", "2");

    @TempDir
    private Path folder;

    /** As the launcher sets it: claims are found by name from there. */
    @BeforeAll
    static void home() {
        System.setProperty("madang.home", HOME.toString());
    }

    @AfterAll
    static void noHome() {
        System.clearProperty("madang.home");
    }

    static Stream<String> commands() throws IOException {
        return blocks("sh").flatMap(String::lines).filter(line -> line.startsWith("./madang "));
    }

    private static Stream<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(HOME.resolve("README.md")));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandRuns(String command) throws IOException {
        Files.writeString(folder.resolve("my-market.yaml"), "name: mine\n");
        List<String> args = new ArrayList<>();
        if (command.startsWith("./madang chart results/quick ")) {
            runQuick();
        }
        for (String word : command.substring("./madang ".length()).split(" ")) {
            args.add(inFolder(word, command));
        }
        if (args.get(0).equals("run")) {
            args.removeAll(List.of("--participants", "5000", "--replications", "4"));
            args.addAll(SMALL);
            if (!args.contains("--out")) {
                args.addAll(List.of("--out", folder.resolve("results").toString()));
            }
        } else if (args.get(0).equals("optimize")) {
            args.removeAll(List.of("--participants", "5000"));
            args.addAll(SMALL);
            args.addAll(List.of("--worlds", "2", "--budget", "60"));
        } else if (args.get(0).equals("decide") && args.contains("--worlds")) {
            SmallNewYork.fit(folder, args.get(args.indexOf("--worlds") + 1));
            args.addAll(List.of("--participants", "200", "--weeks", "130", "--budget", "240"));
            args.addAll(List.of("--out", folder.resolve("decided").toString()));
        } else if (args.get(0).equals("decide")) {
            args.set(args.indexOf("--budget") + 1, "160");
            args.addAll(List.of("--participants", "300", "--weeks", "45"));
        } else if (args.get(0).equals("map")) {
            args.addAll(List.of("--participants", "300", "--points", "8", "--replications", "6", "--weeks", "60"));
        } else if (args.get(0).equals("bench")) {
            args.set(args.indexOf("--participants") + 1, "2000");
        }
        if (args.get(0).equals("sweep")) {
            args.set(args.indexOf("--participants") + 1, "300");
            args.addAll(List.of("--change", "factors[0].levels=2"));
        } else if (List.of("export", "analyze").contains(args.get(0))) {
            studyFor(args.get(1));
        }
        if (args.get(0).equals("fit") && args.get(1).contains("new-york")) {
            args.set(1, SmallNewYork.file(folder).toString());
            args.removeAll(List.of("--runs", "2000", "--markets", "0"));
            args.addAll(SMALL_FIT);
            args.addAll(List.of("--out", folder.resolve("fit").toString()));
        } else if (args.get(0).equals("fit") && !args.contains("--new")) {
            fitFile(Path.of(args.get(1)));
            args.addAll(SMALL_FIT);
            args.addAll(List.of("--out", folder.resolve("fit").toString()));
        } else if (args.contains("--worlds") && args.get(0).equals("run")) {
            fitted(args.get(args.indexOf("--worlds") + 1));
            args.addAll(List.of("--markets", "3"));
        }
        if (List.of("chart", "report").contains(args.get(0))) {
            resultsFor(args.get(1));
        } else if (args.get(0).equals("brief")) {
            assertThat(Console.run("claims", "C1", "--quick", "--out", args.get(1)).exitCode)
                    .isZero();
        }
        Console console = Console.run(args.toArray(String[]::new));
        assertThat(console.exitCode).as(command + "\n" + console.err()).isZero();
        assertThat(console.out()).isNotBlank();
    }

    /** The results that another command of the README has written before. */
    private void runQuick() {
        List<String> args = new ArrayList<>(List.of(
                "run", HOME.resolve("scenarios/library/home-sharing.yaml").toString()));
        args.addAll(SMALL);
        args.addAll(
                List.of("--no-charts", "--out", folder.resolve("results-quick").toString()));
        assertThat(Console.run(args.toArray(String[]::new)).exitCode).isZero();
    }

    /** What the command before has written, for a smaller market. */
    private static void fitFile(Path file) throws IOException {
        Console console = Console.run(
                "fit",
                file.toString(),
                "--new",
                "../scenarios/fits/two-years.csv",
                "--scenario",
                "../scenarios/library/home-sharing.yaml");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("'new members' is joins", "'support tickets' is left out");
        Files.writeString(file, Files.readString(file) + "participants: 400\n");
    }

    private void fitted(String results) throws IOException {
        Path file = folder.resolve("fit-of-worlds.yaml");
        fitFile(file);
        List<String> args = new ArrayList<>(List.of("fit", file.toString(), "--out", results));
        args.addAll(SMALL_FIT);
        Console console = Console.run(args.toArray(String[]::new));
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    /** What the commands that read results find: a small run. */
    private static void resultsFor(String folder) {
        List<String> args = new ArrayList<>(List.of("run", "../scenarios/library/home-sharing.yaml", "--out", folder));
        args.addAll(SMALL);
        assertThat(Console.run(args.toArray(String[]::new)).exitCode).isZero();
    }

    /** What the commands that read studies find: a small one. */
    private static void studyFor(String folder) {
        Console console = Console.run(
                "sweep",
                "../scenarios/studies/when-to-switch.yaml",
                "--participants",
                "300",
                "--change",
                "factors[0].levels=2",
                "--replications",
                "1",
                "--out",
                folder);
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    /** Files of the repository are found from here; files that a command writes go to a folder of the test. */
    private String inFolder(String word, String command) {
        if (word.startsWith("scenarios/")) {
            return HOME.resolve(word).toString();
        }
        boolean writes = word.startsWith("results/") || word.matches("my-(market|study|fit)\\.yaml");
        String name = command.contains(" new ") ? "new-" + word : word;
        return writes ? folder.resolve(name.replace('/', '-')).toString() : word;
    }

    @Test
    void filesAreThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(HOME.resolve("README.md")));
        List<String> missing = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(HOME.resolve(link.group(1)))) {
                missing.add(link.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void exampleFileIsGood() throws IOException {
        Path file = folder.resolve("example.yaml");
        Files.writeString(file, blocks("yaml").findFirst().orElseThrow());
        Console console = Console.run("check", file.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    /** What a stranger tries first must not be a market in which nobody can earn anything. */
    @Test
    void exampleMarketEarnsItsSpendingBack() throws IOException {
        Path file = folder.resolve("tutors.yaml");
        Files.writeString(file, blocks("yaml").findFirst().orElseThrow());
        String results = folder.resolve("tutors").toString();
        Console console = Console.run(
                "run",
                file.toString(),
                "--participants",
                "3000",
                "--replications",
                "2",
                "--no-charts",
                "--out",
                results);
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("Net present value").doesNotContain("No side pays", "does not pay");
    }

    /** Python is not there in every build; its query is SQL that DuckDB answers here as well. */
    @Test
    void queryOfThePythonLineRuns() throws IOException, SQLException {
        String python = blocks("python").findFirst().orElseThrow();
        Matcher query = Pattern.compile("duckdb\\.sql\\(\"(.*?)\"\\)").matcher(python);
        assertThat(query.find()).as(python).isTrue();
        String runs = folder.resolve("runs.parquet").toString();
        studyFor(folder.resolve("study").toString());
        assertThat(Console.run("export", folder.resolve("study").toString(), "--format", "parquet", "--out", runs)
                        .exitCode)
                .isZero();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query.group(1).replace("results/runs.parquet", runs))) {
            int found = 0;
            while (rows.next()) {
                assertThat(rows.getDouble("npv")).isFinite();
                assertThat(rows.getString("side")).isNotBlank();
                found++;
            }
            assertThat(found).isEqualTo(6); // two weeks of switching, three sides
        }
    }

    @Test
    void continuousIntegrationRunsTheTestCommand() throws IOException {
        String command = blocks("sh")
                .filter(block -> block.startsWith("mvn"))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(Files.readString(HOME.resolve(".ci").resolve("run"))).contains(command);
    }

    @Test
    void everyCommandIsListed() throws IOException {
        String readme = Files.readString(HOME.resolve("README.md"));
        for (String name : Main.commandNames()) {
            assertThat(readme).as("command " + name).contains("`./madang " + name);
        }
    }
}
