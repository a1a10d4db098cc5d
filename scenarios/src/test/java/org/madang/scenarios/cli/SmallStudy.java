package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A study that takes no time, in a folder of a test, and what is in its store. */
final class SmallStudy {
    static final String TEXT = """
            name: small
            scenario: market.yaml
            factors:
              - {kind: range, name: budget, path: 'platforms[0].budget.weekly', low: 50, high: 450, levels: 3}
              - {kind: list, name: policy, path: 'platforms[0].matching.policy', values: [random, search]}
            design: {kind: factorial}
            replications: {least: 2}
            indicators: [profit, 'members@10', active]
            weekly: true
            """;

    private final Path folder;

    SmallStudy(Path folder) throws IOException {
        this.folder = folder;
        write("market.yaml", "weeks: 12\nmarket: {participants: 200, localities: {count: 2}}\n");
        write("study.yaml", TEXT);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    Path out(String name) {
        return folder.resolve(name);
    }

    Console sweep(String out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("sweep", folder.resolve("study.yaml").toString(), "--out", out(out).toString()));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    /** All rows of a table, in order; commands without the folder, which may be another one for the same content. */
    String content(String out, String table) throws IOException {
        Path file = folder.resolve(out + "-" + table + ".csv");
        Console console = Console.run(
                "export", out(out).toString(), "--format", "csv", "--table", table, "--out", file.toString());
        if (console.exitCode != 0) {
            throw new IllegalStateException(console.err());
        }
        return Files.readString(file).replace(" --out " + out(out), "");
    }
}
