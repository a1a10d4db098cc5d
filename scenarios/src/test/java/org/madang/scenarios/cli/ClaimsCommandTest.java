package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
    private static final String CLAIM = """
            name: T1
            title: More money wins more members.
            source: a test
            compares: Much money with little.
            scenario: market.yaml
            replications: 3
            runs:
              - {name: little}
              - {name: much, set: ["platforms[0].budget.weekly=20000"]}
            effects:
              - {name: more members, value: much.members - little.members, unit: people, above: 0}
            variations:
              - {parameter: weeks, given: "12", levels: [{name: "6", set: [weeks=6]}]}
            """;

    @TempDir
    private Path folder;

    private String claim;
    private String out;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "name: m\nweeks: 12\nmarket: {participants: 300}\n");
        Path file = folder.resolve("t1.yaml");
        Files.writeString(file, CLAIM);
        claim = file.toString();
        out = folder.resolve("out").toString();
    }

    @Test
    void printsTheVerdictAndWritesTheTables() throws IOException {
        Console console = Console.run("claims", claim, "--out", out);
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out())
                .contains(
                        "T1   More money wins more members. (a test)",
                        "compared  Much money",
                        "effect    more members: ")
                .contains("verdict   ", "1 claim: 1 ");
        assertThat(Path.of(out)).isDirectoryContaining("glob:**/claims.md");
        assertThat(Files.readAllLines(Path.of(out, "effects.csv"))).hasSize(1 + 2 * 3);
        assertThat(Files.readString(Path.of(out, "claims.md")))
                .contains("madang claims", "| **T1** More money", "| as given |", "| weeks: 6 |");
        assertThat(Files.readString(Path.of(out, "manifest.json"))).contains("\"seed\" : 1", "more members");
    }

    @Test
    void koreanSaysItInKoreanAndTheDocumentToo() throws IOException {
        Console console = Console.run("claims", claim, "--out", out, "--lang", "ko");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out())
                .contains(
                        "T1   More money wins more members.(출처 a test)", "비교      Much money", "효과      more members: ")
                .contains("결론      ", "주장 1개: ");
        assertThat(Files.readString(Path.of(out, "claims.md")))
                .contains("# 전략가들의 주장", "--lang ko", "| 기본 조건 |", "| 주: 6 |");
        assertThat(Files.readString(Path.of(out, "claims.json")))
                .contains("as expected")
                .doesNotContain("예상");
    }

    @Test
    void sameBytesForAnyNumberOfThreads() throws IOException {
        Console.run("claims", claim, "--out", out, "--threads", "1");
        String other = folder.resolve("other").toString();
        Console.run("claims", claim, "--out", other, "--threads", "3");
        for (String name : List.of("claims.md", "claims.json", "effects.csv", "manifest.json")) {
            assertThat(Path.of(out, name)).hasSameBinaryContentAs(Path.of(other, name));
        }
    }

    @Test
    void jsonIsAllThatIsPrinted() throws IOException {
        Console console = Console.run("claims", claim, "--out", out, "--json", "--quick", "--seed", "7");
        JsonNode root = new ObjectMapper().readTree(console.out());
        assertThat(root.at("/seed").asLong()).isEqualTo(7);
        assertThat(root.at("/command").asText()).endsWith("--quick --seed 7");
        JsonNode effect = root.at("/claims/0/conditions/0/effects/0");
        assertThat(effect.get("low").asDouble())
                .isLessThanOrEqualTo(effect.get("mean").asDouble());
        assertThat(root.at("/claims/0/status").asText()).isIn("supported", "contradicted", "depends", "unclear");
    }

    @Test
    void nothingIsLeftBesideTheResults() throws IOException {
        Console.run("claims", claim, "--out", out);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("market.yaml", "t1.yaml", "out");
        }
    }

    @Test
    void theDocumentIsTheOneOfTheResults() throws IOException {
        Path docs = folder.resolve("docs.md");
        Console.run("claims", claim, "--out", out, "--docs", docs.toString());
        assertThat(docs).hasSameTextualContentAs(Path.of(out, "claims.md"));
    }

    @Test
    void whatCannotBeUsedIsRefusedBeforeAnythingRuns() throws IOException {
        Console.run("claims", claim, "--out", out);
        Files.writeString(Path.of(claim), CLAIM.replace("much.members", "much.membrs"));
        Console console = Console.run("claims", claim, "--out", out);
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("t1.yaml:11:33: effects[0].value: ", "did you mean 'members'?");
        assertThat(Path.of(out, "claims.md")).exists();
    }

    @Test
    void checkAndExplainKnowClaims() {
        Console check = Console.run("check", claim);
        assertThat(check.exitCode).as(check.err()).isZero();
        assertThat(check.out()).contains("claim T1", "2 runs, 1 effect, 1 other condition");
        Console explain = Console.run("explain", "levels");
        assertThat(explain.out()).contains("variations[].levels in a claim file");
    }

    @Test
    void listNamesTheShippedClaims() {
        String home = System.getProperty("madang.home");
        System.setProperty("madang.home", "..");
        try {
            assertThat(Console.run("claims", "--list").out()).contains("C1\t", "C6\t");
        } finally {
            if (home == null) {
                System.clearProperty("madang.home");
            } else {
                System.setProperty("madang.home", home);
            }
        }
    }
}
