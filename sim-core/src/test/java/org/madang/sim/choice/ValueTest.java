package org.madang.sim.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Distribution;
import org.madang.sim.phase.Hand;

/** Equations 10 and 11. Participant 0 is the first provider, the last one a seeker. */
class ValueTest {
    private static final Scenarios PLAIN =
            Scenarios.quiet(4, 2).seekers("needRate", Distribution.constant(1)).set("join.thickness", 0.5);

    private static double valueOf(Hand hand, int i) {
        hand.value.refresh();
        return hand.value.of(0, i);
    }

    @Test
    void emptyPlatformIsWorthNothing() {
        assertThat(valueOf(new Hand(PLAIN), 5)).isZero();
        assertThat(valueOf(new Hand(PLAIN), 0)).isZero();
    }

    /** Two providers serve two a week, one seeker asks once: e·(1 − e^−φ·2), with e = .6. */
    @Test
    void seekerValuesThickness() {
        Hand hand = new Hand(PLAIN).join(0, 0, 1, 5);
        assertThat(valueOf(hand, 4)).isCloseTo(0.6 * (1 - Math.exp(-1)), within(1e-6));
    }

    @Test
    void crowdedSupplyIsWorthLess() {
        Hand hand = new Hand(PLAIN).join(0, 0, 2, 3, 4, 5);
        assertThat(valueOf(hand, 5)).isCloseTo(0.6 * (1 - Math.exp(-0.5)) / 4, within(1e-6));
    }

    @Test
    void providerValuesUse() {
        Hand hand = new Hand(PLAIN).join(0, 0, 1, 5);
        assertThat(valueOf(hand, 0)).isCloseTo(0.6 * (1 - Math.exp(-0.5)) / 2, within(1e-6));
    }

    /** 50 prior requests at .5·… and 50 seen of which 40 were matched: the mean of both. */
    @Test
    void recordCountsAgainstThickness() {
        Hand hand = new Hand(PLAIN).join(0, 0, 1, 5);
        hand.market.record[0].requestsSeen[0] = 50;
        hand.market.record[0].matchesSeen[0] = 40;
        assertThat(valueOf(hand, 5)).isCloseTo(0.6 * (0.8 + (1 - Math.exp(-1))) / 2, within(1e-6));
    }

    @Test
    void feeAndOutsideOptionTakeValueAway() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 2).everybody("outsideOption", 0.1));
        assertThat(valueOf(hand, 5)).isCloseTo(-0.1 - 2 * 0.12, within(1e-6));
        assertThat(valueOf(hand, 0)).isCloseTo(-0.1 - 2 * 0.03, within(1e-6));
    }

    @Test
    void priceDoesNotMatterToWhomSomebodyElsePaysFor() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 2).everybody("paidByOther", 1));
        assertThat(valueOf(hand, 5)).isZero();
    }

    @Test
    void bonusCountsAgainstTheTransactionValue() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 2).set("platforms[0].costs.joiningBonus", 5));
        assertThat(hand.value.bonus(0, 5)).isCloseTo(2 * 5 / 100.0, within(1e-12));
    }

    @Test
    void ownSideCanAddValue() {
        Hand hand = new Hand(PLAIN.set("join.sameSide", 2).set("join.crossSide", CrossSide.NONE)).join(0, 2, 3);
        assertThat(valueOf(hand, 5)).isCloseTo(0.6 + 2 * 0.5, within(1e-6));
        assertThat(valueOf(hand, 0)).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void logOfTheParticipationOfTheOtherSide() {
        Hand hand = new Hand(PLAIN.set("join.crossSide", CrossSide.LOG_PARTICIPATION)).join(0, 0);
        assertThat(valueOf(hand, 5)).isCloseTo(Math.log(0.5), within(1e-6));
        assertThat(valueOf(hand, 0)).isLessThan(-1e8);
    }
}
