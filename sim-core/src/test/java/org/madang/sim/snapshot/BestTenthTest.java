package org.madang.sim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;

class BestTenthTest {
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    @Test
    void whoReferredTakesThePlaceOfWhoBroughtMore() {
        float[] own = {9, 8, 1, NEVER};
        float[] credited = {9, 8, 12, NEVER};
        assertThat(BestTenth.of(own, credited, 2)).isEqualTo(new BestTenth(2, 1));
        assertThat(BestTenth.of(own, own, 2)).isEqualTo(new BestTenth(2, 2));
    }

    @Test
    void ofEqualsTheFirst() {
        float[] own = {5, 5, 5, 7};
        assertThat(BestTenth.of(own, new float[] {0, 0, 5, 7}, 2)).isEqualTo(new BestTenth(2, 1));
        assertThat(BestTenth.of(own, new float[] {5, 0, 5, 7}, 2)).isEqualTo(new BestTenth(2, 2));
    }

    @Test
    void nobodyJoined() {
        assertThat(BestTenth.of(new float[] {NEVER}, new float[] {NEVER}, 0)).isEqualTo(new BestTenth(0, 0));
        assertThat(Scenarios.quiet(2, 1).run(1).snapshots().get(0).bestTenth()).isEqualTo(new BestTenth(0, 0));
    }

    @Test
    void aTenthIsRoundedUp() {
        assertThat(Scenarios.quiet(9, 2).allFound().run(1).snapshots().get(0).bestTenth())
                .isEqualTo(new BestTenth(2, 2));
    }
}
