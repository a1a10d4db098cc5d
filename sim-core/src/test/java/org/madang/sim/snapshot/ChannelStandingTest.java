package org.madang.sim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelStandingTest {
    /** Ten joined: two left after a week, one after two; three are there since one week, four since three. */
    private static final ChannelStanding TEN =
            new ChannelStanding(10, 7, 50, Counts.of(0, 2, 1, 0), Counts.of(0, 3, 0, 4));

    @Test
    void productLimitByHand() {
        assertThat(TEN.kept(0, 1)).as("8 of 10").isEqualTo(0.8);
        assertThat(TEN.kept(0, 2)).as("and 4 of the 5 watched on").isCloseTo(0.8 * 0.8, within(1e-12));
        assertThat(TEN.kept(1, 2)).isCloseTo(0.8, within(1e-12));
        assertThat(TEN.kept(2, 3)).isEqualTo(1);
    }

    @Test
    void nobodyIsWatchedLongerThanTheRun() {
        assertThat(TEN.kept(0, 4)).isNaN();
        assertThat(new ChannelStanding(0, 0, 0, Counts.of(0, 0), Counts.of(0, 0)).kept(0, 1))
                .isNaN();
    }

    /** Three left in 2·1 + 1·2 + 3·1 + 4·3 = 19 weeks. */
    @Test
    void churnIsLeavingOverWeeksOfMembership() {
        assertThat(TEN.churn()).isCloseTo(3.0 / 19, within(1e-12));
    }

    @Test
    void togetherIsTheSum() {
        ChannelStanding twice = ChannelStanding.together(List.of(TEN, TEN));
        assertThat(twice.people()).isEqualTo(20);
        assertThat(twice.margin()).isEqualTo(100);
        assertThat(twice.kept(0, 2)).isCloseTo(TEN.kept(0, 2), within(1e-12));
    }
}
