package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.network.TieGraph;
import org.madang.sim.state.Membership;

class TonesTest {
    private static final TieGraph PAIR = TieGraph.undirected(2, new int[] {0}, new int[] {1}, null);

    @ParameterizedTest(name = "satisfaction {0} is tone {1}")
    @CsvSource({"0, 1", ".05, 1", ".07, 2", ".5, 5", "1, 9", "-.001, -1", "-.05, -1", "-.2, -2", "-.5, -4", "-1, -8"})
    void satisfactionIsSpokenInEighths(float satisfaction, int tone) {
        assertThat(Tones.tone(satisfaction, Membership.SILENT)).isEqualTo(tone);
    }

    @Test
    void smallMovesDoNotChangeTheTone() {
        assertThat(Tones.tone(0.6f, 5)).isEqualTo(5);
        assertThat(Tones.tone(0.4f, 5)).isEqualTo(5);
        assertThat(Tones.tone(0.63f, 5)).isEqualTo(6);
        assertThat(Tones.tone(-0.3f, -3)).isEqualTo(-3);
    }

    @Test
    void changeOfSignIsAlwaysHeard() {
        assertThat(Tones.tone(-0.01f, 1)).isEqualTo(-1);
        assertThat(Tones.tone(0.01f, -1)).isEqualTo(1);
    }

    /** β₀ + |s|·(ν if s < 0) with β₀ = .2, ν = 2, eq. 6. */
    @ParameterizedTest(name = "tone {0} is {1} loud")
    @CsvSource({"0, 0", "1, .2", "5, .7", "9, 1.2", "-4, 1.2", "-8, 2.2", "-1, .45"})
    void badNewsIsLouder(int tone, double loudness) {
        assertThat(new Tones(0.2, 2, PAIR).of(tone)).isCloseTo(loudness, within(1e-6));
    }

    @Test
    void goodAndBadLieInSeparateHalves() {
        Tones tones = new Tones(0.2, 2, PAIR);
        assertThat((tones.over(0, 9) >>> 32) * tones.unit()).isCloseTo(1.2, within(1e-5));
        assertThat(tones.over(0, 9) & 0xFFFFFFFFL).isZero();
        assertThat((tones.over(0, -8) & 0xFFFFFFFFL) * tones.unit()).isCloseTo(2.2, within(1e-5));
        assertThat(tones.over(0, -8) >>> 32).isZero();
        assertThat(tones.over(0, Membership.SILENT)).isZero();
    }

    @Test
    void loudnessGrowsWithTheTieStrength() {
        TieGraph weak = TieGraph.undirected(2, new int[] {0}, new int[] {1}, new float[] {0.25f});
        Tones tones = new Tones(0.2, 2, weak);
        assertThat((tones.over(0, 9) >>> 32) * tones.unit()).isCloseTo(0.3, within(1e-5));
    }

    /** A hub that hears thousands of the loudest voices at once still fits its half of the sum. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000, 50_000})
    void sumOfTheLoudestVoicesFits(int talkers) {
        int[] hub = new int[talkers];
        int[] others = new int[talkers];
        java.util.Arrays.setAll(others, n -> n + 1);
        Tones tones = new Tones(1, 20, TieGraph.undirected(talkers + 1, hub, others, null));
        double bad = talkers * (double) tones.over(0, -8);
        double good = talkers * (double) (tones.over(0, 9) >>> 32);
        assertThat(bad).isLessThan(Integer.MAX_VALUE);
        assertThat(good).isLessThan(Integer.MAX_VALUE);
        assertThat(bad * tones.unit()).isCloseTo(21.0 * talkers, within(0.001 * 21.0 * talkers));
    }

    @Test
    void silentPlatformDividesByNothing() {
        assertThat(new Tones(0, 0, TieGraph.none(3)).of(9)).isCloseTo(1, within(1e-6));
    }
}
