package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {
    @ParameterizedTest(name = "{0} and {1} fit {2}")
    @CsvSource({
        "0, 0, 1",
        ".3, .3, 1",
        "0, .5, 0",
        ".25, .75, 0",
        ".1, .9, .6",
        ".9, .1, .6",
        "0, .25, .5",
        ".2, .3, .8",
        "0, .999, .998"
    })
    void sameTasteFitsAndOppositeTastesDoNot(float x, float y, double fit) {
        assertThat(Candidates.fit(x, y)).isCloseTo(fit, within(1e-6));
    }

    @Test
    void fitIsBetweenZeroAndOneAndMutual() {
        for (float x = 0; x < 1; x += 0.037f) {
            for (float y = 0; y < 1; y += 0.041f) {
                assertThat(Candidates.fit(x, y)).isBetween(0.0, 1.0).isEqualTo(Candidates.fit(y, x));
            }
        }
    }

    @Test
    void turningTheCircleChangesNothing() {
        for (float x = 0; x < 1; x += 0.125f) {
            assertThat(Candidates.fit(x, (x + 0.375f) % 1)).isEqualTo(0.25);
        }
    }
}
