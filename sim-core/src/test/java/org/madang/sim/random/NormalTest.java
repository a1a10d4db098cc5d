package org.madang.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    /** From tables: Abramowitz & Stegun 1964, 26.1 and 26.5. */
    @ParameterizedTest
    @CsvSource({
        ".5, 0",
        ".975, 1.9599639845",
        ".025, -1.9599639845",
        ".9, 1.2815515655",
        ".999, 3.0902323062",
        "1e-10, -6.3613409024"
    })
    void quantilesOfTables(double p, double x) {
        assertThat(Normal.quantile(p)).isCloseTo(x, within(1e-6));
        assertThat(Normal.chance(x)).isCloseTo(p, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-7.5, -5, -2, -1.44, -.1, .1, 1.44, 3, 5})
    void quantileUndoesChance(double x) {
        assertThat(Normal.quantile(Normal.chance(x))).isCloseTo(x, within(1e-6));
    }

    /** From the smallest draw to the largest: finite, rising. */
    @Test
    void extremesAreFinite() {
        assertThat(Normal.quantile(0x1.0p-54)).isBetween(-8.4, -8.2);
        assertThat(Normal.quantile(1 - 0x1.0p-53)).isBetween(8.1, 8.3);
        double before = Double.NEGATIVE_INFINITY;
        for (int n = 1; n < 10_000; n++) {
            double x = Normal.quantile(n / 10_000.0);
            assertThat(x).as("at %d in 10000", n).isGreaterThan(before);
            before = x;
        }
    }
}
