package org.madang.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.cli.Library;
import org.madang.scenarios.cli.Library.Said;

/** Every scenario of the library is good and runs to a verdict; small, for what is tested is that it runs. */
class LibraryTest {
    private static final List<String> FILES = List.of(
            "manifest.json",
            "scenario.yaml",
            "summary.json",
            "summary.md",
            "weekly.csv",
            "cohorts.csv",
            "difference.csv");

    static List<Path> scenarios() {
        return Library.scenarios();
    }

    @Test
    void theLibraryIsThere() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isGood(Path scenario) {
        Said said = Library.madang("check", scenario.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("good");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isExplainedToItsReader(Path scenario) throws IOException {
        assertThat(Files.readString(scenario)).contains("# What to try", "# The situation", "# The question");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void runsToAVerdict(Path scenario, @TempDir Path temp) throws IOException {
        Path folder = temp.resolve("results");
        Said said = Library.runSmall(scenario, folder, 600, 30);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(FILES).allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
        assertThat(charts(folder, ".png")).isGreaterThan(5).isEqualTo(charts(folder, ".svg"));
        assertThat(Files.list(temp)).as("nothing but the results is left").containsExactly(folder);

        JsonNode summary =
                new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
        assertThat(summary.get("replications").asInt()).isEqualTo(2);
        assertThat(summary.get("verdicts")).isNotEmpty();
        assertThat(summary.get("findings")).isNotEmpty().allSatisfy(finding -> {
            String english = finding.get("en").asText();
            assertThat(english).endsWith(".").doesNotContain("NaN", "∞", "{");
            assertThat(said.out().replaceAll("\\s+", " ")).contains(english);
            assertThat(finding.get("ko").asText()).endsWith(".").doesNotContain("NaN", "∞", "{", "은(는)", "이(가)");
        });
    }

    private static long charts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).count();
        }
    }
}
