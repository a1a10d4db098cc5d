package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken scenario files: each gets a message that names the place and the remedy, exit code 2, and no stack trace. */
class BrokenFilesTest {
    @TempDir
    private Path folder;

    private Console check(String text) throws IOException {
        Path file = folder.resolve("broken.yaml");
        Files.writeString(file, text);
        return Console.run("check", file.toString());
    }

    private static void isRefused(Console console, String... expected) {
        assertThat(console.exitCode).as(console.err()).isEqualTo(2);
        assertThat(console.err()).contains(expected).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "marekt: {participants: 5}                                | broken.yaml:1:1: | did you mean 'market'",
                "market: {participnts: 500}                               | :1:10: | did you mean 'participants'",
                "participants: 500                                        | :1:1: | belongs under market",
                "weeks: many                                              | :1:8: | a whole number from 1 to 5200",
                "weeks: 5.5                                               | :1:8: | whole number",
                "weeks: 52 weeks                                          | :1:8: | weeks",
                "weeks: 0                                                 | :1:8: | from 1 to 5200",
                "weeks: -3                                                | :1:8: | found -3",
                "weeks: 99999999999999999999                              | :1:8: | from 1 to 5200",
                "weeks:                                                   | :1:1: | delete the key",
                "discountRate: .nan                                       | :1:15: | from 0 to 1",
                "discountRate: .inf                                       | :1:15: | from 0 to 1",
                "discountRate: 10 %                                       | :1:15: | 0.1",
                "seed: one                                                | :1:7: | a whole number",
                "network: {kind: scale-free}                              | :1:17: | preferential-attachment",
                "network: {kind: edge-list}                               | network.file | needs its file",
                "network: {kind: edge-list, file: nowhere.txt}            | network.file | there is no file",
                "market: {personas: [gest]}                               | :1:21: | did you mean 'guest'",
                "market: {personas: []}                                   | :1:10: | market.personas",
                "platforms: [{name: a}, {name: a}]                        | platforms | the same name",
                "platforms: [{strategy: growth}]                          | strategy | no strategy is called 'growth'",
                "platforms: [{gainsFor: [{persona: gest}]}]               | persona | 'gest'; there are guest, host",
                "strategies: [{name: a, phases: [{shares: {acquisition: 1}, aim: {personas: [gest]}}]}] | personas | 'gest'; there are guest, host",
                "platforms: [{fees: {seeker: 0.9, provider: 0.9}}]        | fees | take rate",
                "events: [{kind: braech, week: 5}]                        | :1:17: | did you mean 'breach'",
                "events: [{kind: breach, week: 900}]                      | events | after the last week",
                "events: [{kind: fee-change, week: 5, fees: {seeker: 8}}] | :1:38: | take rate",
                "compare: {headline: profits}                             | :1:21: | did you mean 'profit'",
                "compare: {between: platforms}                            | compare | at least two",
                "compare: {replications: {least: 9, most: 3}}             | compare | at most 3",
                "join: {socialProof: 1.5}                                 | :1:21: | from 0 to 1",
                "- a list                                                 | :1: | ",
            })
    void isNamedWithPlaceAndRemedy(String text, String place, String remedy) throws IOException {
        isRefused(check(text), place, remedy == null ? "" : remedy);
    }

    @Test
    void allProblemsAtOnce() throws IOException {
        isRefused(check("weeks: many\nmarekt: {}\njoin: {socialProof: 2}\n"), ":1:8:", ":2:1:", ":3:21:");
    }

    @Test
    void valuesStrategiesAndHeadlineAtOnce() throws IOException {
        isRefused(
                check("""
                        market: {participants: 1}
                        compare: {headline: proft, strategies: [retention-first, nope]}
                        platforms:
                          - strategy: bogus
                            budget: {weekly: -1}
                            fees: {seeker: 0.8, provider: 0.8}
                        """),
                ":1:24: market.participants: found 1",
                ":2:21: compare.headline: no indicator is called 'proft'; did you mean 'profit'?",
                ":2:58: compare.strategies[1]: no strategy is called 'nope'",
                ":4:15: platforms[0].strategy: no strategy is called 'bogus'",
                ":5:22: platforms[0].budget.weekly",
                ":6:5: platforms[0].fees: the take rate");
    }

    @Test
    void doingNothingIsNoStrategy() throws IOException {
        isRefused(
                check("compare: {strategies: [balanced, do-nothing]}\n"),
                ":1:34: compare.strategies[1]: 'do-nothing' is no strategy: write compare.baselines: [do-nothing]");
    }

    @Test
    void aMistakeIsNotToldTwiceByWhatFollowsFromIt() throws IOException {
        Console console = check("""
                strategis: [{preset: balanced, name: mine}]
                weeks: five
                platforms: [{strategy: mine}]
                events: [{kind: breach, week: 300}]
                """);
        isRefused(console, ":1:1: strategis", ":2:8: weeks");
        assertThat(console.err().lines()).hasSize(2);
    }

    @Test
    void aNumberThatCannotBeReadHidesNoStrategy() throws IOException {
        Console console = check("""
                weeks: five years
                platforms: [{strategy: bogus}]
                compare: {strategies: [nope, retention-first]}
                events: [{kind: breach, week: 300}]
                """);
        isRefused(console, ":1:8: weeks", ":2:24: platforms[0].strategy", ":3:24: compare.strategies[0]");
        assertThat(console.err().lines()).hasSize(3);
    }

    @Test
    void everyAlternativeIsLookedAt() throws IOException {
        isRefused(check("""
                compare:
                  between: alternatives
                  alternatives:
                    - {name: a, set: [weeks=0, nothing]}
                    - {name: b, set: ["platforms[3].name=x"]}
                """), ":4:32:", ":5:23:");
    }

    @Test
    void manyUnknownKeysTakeNoTime() throws IOException {
        StringBuilder keys = new StringBuilder();
        for (int n = 0; n < 60_000; n++) {
            keys.append("k").append(n).append(": 1\n");
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        isRefused(check(keys.toString()), ":1:1: k0", "59950 more");
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(used / 1_000_000_000.0).as("seconds of a processor").isLessThan(15);
    }

    @Test
    void emptyFile() throws IOException {
        isRefused(check(""), "broken.yaml", "empty");
    }

    @Test
    void notYaml() throws IOException {
        isRefused(check("name: [unclosed\nweeks: {"), "broken.yaml:");
    }

    @Test
    void binaryFile() throws IOException {
        Path file = folder.resolve("picture.yaml");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        isRefused(Console.run("check", file.toString()), "picture.yaml");
    }

    @Test
    void missingFileSuggestsItsNeighbour() throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "name: a\n");
        isRefused(Console.run("check", folder.resolve("markte.yaml").toString()), "markte.yaml", "market.yaml");
    }

    @Test
    void folderInsteadOfFile() {
        isRefused(Console.run("check", folder.toString()), "is a directory");
    }

    @Test
    void aliasBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int n = 1; n < 12; n++) {
            String before = "*a" + (n - 1);
            String list = String.join(", ", java.util.Collections.nCopies(10, before));
            bomb.append("a" + n + ": &a" + n + " [" + list + "]\n");
        }
        isRefused(check(bomb.toString()), "broken.yaml");
    }

    @Test
    void hugeFileIsRefusedAtOnce() throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        isRefused(Console.run("check", file.toString()), "huge.yaml");
    }

    @Test
    void brokenEdgeListIsNamedByLine() throws IOException {
        Files.writeString(folder.resolve("ties.txt"), "a b\nb c d e f\nc x y\n");
        isRefused(check("network: {kind: edge-list, file: ties.txt}"), "ties.txt:2:", "ties.txt:3:");
    }

    @Test
    void edgeListOfOtherSizeIsExplained() throws IOException {
        Files.writeString(folder.resolve("ties.txt"), "a b\nb c\n");
        Console console = check(
                "network: {kind: edge-list, file: ties.txt}\nmarket: {participants: 7, localities: {count: 1}}\n");
        isRefused(console, ":2:", "3 nodes");
    }

    @Test
    void unknownFoundingNodeIsNamed() throws IOException {
        Files.writeString(folder.resolve("ties.txt"), "a b\nb c\n");
        Console console = check("""
                market: {localities: {count: 1}}
                network: {kind: edge-list, file: ties.txt}
                platforms: [{founding: {nodes: [a, zoe]}}]
                """);
        isRefused(console, ":3:", "no node 'zoe'");
    }

    @Test
    void goodFilesAreStillCheckedBesideBadOnes() throws IOException {
        Path good = folder.resolve("good.yaml");
        Files.writeString(good, "name: good\n");
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "weeks: none\n");
        Console console = Console.run("check", bad.toString(), good.toString());
        isRefused(console, "bad.yaml:1:8");
        assertThat(console.out()).contains("good.yaml: good");
    }
}
