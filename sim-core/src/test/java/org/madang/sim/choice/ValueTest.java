package org.madang.sim.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Adoption.ProviderValue;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Lever;
import org.madang.sim.phase.Hand;

/** Equations 10 and 11. Participant 0 is the first provider, the last one a seeker. */
class ValueTest {
    private static final Scenarios PLAIN =
            Scenarios.quiet(4, 2).seekers("needRate", Distribution.constant(1)).set("join.thickness", 0.5);

    private static double valueOf(Hand hand, int i) {
        hand.choice.refresh();
        return hand.choice.value(0, i);
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

    /** 112 paid for what costs 80 elsewhere, by somebody whose price sensitivity is 2; the bonus of 5 against the same. */
    @Test
    void priceCountsAgainstWhatAMatchCostsElsewhere() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 2)
                .set("join.referencePrice", 80)
                .set("platforms[0].costs.joiningBonus", 5));
        assertThat(valueOf(hand, 5)).isCloseTo(-2 * (112 / 80.0 - 1), within(1e-6));
        assertThat(hand.choice.bonus(0, 5)).isCloseTo(2 * 5 / 80.0, within(1e-12));
    }

    /** Providers ask for 100 / (1 − .5·.03) and bear half of their fee. */
    @Test
    void passedOnFeeIsPaidByTheSeeker() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 1)
                .set("join.referencePrice", 100)
                .set("platforms[0].passOn", 0.5));
        assertThat(valueOf(hand, 5)).isCloseTo(1 - 1.12 / .985, within(1e-6));
        assertThat(valueOf(hand, 0)).isCloseTo(-.015, within(1e-6));
    }

    /** A premium of 10 % that is decided about is part of the price of those who pay it: here 52.5 % of it. */
    @Test
    void decidedPremiumIsPartOfThePrice() {
        Scenarios sensitive = PLAIN.everybody("priceSensitivity", 1);
        Scenarios decided = sensitive.set("platforms[0].premium.decided", true);
        Hand unfelt = new Hand(sensitive).level(Lever.EXPERIENCE, 1);
        Hand alike = new Hand(decided).level(Lever.EXPERIENCE, 1);
        Hand following = new Hand(decided.set("platforms[0].premium.followsGain", true)).level(Lever.EXPERIENCE, 1);
        assertThat(valueOf(unfelt, 5)).isCloseTo(-.12, within(1e-6));
        assertThat(valueOf(alike, 5)).isCloseTo(1 - 1.12 * 1.1, within(1e-6));
        assertThat(valueOf(following, 5)).isCloseTo(1 - 1.12 * 1.0525, within(1e-6));
    }

    /** What an offered unit earns, .97 of the reference, times its use, e, and no price. */
    @Test
    void providerMayWeighEarnings() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 2)
                        .providers("outsideOption", 0.1)
                        .set("join.providerValue", ProviderValue.EARNINGS))
                .join(0, 0, 1, 5);
        assertThat(valueOf(hand, 0)).isCloseTo(0.6 * .97 * (1 - Math.exp(-0.5)) / 2 - .1, within(1e-6));
    }

    /** Outside options differ by .2: drawn once, the persona's mean. */
    @Test
    void reservationsAreLasting() {
        Scenarios differing =
                Scenarios.quiet(10_000, 1).seekers("outsideOption", 0.3).seekers("outsideSpread", 0.2);
        float[] own = new Hand(differing).market.people.outside;
        double sum = 0;
        double squares = 0;
        for (int i = 1; i <= 10_000; i++) {
            sum += own[i];
            squares += (own[i] - .3) * (own[i] - .3);
        }
        assertThat(sum / 10_000).isCloseTo(.3, within(5 * .2 / 100));
        assertThat(squares / 10_000).isCloseTo(.04, within(5 * .04 * Math.sqrt(2) / 100));
        assertThat(own[0]).as("the provider's do not").isZero();
        assertThat(valueOf(new Hand(differing), 7)).isCloseTo(-own[7], within(1e-6));
        assertThat(new Hand(PLAIN).market.people.outside).as("nobody differs").isNull();
    }

    @Test
    void bonusCountsAgainstTheTransactionValue() {
        Hand hand = new Hand(PLAIN.everybody("priceSensitivity", 2).set("platforms[0].costs.joiningBonus", 5));
        assertThat(hand.choice.bonus(0, 5)).isCloseTo(2 * 5 / 100.0, within(1e-12));
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
