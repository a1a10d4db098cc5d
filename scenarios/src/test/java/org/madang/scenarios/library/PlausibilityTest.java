package org.madang.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.cli.Library;
import org.madang.scenarios.cli.Library.Said;
import org.madang.scenarios.library.PlausibilityFigures.Figure;

/**
 * The figures of the library stay in the neighbourhood of those reported for platforms. Bounds are wide on purpose: they
 * catch a change that makes the market absurd, not one that moves a figure. Verdicts are not tested: they are what the
 * model says. The figures at full size are in scenarios/docs/scenarios.md.
 */
class PlausibilityTest {
    @ParameterizedTest
    @ValueSource(strings = {"home-sharing", "freelance-marketplace", "mature-shop", "city-by-city"})
    void figuresAreInTheNeighbourhoodOfThoseReported(String scenario, @TempDir Path temp) throws IOException {
        Path folder = temp.resolve(scenario);
        Said said = Library.runSmall(Path.of("library", scenario + ".yaml"), folder, 2500, 78, "--no-charts");
        assertThat(said.code()).as(said.err()).isZero();

        PlausibilityFigures read = PlausibilityFigures.read(folder);
        assertThat(read.sides()).hasSizeGreaterThanOrEqualTo(2);
        for (String side : read.sides()) {
            Map<Figure, Double> figures = read.of(side);
            between(side, figures, Figure.SIX_MONTH_RETENTION, 20, 80);
            between(side, figures, Figure.MONTHLY_CHURN, 3, 30);
            between(side, figures, Figure.FILL_RATE, 30, 100);
            between(side, figures, Figure.TAKE_RATE, 5, 30);
            between(side, figures, Figure.PAYBACK, 0.1, 24);
            between(side, figures, Figure.YEAR_RETENTION, 5, 70);
        }
    }

    private static void between(String side, Map<Figure, Double> figures, Figure figure, double low, double high) {
        assertThat(figures.get(figure)).as("%s of %s", figure.label, side).isBetween(low, high);
    }
}
