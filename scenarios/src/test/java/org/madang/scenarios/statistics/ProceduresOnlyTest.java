package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sure is decided here only: nobody else compares an interval with zero. Scales of pictures are no intervals. */
class ProceduresOnlyTest {
    private static final Pattern COMPARES =
            Pattern.compile("(?<!scale|scale\\(\\))\\.(low|high)\\(\\)(\\.get\\([^)]*\\))?\\s*[<>]=?\\s*0\\b");

    @Test
    void noOtherRoomComparesAnIntervalWithZero() throws IOException {
        for (Path root : List.of(Path.of("src/main/java"), Path.of("../charts/src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.filter(f -> f.toString().endsWith(".java"))
                                .filter(f -> !f.toString().contains("scenarios/statistics/"))
                                .filter(f -> COMPARES.matcher(text(f)).find())
                                .map(Path::toString))
                        .isEmpty();
            }
        }
    }

    @Test
    void thePatternFindsWhatItIsFor() {
        assertThat(COMPARES.matcher("gap.low() > 0 ? a : b").find()).isTrue();
        assertThat(COMPARES.matcher("folder.last().high() < 0").find()).isTrue();
        assertThat(COMPARES.matcher("difference.low().get(at) > 0").find()).isTrue();
        assertThat(COMPARES.matcher("scale.low() < 0").find()).isFalse();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
