package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.store.StudyReader;

/** Sweeps from the command line: content, growth, refusals, failures. */
class SweepCommandTest {
    @TempDir
    private Path folder;

    private SmallStudy study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = new SmallStudy(folder);
    }

    @Test
    void sweepSaysWhatItDoesAndHasDone() {
        Console first = study.sweep("out");
        assertThat(first.exitCode).as(first.err()).isZero();
        assertThat(first.err())
                .contains("6 points x 2 sides x 2 replications of 12 weeks with 200 participants")
                .contains("0 runs done, 24 runs left")
                .contains("a second on");
        assertThat(first.out()).contains("6 points, 24 runs in");
        assertThat(first.err()).contains("Next: ./madang analyze " + study.out("out"));
        Console again = study.sweep("out", "--json");
        assertThat(again.exitCode).isZero();
        assertThat(again.err()).contains("24 runs done, 0 runs left");
        assertThat(again.out()).contains("\"runs\" : 24").contains("\"failed\" : 0");
        assertThat(study.sweep("quiet", "--quiet").err()).isEmpty();
    }

    @Test
    void contentDoesNotDependOnThreads() throws IOException {
        study.sweep("one", "--threads", "1");
        study.sweep("two", "--threads", "2");
        for (String table : List.of("all", "runs", "points", "weekly")) {
            assertThat(study.content("two", table)).isEqualTo(study.content("one", table));
        }
    }

    @Test
    void exportHasRowsInOrderWithFactorsSeedAndCommand() throws IOException {
        study.sweep("out");
        List<String> lines = study.content("out", "all").lines().toList();
        assertThat(lines).hasSize(25);
        assertThat(lines.get(0))
                .isEqualTo("point,budget,policy,replication,side,seed,status,error,profit,members@10,active,rerun");
        assertThat(lines.get(1))
                .startsWith("0,50.0,random,0,retention-first,1,ok,,")
                .endsWith("--rerun 0:0");
        assertThat(lines.get(2)).startsWith("0,50.0,random,0,acquisition-first,1,ok,,");
        assertThat(lines.get(3)).startsWith("0,50.0,random,1,retention-first");
        assertThat(study.content("out", "weekly").lines().count()).isEqualTo(1 + 24 * 12);
        Path parquet = folder.resolve("runs.parquet");
        Console console =
                Console.run("export", study.out("out").toString(), "--format", "parquet", "--out", parquet.toString());
        assertThat(console.out()).contains("Wrote 24 rows");
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(f -> f.toString().contains(".part"));
        }
    }

    /** Spreadsheets of many countries take 0,5 for a half, and semicolons between cells. */
    @Test
    void exportWithDecimalCommasHoldsTheSameNumbers() throws IOException {
        study.sweep("out");
        Path file = study.out("comma.csv");
        Console console = Console.run(
                "export",
                study.out("out").toString(),
                "--format",
                "csv-decimal-comma",
                "--table",
                "runs",
                "--out",
                file.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        List<String> comma = Files.readAllLines(file);
        List<String> point = study.content("out", "runs").lines().toList();
        assertThat(comma).hasSameSizeAs(point);
        for (int n = 0; n < comma.size(); n++) {
            List<String> cells = List.of(comma.get(n).split(";", -1));
            assertThat(cells.stream()
                            .map(cell -> cell.replaceFirst("^(-?[0-9]+),([0-9]+)$", "$1.$2"))
                            // The command in an export names its folder, that in the store does not.
                            .map(cell -> cell.replaceFirst(" --out .*", "")))
                    .containsExactly(point.get(n).split(",", -1));
        }
        assertThat(comma.get(1)).matches(".*;-?[0-9]+,[0-9]+;.*");
    }

    /** Nothing varied: the study is a replication. */
    @Test
    void studyWithoutFactorsIsAReplication() throws IOException {
        study.write("study.yaml", """
                scenario: market.yaml
                design: {kind: factorial}
                replications: {least: 3}
                indicators: [profit]
                """);
        Console sweep = study.sweep("out");
        assertThat(sweep.exitCode).as(sweep.err()).isZero();
        assertThat(study.content("out", "runs").lines()).hasSize(1 + 2 * 3);
        Console analysis = Console.run("analyze", study.out("out").toString());
        assertThat(analysis.exitCode).as(analysis.err()).isZero();
        assertThat(analysis.out()).contains("3 replications").doesNotContain("Main effects");
        assertThat(analysis.err() + analysis.out()).contains("Without effects: nothing is varied");
    }

    @Test
    void exportReplacesNothingButAnOrdinaryFile() throws IOException {
        study.sweep("out");
        String before = study.content("out", "runs");
        for (String bad : new String[] {"study.duckdb", "study.lock", ""}) {
            Path out = study.out("out").resolve(bad);
            Console console =
                    Console.run("export", study.out("out").toString(), "--format", "csv", "--out", out.toString());
            assertThat(console.exitCode).as(bad).isEqualTo(2);
        }
        assertThat(study.content("out", "runs")).isEqualTo(before);
    }

    @Test
    void damagedStoreIsNamedAndLeftAlone() throws IOException {
        study.sweep("out");
        Path store = study.out("out").resolve("study.duckdb");
        Files.writeString(store, "something else");
        Console console = study.sweep("out");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("study.duckdb: is damaged, or no store of Madang");
        assertThat(Files.readString(store)).isEqualTo("something else");
    }

    @Test
    void storeThatWasCutShortIsNamedByWhoeverReadsIt() throws IOException {
        study.sweep("out");
        Path store = study.out("out").resolve("study.duckdb");
        byte[] all = Files.readAllBytes(store);
        Files.write(store, Arrays.copyOf(all, all.length / 3));
        String out = study.out("out").toString();
        String[][] commands = {
            {"export", out, "--format", "csv", "--out", folder.resolve("x.csv").toString()}, {"analyze", out}
        };
        for (String[] command : commands) {
            Console console = Console.run(command);
            assertThat(console.exitCode).as(command[0]).isEqualTo(2);
            assertThat(console.err()).contains("study.duckdb: is damaged").contains("Put a copy back");
        }
        assertThat(study.sweep("out").exitCode).isEqualTo(2);
        assertThat(Files.size(store)).isEqualTo(all.length / 3);
    }

    @Test
    void outThatIsNoFolderIsBadInput() throws IOException {
        study.write("file", "mine");
        for (String out : new String[] {"file", "file/in"}) {
            Console console = study.sweep(out);
            assertThat(console.exitCode).as(out).isEqualTo(2);
            assertThat(console.err()).contains(out + ": ").contains("choose another --out");
        }
        assertThat(Files.readString(study.out("file"))).isEqualTo("mine");
    }

    private void sql(String text) throws SQLException {
        try (Connection store = DriverManager.getConnection(
                        "jdbc:duckdb:" + study.out("out").resolve("study.duckdb"));
                Statement statement = store.createStatement()) {
            statement.execute(text);
        }
    }

    @Test
    void anotherVersionGoesOnWhereItGivesTheSameRuns() throws Exception {
        study.sweep("out");
        sql("UPDATE study SET version = 'older'");
        Console console = study.sweep("out", "--replications", "3");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.err()).contains("Begun by version older: 4 replications of it run again");
        assertThat(study.content("out", "runs").lines()).hasSize(37);
        assertThat(study.sweep("out", "--replications", "3").err()).doesNotContain("version");
    }

    @Test
    void anotherVersionThatGivesOtherRunsIsRefused() throws Exception {
        study.sweep("out");
        sql("UPDATE study SET version = 'older'");
        sql("UPDATE runs SET profit = profit + 1 WHERE side = 'acquisition-first'");
        String before = study.content("out", "runs");
        Console console = study.sweep("out", "--replications", "3");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err())
                .contains("out: was begun by version older")
                .contains("gives other results (point 0, replication 1, acquisition-first: profit is")
                .contains("nothing was changed");
        assertThat(study.content("out", "runs")).isEqualTo(before);
        sql("UPDATE study SET format = 2");
        assertThat(study.sweep("out").err()).contains("study.duckdb: was written in format 2 by another version");
    }

    @Test
    void textCannotBeAFormulaInASpreadsheet() throws IOException {
        study.write(
                "study.yaml",
                SmallStudy.TEXT
                        .replace("platforms[0].matching.policy", "platforms[0].strategy")
                        .replace("[random, search]", "[retention-first, \"=1+1\"]")
                        .replace(
                                "weekly: true",
                                "set: ['strategies=[{name: \"=1+1\", phases: [{shares: {trust: 1}}]}]',"
                                        + " 'compare={between: alternatives, alternatives: [{name: \"-2\"}, {name: \"+3\"}]}']"));
        Console console = study.sweep("out");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(study.content("out", "all"))
                .contains(",'=1+1,0,'-2,")
                .contains(",'=1+1,0,'+3,")
                .doesNotContain(",=");
        assertThat(study.content("out", "points")).contains(",'=1+1").contains(",retention-first");
        assertThat(study.content("out", "runs")).contains(",'-2,1,ok,,-");
    }

    @Test
    void aSmallerLookIsRunAgainAsItWas() throws IOException {
        String[] small = {"--participants", "150"};
        study.sweep("out", small);
        String row = study.content("out", "all")
                .lines()
                .filter(line -> line.startsWith("2,") && line.contains(",1,acquisition-first,"))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("--participants 150 --rerun 2:1");
        assertThat(List.of("50.0", "250.0", "450.0")).contains(row.split(",")[1]);
        Console again = study.sweep("out", "--participants", "150", "--rerun", "2:1");
        String printed = again.out().lines().toList().get(2);
        assertThat(Double.parseDouble(printed.split(",")[2])).isEqualTo(Double.parseDouble(row.split(",")[8]));
        refused("scenario: market.participants: 150 there, 200 now");
    }

    @Test
    void rerunPrintsTheRowsOfTheStore() throws IOException {
        study.sweep("out");
        String row = study.content("out", "runs")
                .lines()
                .filter(line -> line.startsWith("3,1,acquisition-first"))
                .findFirst()
                .orElseThrow();
        Console console = study.sweep("out", "--rerun", "3:1");
        assertThat(console.exitCode).as(console.err()).isZero();
        String printed = console.out().lines().toList().get(2);
        double profit = Double.parseDouble(printed.split(",")[2]);
        assertThat(Double.parseDouble(row.split(",")[6])).isEqualTo(profit);
        assertThat(study.sweep("out", "--rerun", "6:0").err()).contains("holds points 0 to 5, found 6");
        assertThat(study.sweep("out", "--rerun", "x").exitCode).isEqualTo(2);
    }

    @Test
    void moreLevelsAndReplicationsOnlyAdd() throws IOException {
        study.sweep("out");
        List<String> before = study.content("out", "runs").lines().toList();
        Console more = study.sweep("out", "--change", "factors[0].levels=5", "--replications", "3");
        assertThat(more.exitCode).as(more.err()).isZero();
        assertThat(more.err()).contains("10 points x 2 sides x 3 replications").contains("24 runs done, 36 runs left");
        assertThat(study.content("out", "runs").lines().toList())
                .containsAll(before)
                .hasSize(61);
    }

    @Test
    void grownStudyHasTheRunsOfAFreshOne() throws IOException {
        String[] grown = {"--change", "factors[0].levels=5", "--replications", "3"};
        study.sweep("out");
        study.sweep("out", grown);
        study.sweep("fresh", grown);
        assertThat(values("out")).containsExactlyInAnyOrderElementsOf(values("fresh"));
    }

    /** Rows without the number of the point and the command, which tell how a study came about. */
    private List<String> values(String out) throws IOException {
        return study.content(out, "all")
                .lines()
                .map(line -> line.replaceAll("^\\d+,", "").replaceAll(",[^,]*$", ""))
                .toList();
    }

    @Test
    void changedStudyIsRefusedWithTheDifference() throws IOException {
        study.sweep("out");
        String before = study.content("out", "runs");
        refused("seed: none there, 5 now", "--seed", "5");
        refused("scenario: weeks: 12 there, 13 now", "--weeks", "13");
        refused("indicators[1]: members@10 there, members@9 now", "--change", "indicators=[profit, members@9, active]");
        refused("replications.least: 2 there, 1 now", "--replications", "1");
        refused("factors: policy: random, search there", "--change", "factors[1].values=[random]");
        refused("2 of the 6 points there are not among its 8 rows", "--change", "factors[0].levels=4");
        refused("factors: budget", "--change", "factors[0].name=money");
        study.write("market.yaml", "weeks: 12\nmarket: {participants: 200, localities: {count: 1}}\n");
        refused("scenario: market.localities.count: 2 there, 1 now");
        assertThat(study.content("out", "runs")).isEqualTo(before);
    }

    private void refused(String message, String... more) {
        Console console = study.sweep("out", more);
        assertThat(console.exitCode).as(String.join(" ", more)).isEqualTo(2);
        assertThat(console.err()).contains(message);
    }

    @Test
    void sequentialRuleTakesWhatPrecisionNeeds() {
        String[] strict = {"--change", "replications={least: 2, most: 12, precision: 0.000001}"};
        String[] loose = {"--change", "replications={least: 2, most: 12, precision: 10}"};
        study.sweep("strict", strict);
        assertThat(study.sweep("loose", loose).exitCode).isZero();
        assertThat(StudyReader.read(study.out("strict")).replications()).isEqualTo(12);
        assertThat(StudyReader.read(study.out("loose")).replications()).isEqualTo(10);
    }

    @Test
    void failedRunsAreRecordedAndRetried() throws IOException {
        study.write("study.yaml", FAILING);
        Console console = study.sweep("out");
        assertThat(console.exitCode).isEqualTo(1);
        assertThat(console.err()).contains("4 runs failed").contains("--retry-failed");
        String content = study.content("out", "all");
        assertThat(content).contains("failed").contains("the sd of a beta with mean 0.2");
        assertThat(study.content("out", "points")).contains("failed").contains("done");
        assertThat(study.sweep("out").err()).contains("16 runs done, 0 runs left");
        Console retried = study.sweep("out", "--retry-failed");
        assertThat(retried.exitCode).isEqualTo(1);
        assertThat(retried.err()).contains("12 runs done, 4 runs left");
        assertThat(study.content("out", "all")).isEqualTo(content);
        StudyTable table = StudyReader.read(study.out("out"));
        long missing = java.util.stream.IntStream.range(0, table.points())
                .filter(p -> Double.isNaN(table.value(p, 0, 1, 0)))
                .count();
        assertThat(missing).isEqualTo(1);
    }

    @Test
    void sweepStopsAtAnErrorIfAsked() throws IOException {
        study.write("study.yaml", FAILING);
        Console console = study.sweep("out", "--on-error", "stop", "--threads", "1");
        assertThat(console.exitCode).isEqualTo(1);
        assertThat(study.content("out", "points")).contains("open");
        assertThat(study.sweep("out").err()).contains("4 runs failed");
    }

    /** Each factor is good at both its ends; the lowest mean with the highest deviation is no distribution. */
    private static final String FAILING = """
            scenario: market.yaml
            factors:
              - {kind: range, path: 'market.personas[guest].trustThreshold.mean', low: 0.2, high: 0.5, levels: 2}
              - {kind: range, path: 'market.personas[guest].trustThreshold.sd', low: 0.1, high: 0.45, levels: 2}
            design: {kind: factorial}
            replications: {least: 2}
            indicators: [profit, members]
            """;
}
