package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.folder.Kind;

/** Attacks on the files of users, by commands. What one place decides is tested at that place. */
class SafetyTest {
    private static final String MARKET =
            "name: small\nweeks: 8\nmarket: {participants: 200}\n" + "compare: {replications: {least: 2, most: 2}}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeMarket() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), MARKET);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Console run(String out, String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("run", path("mine.yaml"), "--quiet", "--no-charts", "--out", path(out)));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    private static void refused(Console console, String... words) {
        assertThat(console.exitCode).as(console.err()).isEqualTo(2);
        assertThat(List.of(words)).allSatisfy(word -> assertThat(console.err()).contains(word));
        assertThat(console.err()).doesNotContain("Exception", "\tat ", "java.");
    }

    @Test
    void sweepAndRunOfOneNameNeverMeet() {
        assertThat(DefaultFolder.of(Kind.RUN, "mine")).isNotEqualTo(DefaultFolder.of(Kind.SWEEP, "mine"));
        for (String stem : List.of(
                "a",
                "a-study",
                "A-Study",
                "a-optimum",
                "a-run",
                "claims",
                "Claims-x",
                "claims-C1-study",
                "facts",
                "Calibration")) {
            for (String other : List.of("a", "a-study", "a-optimum", "x", "claims", "C1-study", "claims-C1")) {
                for (Kind kind : Kind.values()) {
                    for (Kind than : Kind.values()) {
                        boolean isAnother = !kind.ending().equals(than.ending());
                        boolean isNamed = kind == Kind.RUN || !kind.ending().isEmpty();
                        if (isAnother && isNamed && !than.ending().isEmpty()) {
                            assertThat(lower(DefaultFolder.of(kind, stem)))
                                    .isNotEqualTo(lower(DefaultFolder.of(than, other)));
                        }
                    }
                    assertThat(lower(DefaultFolder.of(kind, stem)))
                            .as("%s, %s", stem, other)
                            .isNotIn(
                                    lower(DefaultFolder.ofClaims("-" + other)),
                                    lower(DefaultFolder.ofClaims("")),
                                    lower(DefaultFolder.ofFacts(false)),
                                    lower(DefaultFolder.ofCalibration()));
                }
            }
        }
    }

    private static String lower(Path path) {
        return path.toString().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void runAndSweepRefuseEachOthersFolders() throws IOException {
        SmallStudy study = new SmallStudy(folder);
        assertThat(study.sweep("store").exitCode).isZero();
        refused(run("store"), "holds the results of madang sweep");
        assertThat(folder.resolve("store/study.duckdb")).isNotEmptyFile();
        assertThat(run("results").exitCode).isZero();
        refused(study.sweep("results"), "holds the results of madang run");
        assertThat(folder.resolve("results/study.duckdb")).doesNotExist();
        refused(Console.run("optimize", path("mine.yaml"), "--budget", "80", "--out", path("results")), "madang run");
    }

    @Test
    void whatUsersPutIntoResultsStays() throws IOException {
        run("out");
        Files.writeString(folder.resolve("out/notes.md"), "mine");
        assertThat(Console.run("report", path("out"), "--format", "html").exitCode)
                .isZero();
        Console again = run("out", "--seed", "2");
        assertThat(again.exitCode).isZero();
        assertThat(again.err()).contains("Left as they were").contains("notes.md, report.html");
        assertThat(folder.resolve("out/notes.md")).hasContent("mine");
        Files.writeString(folder.resolve("out/report.html"), "edited");
        refused(Console.run("report", path("out"), "--format", "html"), "report.html has been changed", "--overwrite");
        assertThat(folder.resolve("out/report.html")).hasContent("edited");
        Files.writeString(folder.resolve("out/summary.md"), "edited");
        refused(run("out"), "summary.md has been changed since madang run wrote it");
        assertThat(run("out", "--overwrite").exitCode).isZero();
    }

    @Test
    void linksInAMailedFolderHarmNobody() throws IOException {
        run("out");
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        for (String name : List.of(".report.html.part", "report.html", ".madang.lock", "deck.pptx")) {
            Files.createSymbolicLink(folder.resolve("out").resolve(name), victim);
        }
        Console.run("report", path("out"), "--format", "html", "--overwrite");
        Files.delete(folder.resolve("out/.madang.lock"));
        assertThat(Console.run("report", path("out"), "--format", "html", "--overwrite").exitCode)
                .isZero();
        Files.createSymbolicLink(folder.resolve(".new.lock"), victim);
        refused(run("new"), ".new.lock", "move it away");
        assertThat(victim).hasContent("precious");
    }

    @Test
    void linksInAStoreHarmNobody() throws IOException {
        SmallStudy study = new SmallStudy(folder);
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path store = Files.createDirectories(study.out("store"));
        Files.createSymbolicLink(store.resolve("study.lock"), victim);
        assertThat(study.sweep("store").exitCode).isEqualTo(2);
        Path other = Files.createDirectories(study.out("other"));
        Files.createSymbolicLink(other.resolve("study.duckdb"), folder.resolve("nowhere"));
        assertThat(study.sweep("other").exitCode).isEqualTo(2);
        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {":memory:", "a;b", "md:x", "it's", "a=b&c"})
    void nameOfAFolderIsNeverAnAddress(String name) throws IOException {
        SmallStudy study = new SmallStudy(folder);
        Console console = study.sweep(name);
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(study.out(name).resolve("study.duckdb")).isNotEmptyFile();
        Path out = folder.resolve("x" + name + ".csv");
        console = Console.run("export", study.out(name).toString(), "--format", "csv", "--out", out.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void nameThatTheStoreCannotHaveIsRefusedBeforeTheWork() throws IOException {
        refused(new SmallStudy(folder).sweep("who wins?"), "has a question mark in its path");
        assertThat(folder.resolve("who wins?")).doesNotExist();
    }

    @Test
    void storeReachesNothingOutside() throws IOException, SQLException {
        SmallStudy study = new SmallStudy(folder);
        study.sweep("store");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "my password");
        String file = study.out("store").resolve("study.duckdb").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER TABLE study RENAME TO kept");
            sql.execute("CREATE VIEW study AS SELECT * REPLACE ((SELECT content FROM read_text('" + secret
                    + "')) AS name) FROM kept");
        }
        Console console = Console.run("analyze", study.out("store").toString());
        refused(console, "holds views or macros");
        assertThat(console.out() + console.err()).doesNotContain("my password");
        assertThat(study.out("store").resolve("analysis")).doesNotExist();
    }

    @Test
    void databaseOfSomebodyElseIsLeftAlone() throws IOException, SQLException {
        SmallStudy study = new SmallStudy(folder);
        Path store = Files.createDirectories(study.out("theirs"));
        String file = store.resolve("study.duckdb").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE runs AS SELECT 42 AS answer");
        }
        refused(study.sweep("theirs"), "holds tables of something else");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeQuery("SELECT answer FROM runs").next()).isTrue();
        }
    }

    @Test
    void commandOfARowWorksAsItStands() throws IOException {
        SmallStudy study = new SmallStudy(folder);
        study.sweep("store");
        Path out = folder.resolve("runs.csv");
        Console.run("export", study.out("store").toString(), "--format", "csv", "--out", out.toString());
        String row = Files.readAllLines(out).get(3);
        String command = row.substring(row.indexOf("./madang ") + "./madang ".length());
        Console again = Console.run(command.split(" "));
        assertThat(again.exitCode).as(again.err()).isZero();
        assertThat(again.out()).startsWith("side,error,profit,members@10,active\n");
        String profit = row.substring(row.indexOf(",ok,,") + ",ok,,".length()).replaceFirst(",.*", "");
        assertThat(again.out()).contains("," + profit + ",");
    }

    @Test
    void namesCannotSteerTheTerminal() throws IOException {
        Files.writeString(
                folder.resolve("mine.json"),
                "{\"name\": \"a\\u001b[31mb\\u202ec\", \"weeks\": 8, \"market\": {\"participants\": 200}, "
                        + "\"compare\": {\"replications\": {\"least\": 2, \"most\": 2}}}");
        for (String option : List.of("--quiet", "--json")) {
            Console console = Console.run("run", path("mine.json"), "--no-charts", option, "--out", path("out"));
            assertThat(console.exitCode).as(console.err()).isZero();
            assertThat(console.out()).doesNotContain("\u001b", "\u202e").containsIgnoringCase("\\u001b[31mb\\u202ec");
        }
        Console bad = Console.run("check", path("a\u001b[31m.yaml"));
        assertThat(bad.err()).doesNotContain("\u001b").contains("\\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekly.csv|,members,3,|,members,3,9",
                "weekly.csv|,members,3,|,members,3,1e308",
                "weekly.csv|,members,3,|,members,x3,",
                "weekly.csv|,members,3,|,members,2147483647,",
                "weekly.csv|retention-first,|nobody,",
                "summary.json|\"weeks\" : 8|\"weeks\" : 2147483647",
                "summary.json|\"weeks\" : 8|\"weeks\" : 5",
                "summary.json|\"weeks\" : 8|\"weeks\" : [[[[[[8]]]]]]",
                "summary.json|{|[",
                "network.csv|,unaware|,unknown",
                "ties.csv|0|-1",
                "scenario.yaml|name:|name: [[[",
            })
    void changedResultsAreNamedAndNeverShownAsIfNothingHadHappened(String file, String old, String now)
            throws IOException {
        run("out");
        Path changed = folder.resolve("out").resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(old);
        Files.writeString(changed, text.replaceFirst(java.util.regex.Pattern.quote(old), now));
        for (String[] command : new String[][] {
            {"report", path("out"), "--out", path("report")},
            {"chart", path("out"), "--figure", "all", "--out", path("charts")}
        }) {
            refused(Console.run(command), file + ": has been changed since it was written", "--trust");
            String[] trusting = java.util.Arrays.copyOf(command, command.length + 1);
            trusting[command.length] = "--trust";
            Console trusted = Console.run(trusting);
            assertThat(trusted.err()).doesNotContain("Exception", "Cannot invoke", "null", "java.");
            if (trusted.exitCode == 0) {
                assertThat(trusted.err()).contains("changed since they were written: " + file);
            } else {
                refused(trusted, file);
            }
        }
    }

    @Test
    void trustedResultsAreMarkedWhereverTheyGo() throws IOException {
        run("out");
        Path weekly = folder.resolve("out/weekly.csv");
        Files.writeString(weekly, Files.readString(weekly).replaceFirst("members,3,", "members,3,9"));
        String mark = "changed since they were written: weekly.csv";
        assertThat(Console.run("report", path("out"), "--trust", "--out", path("made"))
                        .err())
                .contains(mark);
        assertThat(Files.readString(folder.resolve("made/report.html"))).contains(mark);
        try (var deck =
                new java.util.zip.ZipFile(folder.resolve("made/deck.pptx").toFile())) {
            long slides = deck.stream()
                    .filter(e -> e.getName().matches("ppt/slides/slide\\d+.xml"))
                    .count();
            long marked = deck.stream()
                    .filter(e -> e.getName().matches("ppt/slides/slide\\d+.xml"))
                    .filter(e -> text(deck, e).contains(mark))
                    .count();
            assertThat(marked).isEqualTo(slides).isPositive();
        }
        Console.run("chart", path("out"), "--figure", "money", "--format", "svg", "--trust", "--out", path("charts"));
        try (var all = Files.list(folder.resolve("charts"))) {
            assertThat(all.filter(f -> f.toString().endsWith(".svg")))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(Files.readString(f).replaceAll("<[^>]*>", ""))
                            .contains("weekly.csv"));
        }
    }

    private static String text(java.util.zip.ZipFile deck, java.util.zip.ZipEntry entry) {
        try {
            return new String(deck.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void manifestWithoutItsListIsNoOldOne() throws IOException {
        run("out");
        Files.writeString(folder.resolve("out/manifest.json"), "{}");
        refused(Console.run("report", path("out"), "--out", path("r")), "manifest.json", "no format");
        Files.writeString(folder.resolve("out/manifest.json"), "{\"format\": 3}");
        assertThat(Console.run("report", path("out"), "--out", path("r")).err()).contains("not verified");
        Files.delete(folder.resolve("out/weekly.csv"));
        Files.createSymbolicLink(folder.resolve("out/weekly.csv"), Path.of("/dev/zero"));
        refused(Console.run("report", path("out"), "--out", path("r")), "weekly.csv: is a link");
    }

    @Test
    void sidesThatOnlySomeDisksTellApartHaveFilesOfTheirOwn() throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"),
                MARKET.replace("compare: {", "compare: {strategies: [Side, sIDE, x y, x-y-3], ") + "strategies:\n"
                        + strategy("Side") + strategy("sIDE") + strategy("x y") + strategy("x-y-3"));
        Console console = Console.run("run", path("mine.yaml"), "--quiet", "--out", path("out"));
        assertThat(console.exitCode).as(console.err()).isZero();
        try (var all = Files.list(folder.resolve("out"))) {
            List<String> money = all.map(f -> lower(f.getFileName()))
                    .filter(name -> name.matches("money-.*svg"))
                    .toList();
            assertThat(money).hasSize(4).doesNotHaveDuplicates();
        }
    }

    private static String strategy(String name) {
        return "  - {name: '" + name + "', phases: [{shares: {trust: 1}}]}\n";
    }

    @Test
    void placesThatCannotBeAreRefusedBeforeAnythingRuns() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        for (String bad : List.of("file", "file/x", "dangling", "x".repeat(240))) {
            Console console = run(bad);
            refused(console);
            assertThat(console.err())
                    .as(bad)
                    .hasLineCount(1)
                    .hasSizeGreaterThan(path(bad).length() + 15);
        }
        run("out");
        refused(Console.run("report", path("out"), "--out", path("file")), "a folder is wanted");
        refused(Console.run("chart", path("out"), "--figure", "money", "--out", path("x.bmp")), ".png, .svg, .pdf");
        assertThat(folder.resolve("x.bmp")).doesNotExist();
        assertThat(folder.resolve("file")).hasContent("x");
    }

    @Test
    void inputsThatMakeNoSenseAreRefusedForTheRightReason() throws IOException {
        refused(run("out", "--set", "weeks=NaN", "--weeks", "20"), "--set weeks=NaN gives weeks too");
        refused(run("out", "--set", "name=&a [*a]"), "'*a' stands inside of what is marked '&a'");
        Path link = folder.resolve("link.yaml");
        Files.createSymbolicLink(link, link);
        Console console = Console.run("check", link.toString());
        refused(console, "is a link that leads nowhere");
        assertThat(console.err()).doesNotContain("did you mean");
        SmallStudy study = new SmallStudy(folder);
        study.write("study.yaml", SmallStudy.TEXT.replace("name: budget", "name: \"bud\\nget\""));
        refused(study.sweep("store"), "factors[0].name", "cannot be a column");
    }

    @Test
    void newFilesAreNeverOverwritten() throws IOException {
        assertThat(Console.run("new", path("a.yaml")).exitCode).isZero();
        assertThat(Console.run("new", path("b.yaml")).exitCode).isZero();
        refused(Console.run("new", path("a.yaml")), "is there already");
        Files.writeString(folder.resolve("scenario.schema.json"), "{\"mine\": true}");
        refused(Console.run("new", path("c.yaml")), "scenario.schema.json has been changed");
        assertThat(folder.resolve("c.yaml")).doesNotExist();
        assertThat(folder.resolve("scenario.schema.json")).hasContent("{\"mine\": true}");
    }
}
