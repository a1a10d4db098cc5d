package org.madang.scenarios.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.folder.Sums;

/** Results to report on: small ones, and the same with a name that wants to be markup and a formula. */
final class SmallResults {
    static final String NASTY = "=<img src=x onerror=alert(1)>&한글</script>";

    private SmallResults() {}

    static Path make(Path folder, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("--participants", "1000", "--weeks", "60"));
        args.addAll(List.of(more));
        return of("home-sharing", folder, args.toArray(String[]::new));
    }

    /** Of a scenario of the library. */
    static Path of(String scenario, Path folder, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "run",
                "../scenarios/library/" + scenario + ".yaml",
                "--replications",
                "2",
                "--quiet",
                "--no-charts",
                "--out",
                folder.toString()));
        args.addAll(List.of(more));
        Console console = Console.run(args.toArray(String[]::new));
        if (console.exitCode != 0) {
            throw new IllegalStateException(console.err());
        }
        return folder;
    }

    /** In tables the name has the apostrophe that the program puts before formulas. */
    static Path makeNasty(Path folder) throws IOException {
        make(folder, "--set", "name=<script>alert(2)</script> '\"한글");
        rename(folder.resolve("summary.json"), NASTY);
        try (var files = Files.list(folder)) {
            for (Path table : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                rename(table, "'" + NASTY);
            }
        }
        return sign(folder);
    }

    /** Puts the sums of the files as they are into the manifest, as somebody would who wants to be believed. */
    static Path sign(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(manifest.toFile());
        for (String name : List.copyOf(root.withObject("/sha256").properties().stream()
                .map(entry -> entry.getKey())
                .toList())) {
            root.withObject("/sha256").put(name, Sums.of(folder.resolve(name)));
        }
        Files.writeString(manifest, root.toString());
        return folder;
    }

    private static void rename(Path file, String name) throws IOException {
        Files.writeString(file, Files.readString(file).replace("retention-first", name));
    }
}
