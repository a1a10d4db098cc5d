package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.indicator.Indicator;

/** The pages for strategists: what they name exists. */
class SchoolPagesTest {
    private static final Path HOME = Path.of("..");
    private static final Path FOLDER = HOME.resolve("scenarios/docs/schools");
    private static final int LARGEST_CHART = 200_000;

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> found(String pattern, Path page) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(page));
        return matcher.results().map(match -> match.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void chartIsThereAndSmall(Path page) throws IOException {
        List<String> charts = found("!\\[[^]]+]\\(([^)]+)\\)", page);
        assertThat(charts).hasSize(1);
        assertThat(Files.size(FOLDER.resolve(charts.get(0)))).isBetween(1000L, (long) LARGEST_CHART);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void claimsAndIndicatorsAreThere(Path page) throws IOException {
        List<String> claims =
                List.of(found("<!-- claims: ([^>]+) -->", page).get(0).split(" "));
        String shipped = Console.run("claims", "--list").out();
        assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(shipped)
                .containsPattern("(?m)^" + claim + "\t"));
        assertThat(found("--indicator (\\w+)", page)).hasSize(1).allSatisfy(key -> assertThat(Indicator.find(key))
                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void scenarioOfItsCommandIsThere(Path page) throws IOException {
        assertThat(found("(?m)^\\./madang run (\\S+)", page))
                .hasSize(1)
                .allSatisfy(file -> assertThat(HOME.resolve(file)).exists());
    }
}
