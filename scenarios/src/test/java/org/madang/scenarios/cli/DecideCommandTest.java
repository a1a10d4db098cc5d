package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a decision file to a page. */
class DecideCommandTest {
    private static final String DECISION = """
            name: "Keep or win?"
            scenario: market.yaml
            set: ['compare.after={week: 8, strategy: balanced}']
            strategies:
              - {name: retention-first}
              - {name: acquisition-first}
              - {name: twin, set: ['platforms[0].strategy=retention-first']}
            unknowns:
              - {kind: range, name: contact cost, path: 'platforms[0].costs.perContact', low: 0.3, high: 3, scale: log}
              - {kind: list, name: price, path: 'platforms[0].transactionValue', values: [300, 350]}
            target: -80000
            watch:
              - {indicator: members, weeks: [4, 8]}
            budget: 120
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("market.yaml"),
                "weeks: 40\nmarket: {participants: 400}\nplatforms: [{funding: 90000}]\nafter: {weeks: 10}\n");
        file = Files.writeString(folder.resolve("keep.yaml"), DECISION);
    }

    private Console decide(String out, String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("decide", file.toString(), "--quiet", "--out", folder.resolve(out).toString()));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    @Test
    void saysWhatToDoAndWhatToFindOut() throws IOException {
        Console console = decide("one", "--threads", "1");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out())
                .contains("Keep or win?", "best on average", "over 20 worlds", "Behind the best", "contact cost", "price");
        assertThat(console.out()).contains("or more is reached by", "The funding is used up in");
        String page = Files.readString(folder.resolve("one/decide.md"));
        assertThat(page).contains("# Keep or win?", "| Strategy | Mean [95%] |", "do not look ahead");
        assertThat(Files.readString(folder.resolve("one/strategies.csv"))).contains("\ntwin,").hasLineCount(4);
        // The same strategy under two names is one: neither is surely worse, and nobody gains by knowing between them.
        assertThat(page).containsPattern("\\| twin \\|.*\\| retention-first \\|");
    }

    @Test
    void givesTheSameForAnyThreadsAndGoesOn() throws IOException {
        assertThat(decide("one", "--threads", "1").exitCode).isZero();
        assertThat(decide("two", "--threads", "3").exitCode).isZero();
        for (String name : List.of("decide.json", "decide.md", "strategies.csv", "knowing.csv")) {
            assertThat(folder.resolve("one/" + name)).hasSameTextualContentAs(folder.resolve("two/" + name));
        }
        Console again = decide("one", "--json");
        assertThat(again.exitCode).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(Files.readString(folder.resolve("one/decide.json")));
    }

    @Test
    void speaksKorean() {
        Console console = decide("one", "--lang", "ko");
        assertThat(console.out()).contains("평균적으로 가장 나은 것은", "최선과의 차이(95%)");
    }
}
