package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.madang.scenarios.disk.Faults;
import org.madang.scenarios.folder.Beside;
import org.madang.scenarios.folder.Sums;

/**
 * Every writing command on a disk that goes wrong at one operation after the other. A program of its own, whose default file
 * system is a {@link org.madang.scenarios.disk.FaultyProvider}. Prints what does not hold, and {@code done} at the end.
 */
final class FaultyCommands {
    private static final String MARKET = "name: small\nweeks: 6\nmarket: {participants: 100, localities: {count: 1}}\n"
            + "compare: {replications: {least: 2, most: 2}}\n";
    private static final String STUDY = "name: small\nscenario: market.yaml\n"
            + "factors:\n  - {kind: range, name: budget, path: 'platforms[0].budget.weekly', low: 50, high: 450, levels: 3}\n"
            + "design: {kind: factorial}\nreplications: {least: 2}\nindicators: [profit]\n";

    private final Path base;
    private final Path work;
    private final int tries;

    private FaultyCommands(Path folder, int tries) {
        base = folder.resolve("base");
        work = folder.resolve("work");
        this.tries = tries;
    }

    private static final String CLAIM = """
            name: T1
            title: More money wins more members.
            source: somebody
            compares: a poor and a rich platform
            scenario: market.yaml
            participants: 100
            weeks: 6
            runs: [{name: poor}, {name: rich, set: ['platforms[0].budget.weekly=500']}]
            effects: [{name: more members, value: 'rich.members - poor.members', above: 0}]
            """;
    private static final String FACT = """
            name: F1
            title: More money wins more members.
            source: somebody
            published: nothing
            use: set
            participants: 100
            weeks: 6
            replications: 2
            runs: [{name: poor}, {name: rich, set: ['platforms[0].budget.weekly=500']}]
            effects: [{name: more members, value: 'rich.members - poor.members', above: -100, below: 100}]
            markets: [{name: small, scenario: ../market.yaml}]
            """;
    private static final String CALIBRATION = """
            name: small
            facts: facts
            parameters: [{name: talk, prior: 1, spread: 0.4, low: 0.2, high: 4, source: guess, set: ["talk.rate*={x}"]}]
            looks: 3
            participants: 100
            replications: 2
            finalists: 1
            """;
    /** Work that is kept as it is done, so that the same command goes on. */
    private static final String KEPT = "frozen/(looks|finalists)\\.csv|swept/study\\.duckdb";

    private static final String PAGE = "# Mine\n\n<!-- claims: C1 -->\n<!-- end -->\n";

    /** Commands that write, by name; those whose name has more words are the same command in another use. */
    static Set<String> names() {
        return new FaultyCommands(Path.of("nowhere"), 1)
                .writings(Path.of("nowhere"), 1)
                .keySet();
    }

    /**
     * A command, and the file or folder that it writes.
     *
     * @param isAgain whether something that it wrote before is there
     */
    private record Writing(String output, boolean isAgain, List<String> args) {}

    /** @param args a folder, and at how many operations of a command things go wrong, spread over all */
    public static void main(String[] args) throws IOException {
        new FaultyCommands(Path.of(args[0]), Integer.parseInt(args[1])).all();
        System.out.println("done");
    }

    private Map<String, Writing> writings(Path in, int seed) {
        String market = in.resolve("market.yaml").toString();
        String out = in.resolve("out").toString();
        String store = in.resolve("store").toString();
        String seeds = "" + seed;
        Map<String, Writing> all = new LinkedHashMap<>();
        add(all, in, "run", "out", "run", market, "--no-charts", "--quiet", "--seed", seeds);
        add(all, in, "chart", "charts", "chart", out, "--figure", "stages", "--format", "svg");
        add(all, in, "report", "page", "report", out, "--format", "html");
        add(all, in, "optimize", "best", "optimize", market, "--budget", "80", "--quiet", "--seed", seeds);
        add(all, in, "analyze", "analysis", "analyze", store, "--format", "svg");
        add(all, in, "export", "runs.csv", "export", store, "--format", "csv");
        String claims = in.resolve("claims").toString();
        add(all, in, "brief", "brief.md", "brief", claims);
        String claim = in.resolve("claim.yaml").toString();
        add(all, in, "claims", "tested", "claims", claim, "--replications", "2", "--quiet", "--seed", seeds);
        String fact = in.resolve("facts").resolve("fact.yaml").toString();
        add(all, in, "facts", "measured", "facts", fact, "--quiet", "--seed", seeds);
        add(all, in, "validate", "table", "validate", "gupta-lehmann", "--quick", "--quiet", "--seed", seeds);
        addNew(
                all,
                "brief of pages",
                "pages",
                "brief",
                claims,
                "--pages",
                in.resolve("pages").toString());
        String scenario = in.resolve("mine").resolve("new.yaml").toString();
        addNew(all, "new", "mine", "new", scenario);
        String study = in.resolve("study.yaml").toString();
        String swept = in.resolve("swept").toString();
        addNew(all, "sweep", "swept", "sweep", study, "--quiet", "--threads", "1", "--out", swept);
        String calibration = in.resolve("calibration.yaml").toString();
        String frozen = in.resolve("frozen").toString();
        addNew(all, "calibrate", "frozen", "calibrate", calibration, "--only-search", "--quiet", "--out", frozen);
        return all;
    }

    private static void add(Map<String, Writing> all, Path in, String name, String output, String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--out", in.resolve(output).toString()));
        all.put(name, new Writing(output, true, words));
    }

    private static void addNew(Map<String, Writing> all, String name, String output, String... args) {
        all.put(name, new Writing(output, false, List.of(args)));
    }

    private void all() throws IOException {
        for (String name : List.of("claims", "facts", "mine", "pages")) {
            Files.createDirectories(base.resolve(name));
        }
        Files.writeString(base.resolve("market.yaml"), MARKET);
        Files.writeString(base.resolve("study.yaml"), STUDY);
        Files.writeString(base.resolve("claim.yaml"), CLAIM);
        Files.writeString(base.resolve("facts/fact.yaml"), FACT);
        Files.writeString(base.resolve("calibration.yaml"), CALIBRATION);
        Files.writeString(base.resolve("pages/page.md"), PAGE);
        Files.writeString(base.resolve("claims/claims.json"), """
                {"version": "1", "seed": 1, "command": "./madang claims C1", "claims": [{
                  "name": "C1", "title": "New is not saturated.", "status": "supported", "replications": 8,
                  "conditions": [{"parameter": "", "level": "", "status": "supported", "effects": []}]}]}
                """);
        must(
                "sweep",
                base.resolve("study.yaml").toString(),
                "--quiet",
                "--out",
                base.resolve("store").toString());
        for (Writing writing : writings(base, 1).values()) {
            if (writing.isAgain) {
                must(writing.args.toArray(String[]::new));
                if (Files.isDirectory(base.resolve(writing.output))) {
                    Files.writeString(base.resolve(writing.output).resolve("notes.md"), "mine");
                }
            }
        }
        for (Map.Entry<String, Writing> entry : writings(work, 2).entrySet()) {
            tryOut(entry.getKey(), entry.getValue());
        }
    }

    private void tryOut(String name, Writing writing) throws IOException {
        fresh();
        Faults.arm(Faults.Kind.NONE, 0);
        Said said = run(writing.args);
        int operations = Faults.disarm();
        if (said.code != 0) {
            tell(name, 0, "cannot run: " + said.err);
            return;
        }
        Map<String, String> wanted = seen(work);
        fresh();
        Map<String, String> before = seen(work);
        System.out.println(name + ": " + operations + " operations");
        int steps = tries == 0 ? operations : Math.min(tries, operations);
        for (int step = 0; step < steps; step++) {
            int n = 1 + (int) ((long) step * operations / steps);
            kill(name, writing, n, before, wanted);
            fill(name, writing, n, before);
        }
    }

    private void kill(String name, Writing writing, int n, Map<String, String> before, Map<String, String> wanted)
            throws IOException {
        fresh();
        Faults.arm(Faults.Kind.KILL, n);
        run(writing.args);
        Faults.disarm();
        if (!others(seen(work), writing).equals(others(before, writing))) {
            tell(name, n, "killed, and something else was changed");
        }
        Said again = run(writing.args);
        if (again.code != 0) {
            tell(name, n, "killed, and the next one says: " + again.err);
        } else if (!seen(work).equals(wanted)) {
            tell(name, n, "killed, and the next one ends with other files: " + differing(seen(work), wanted));
        }
        List<String> left = left();
        if (!left.isEmpty()) {
            tell(name, n, "killed, and the next one leaves " + left);
        }
    }

    private void fill(String name, Writing writing, int n, Map<String, String> before) throws IOException {
        fresh();
        Faults.arm(Faults.Kind.FULL, n);
        Said said = run(writing.args);
        Faults.disarm();
        if (said.code == 0) {
            return;
        }
        if (said.code != 1 || said.err.contains("Exception") || said.err.contains("\tat ")) {
            tell(name, n, "full disk, exit " + said.code + ": " + said.err);
        }
        Map<String, String> there = seen(work);
        there.keySet().removeIf(file -> file.matches(KEPT));
        if (!there.equals(before)) {
            tell(name, n, "full disk, and files are others: " + differing(there, before));
        }
        List<String> left =
                left().stream().filter(l -> !l.contains(".unfinished")).toList();
        if (!left.isEmpty()) {
            tell(name, n, "full disk leaves " + left);
        }
    }

    private static void tell(String name, int n, String what) {
        System.out.println("FAIL " + name + " at operation " + n + ": " + what);
    }

    private static List<String> differing(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(others);
        all.putAll(some);
        return all.keySet().stream()
                .filter(k -> !java.util.Objects.equals(some.get(k), others.get(k)))
                .toList();
    }

    /** Copies the folder as it was before. */
    private void fresh() throws IOException {
        Beside.delete(work);
        try (var all = Files.walk(base)) {
            for (Path path : all.toList()) {
                Files.copy(path, work.resolve(base.relativize(path)));
            }
        }
    }

    /** All files that people see, with their sums. */
    private static Map<String, String> seen(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                if (Files.isRegularFile(file)
                        && !folder.relativize(file).toString().matches("(.*/)?\\..*")) {
                    String name = folder.relativize(file).toString();
                    sums.put(name, name.equals("swept/study.duckdb") ? content(file.getParent()) : Sums.of(file));
                }
            }
        }
        return sums;
    }

    /** What a store holds: its bytes hang on when it was written. Empty where it cannot be read, as no run is done. */
    private static String content(Path store) throws IOException {
        Path runs = store.resolveSibling("swept.csv");
        Files.deleteIfExists(runs);
        Said said = run(List.of("export", store.toString(), "--format", "csv", "--out", runs.toString()));
        String text = said.code == 0 ? Files.readString(runs) : "";
        Files.deleteIfExists(runs);
        return text;
    }

    private static Map<String, String> others(Map<String, String> files, Writing writing) {
        Map<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(name -> name.startsWith(writing.output) && !name.endsWith("notes.md"));
        return others;
    }

    private List<String> left() throws IOException {
        try (var all = Files.walk(work)) {
            return all.map(p -> work.relativize(p).toString())
                    .filter(name -> name.matches("(.*/)?\\.[^/]*") && !name.endsWith(".madang.json"))
                    .toList();
        }
    }

    private record Said(int code, String err) {}

    private static Said run(List<String> args) {
        StringWriter err = new StringWriter();
        int code =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args.toArray(String[]::new));
        return new Said(code, err.toString());
    }

    private static void must(String... args) {
        Said said = run(List.of(args));
        if (said.code != 0) {
            throw new IllegalStateException(String.join(" ", args) + ": " + said.err);
        }
    }
}
