package org.madang.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void textHasTheContrastWcagAsksFor(Theme theme) {
        assertThat(Theme.contrast(theme.ink(), theme.background())).isGreaterThan(7);
        assertThat(Theme.contrast(theme.muted(), theme.background())).isGreaterThan(4.5);
        for (int s = 0; s < theme.seriesColours(); s++) {
            assertThat(Theme.contrast(SeriesStyle.of(theme, s).text(), theme.background()))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesCanBeSeenOnTheBackground(Theme theme) {
        for (int s = 0; s < theme.seriesColours(); s++) {
            assertThat(Theme.contrast(theme.series(s), theme.background()))
                    .as("series %d", s)
                    .isGreaterThan(2.4);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void neighboursDifferInGreyOrInDashAndMarker(Theme theme) {
        assertThat(Theme.contrast(theme.series(0), theme.series(1))).isGreaterThan(1.25);
        long looks = IntStream.range(0, theme.seriesColours())
                .mapToObj(s -> SeriesStyle.of(theme, s))
                .map(s -> s.dash() + " " + s.marker())
                .distinct()
                .count();
        assertThat(looks).isEqualTo(theme.seriesColours());
    }
}
