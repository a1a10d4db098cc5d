package org.madang.sim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TopFifthTest {
    @Test
    void theBusiestOfFive() {
        assertThat(TopFifth.share(new int[] {1, 9, 2, 3, 5}, 5)).isEqualTo(9 / 20.0);
        assertThat(TopFifth.share(new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4}, 10)).isCloseTo(0.2, within(1e-12));
    }

    /** Of three people a fifth is three fifths of one. */
    @Test
    void aPartOfAPersonCounts() {
        assertThat(TopFifth.share(new int[] {10, 2, 8}, 3)).isCloseTo(0.6 * 10 / 20, within(1e-12));
    }

    @Test
    void onlyThoseCounted() {
        assertThat(TopFifth.share(new int[] {1, 1, 0, 0}, 2)).isCloseTo(0.4 / 2, within(1e-12));
        assertThat(TopFifth.share(new int[4], 0)).isNaN();
    }
}
