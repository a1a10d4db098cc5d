package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.Beside;

/**
 * Good files with parts that were changed by chance: whatever comes of it, a user is told in one's own words, and files
 * beside stay what they are. The seed is fixed; {@code -Dmadang.fuzz.seconds=N} takes longer than the usual minute, the profile
 * {@code attacks} an hour.
 */
class MutationsTest {
    private static final long SEED = 20_260_101;
    private static final long SECONDS = Long.getLong("madang.fuzz.seconds", 60);
    private static final String MARKET = """
            name: small
            weeks: 6
            market: {participants: 60, localities: {count: 1}}
            network: {kind: edge-list, file: ties.csv}
            compare: {replications: {least: 2, most: 2}}
            strategies:
              - {name: mine, phases: [{shares: {trust: 1}}]}
            """;
    private static final String STUDY = """
            name: small
            scenario: plain.yaml
            factors:
              - {kind: range, name: budget, path: 'platforms[0].budget.weekly', low: 50, high: 450, levels: 2}
            design: {kind: factorial}
            replications: {least: 2}
            indicators: [profit]
            """;
    private static final String GRAPH = """
            <?xml version="1.0"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="w" for="edge" attr.name="weight" attr.type="double"/>
              <graph edgedefault="undirected">
                <node id="a"/><node id="b"/><node id="c"/>
                <edge source="a" target="b"><data key="w">0.5</data></edge>
                <edge source="b" target="c"/>
              </graph>
            </graphml>
            """;
    private static final List<String> PIECES = List.of(
            "",
            "-1",
            "0",
            "1e308",
            "NaN",
            "2147483648",
            "9".repeat(40),
            "\"",
            "'",
            "[[[[",
            "{",
            "}",
            ": ",
            ",",
            "\n",
            "\t",
            "\u0000",
            "\u001b[31m",
            "\u202e",
            "한글",
            "=1+1",
            "&a [*a]",
            "*a",
            "!!java.util.Date",
            "<!DOCTYPE x>",
            "&e;",
            "../../etc/passwd",
            ":memory:",
            "null",
            "true",
            "<",
            ">",
            "#",
            "%",
            ";");

    @TempDir
    private Path folder;

    private Path good;
    private Path bad;
    private final SplittableRandom chance = new SplittableRandom(SEED);

    /** A file to change, and the command that reads it; {@code $} stands for the folder. */
    private record Target(String file, List<String> command) {
        static Target of(String file, String... command) {
            return new Target(file, List.of(command));
        }
    }

    private static final List<Target> TARGETS = List.of(
            Target.of("market.yaml", "check", "$/market.yaml"),
            Target.of("ties.csv", "check", "$/market.yaml"),
            Target.of("people.csv", "check", "$/people.yaml"),
            Target.of("matrix.mtx", "check", "$/matrix.yaml"),
            Target.of("graph.graphml", "check", "$/graph.yaml"),
            Target.of("study.yaml", "check", "$/study.yaml"),
            Target.of("out/summary.json", "chart", "$/out", "--figure", "schools", "--trust", "--out", "$/c"),
            Target.of("out/manifest.json", "chart", "$/out", "--figure", "stages", "--trust", "--out", "$/c"),
            Target.of("out/weekly.csv", "report", "$/out", "--format", "html", "--trust", "--out", "$/r"),
            Target.of("out/network.csv", "chart", "$/out", "--figure", "network", "--trust", "--out", "$/c"),
            Target.of("out/ties.csv", "chart", "$/out", "--figure", "network", "--trust", "--out", "$/c"),
            Target.of("out/cohorts.csv", "chart", "$/out", "--figure", "cohorts", "--trust", "--out", "$/c"),
            Target.of("out/scenario.yaml", "report", "$/out", "--format", "html", "--trust", "--out", "$/r"),
            Target.of("out/.madang.json", "run", "$/plain.yaml", "--quiet", "--no-charts", "--out", "$/out"),
            Target.of("claims/claims.json", "brief", "$/claims", "--trust", "--out", "$/brief.md"),
            Target.of("store/study.duckdb", "export", "$/store", "--format", "csv", "--out", "$/runs.csv"));

    private void makeGoodFiles() throws IOException {
        good = Files.createDirectories(folder.resolve("good"));
        bad = folder.resolve("bad");
        Files.writeString(good.resolve("market.yaml"), MARKET);
        Files.writeString(good.resolve("plain.yaml"), MARKET.replaceAll("network:.*\n", ""));
        Files.writeString(good.resolve("graph.yaml"), MARKET.replace("ties.csv", "graph.graphml"));
        Files.writeString(good.resolve("graph.graphml"), GRAPH);
        Files.writeString(good.resolve("people.yaml"), MARKET.replace("ties.csv", "ties.csv, people: people.csv"));
        Files.writeString(
                good.resolve("people.csv"),
                "name,side,locality,founder,needRate\na,seeker,north,yes,0.5\nb,provider,north,no,\nc,seeker,south,no,1\n");
        Files.writeString(good.resolve("matrix.yaml"), MARKET.replace("ties.csv", "matrix.mtx"));
        Files.writeString(
                good.resolve("matrix.mtx"), "%%MatrixMarket matrix coordinate real general\n3 3 2\n2 1 0.5\n3 2 1\n");
        Files.writeString(good.resolve("ties.csv"), "from,to,weight\na,b,0.5\nb,c,1\nc,d,0.25\n");
        Files.writeString(good.resolve("study.yaml"), STUDY);
        Files.writeString(good.resolve("notes.md"), "mine");
        Files.createDirectories(good.resolve("claims"));
        Files.writeString(good.resolve("claims/claims.json"), """
                {"version": "1", "seed": 1, "command": "./madang claims C1", "claims": [{
                  "name": "C1", "title": "New is not saturated.", "status": "supported", "replications": 8,
                  "conditions": [{"parameter": "", "level": "", "status": "supported", "effects": []}]}]}
                """);
        must("run", "$/plain.yaml", "--quiet", "--no-charts", "--out", "$/out");
        must("sweep", "$/study.yaml", "--quiet", "--out", "$/store");
    }

    private void must(String... command) {
        Console console = Console.run(in(good, List.of(command)));
        assertThat(console.exitCode).as(console.err()).isZero();
    }

    private static String[] in(Path place, List<String> command) {
        return command.stream().map(word -> word.replace("$", place.toString())).toArray(String[]::new);
    }

    private byte[] changed(byte[] bytes) {
        if (chance.nextInt(3) == 0) {
            byte[] others = bytes.clone();
            for (int n = chance.nextInt(1, 4); n > 0 && others.length > 0; n--) {
                others[chance.nextInt(others.length)] = (byte) chance.nextInt(256);
            }
            return chance.nextInt(4) == 0 ? Arrays.copyOf(others, chance.nextInt(others.length + 1)) : others;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int n = chance.nextInt(1, 4); n > 0; n--) {
            int from = chance.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + chance.nextInt(12));
            String piece = new String(
                    PIECES.get(chance.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.ISO_8859_1);
            text = text.substring(0, from) + piece + text.substring(to);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void copyGoodFiles() throws IOException {
        Beside.delete(bad);
        try (var all = Files.walk(good)) {
            for (Path path : all.toList()) {
                Files.copy(path, bad.resolve(good.relativize(path)));
            }
        }
    }

    @Test
    void whateverIsChangedIsReadOrRefusedInWords() throws IOException {
        makeGoodFiles();
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        for (int n = 0; System.nanoTime() < end; n++) {
            Target target = TARGETS.get(n % TARGETS.size());
            copyGoodFiles();
            Path file = bad.resolve(target.file());
            byte[] now = changed(Files.readAllBytes(file));
            Files.write(file, now);
            Console console = Console.run(in(bad, target.command()));
            String what = target.file() + ", change " + n + ": " + console.err() + "\n"
                    + (now.length < 4000 ? new String(now, StandardCharsets.UTF_8) : "");
            assertThat(console.exitCode).as(what).isIn(0, 1, 2);
            // What a file says may be quoted; the type that was written into it is no trace of ours.
            assertThat(console.err().replace("java.util.Date", ""))
                    .as(what)
                    .doesNotContain(
                            "Exception",
                            "\tat ",
                            "Cannot invoke",
                            "java.",
                            "jackson",
                            "fault of Madang",
                            "\u001b",
                            "\u202e");
            if (console.exitCode != 0) {
                assertThat(console.err().strip()).as(what).isNotEmpty();
            }
            assertThat(bad.resolve("notes.md")).hasContent("mine");
        }
    }
}
