package org.madang.sim.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.random.Normal;

class GumbelTest {
    @ParameterizedTest
    @ValueSource(doubles = {-6.013, -3.3, -1, -.001, 0, .77, 2.5})
    void scoreAndItsUniformGiveTheSame(double x) {
        assertThat(Gumbel.ofScore(x)).isCloseTo(Gumbel.of(Normal.chance(x)), within(2e-5));
    }

    @Test
    void medianIsMinusLogOfLogTwo() {
        assertThat(Gumbel.of(0.5)).isCloseTo(0.36651292058, within(1e-10));
        assertThat(Gumbel.ofScore(0)).isCloseTo(0.36651292058, within(1e-6));
    }

    @Test
    void extremesAreKnownAndScoresRise() {
        assertThat(Gumbel.of(0)).isBetween(-4.0, -3.0);
        assertThat(Gumbel.of(1 - 0x1.0p-52)).isBetween(35.0, 37.0);
        assertThat(Gumbel.ofScore(-1e9)).isBetween(-4.0, -3.0);
        assertThat(Gumbel.ofScore(1e9)).isBetween(30.0, 38.0);
        double before = Double.NEGATIVE_INFINITY;
        for (double x = -7.7; x < 7.7; x += 0.01) {
            assertThat(Gumbel.ofScore(x)).as("at %s", x).isGreaterThan(before);
            before = Gumbel.ofScore(x);
        }
    }
}
