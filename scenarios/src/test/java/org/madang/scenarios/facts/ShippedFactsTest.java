package org.madang.scenarios.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;

/** Every fact file of the repository can be measured, or says why not. */
class ShippedFactsTest {
    private static final Path FOLDER = Path.of("facts");

    static List<Path> files() {
        return FactFile.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("files")
    void canBeMeasured(Path path) {
        FactFile file = FactFile.read(path);
        List<FactPlan> plans = file.plans(new Size(300, 2, 1));
        Measurement measurement = new Measurement(List.of(file), plans.subList(0, Math.min(1, plans.size())));
        Measurement.Rows rows =
                measurement.run(new ClaimRunner(2, "test", Journal.NONE, Progress.SILENT, measurement.weeks()));
        assertThat(rows.stopped()).isFalse();
        assertThat(rows.rows()).isNotEmpty();
        assertThat(rows.rows().get(0).standing() == Standing.NOT_EXPRESSED)
                .isEqualTo(!file.fact().isExpressed());
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOnTopWhatIsKnownAndMeasured(Path path) throws IOException {
        String text = Files.readString(path);
        if (FactFile.read(path).fact().isExpressed()) {
            assertThat(text).containsSubsequence("# Known ", "# Measured ", "# Outside    if ", "\nname: ");
        }
    }

    @Test
    void filesAreNamedAfterTheirFacts() {
        for (FactFile file : FactFile.chosen(FOLDER, List.of())) {
            int number = Integer.parseInt(file.fact().name().substring(1).replaceAll("-.*", ""));
            assertThat(file.file().getFileName().toString()).startsWith(String.format(Locale.ROOT, "f%02d", number));
        }
    }
}
