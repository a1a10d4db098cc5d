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

    /** A command, and the file or folder that it writes. */
    private record Writing(String output, List<String> args) {}

    /** @param args a folder, and at how many operations of a command things go wrong, spread over all */
    public static void main(String[] args) throws IOException {
        new FaultyCommands(Path.of(args[0]), Integer.parseInt(args[1])).all();
        System.out.println("done");
    }

    private Map<String, Writing> writings(Path in, int seed) {
        String market = in.resolve("market.yaml").toString();
        Map<String, Writing> all = new LinkedHashMap<>();
        add(all, in, "run", "out", "run", market, "--no-charts", "--quiet", "--seed", "" + seed);
        add(
                all,
                in,
                "charts",
                "charts",
                "chart",
                in.resolve("out").toString(),
                "--figure",
                "stages",
                "--format",
                "svg");
        add(all, in, "report", "page", "report", in.resolve("out").toString(), "--format", "html");
        add(all, in, "optimize", "best", "optimize", market, "--budget", "80", "--quiet", "--seed", "" + seed);
        add(all, in, "analyze", "analysis", "analyze", in.resolve("store").toString(), "--format", "svg");
        add(all, in, "export", "runs.csv", "export", in.resolve("store").toString(), "--format", "csv");
        add(all, in, "brief", "brief.md", "brief", in.resolve("claims").toString());
        return all;
    }

    private static void add(Map<String, Writing> all, Path in, String name, String output, String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--out", in.resolve(output).toString()));
        all.put(name, new Writing(output, words));
    }

    private void all() throws IOException {
        Files.createDirectories(base);
        Files.writeString(base.resolve("market.yaml"), MARKET);
        Files.writeString(base.resolve("study.yaml"), STUDY);
        Files.createDirectories(base.resolve("claims"));
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
            must(writing.args.toArray(String[]::new));
            if (Files.isDirectory(base.resolve(writing.output))) {
                Files.writeString(base.resolve(writing.output).resolve("notes.md"), "mine");
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
        int step = tries == 0 ? 1 : Math.max(1, operations / tries);
        System.out.println(name + ": " + operations + " operations");
        for (int n = 1; n <= operations; n += step) {
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
        if (!seen(work).equals(before)) {
            tell(name, n, "full disk, and files are others: " + differing(seen(work), before));
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
                    sums.put(folder.relativize(file).toString(), Sums.of(file));
                }
            }
        }
        return sums;
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
