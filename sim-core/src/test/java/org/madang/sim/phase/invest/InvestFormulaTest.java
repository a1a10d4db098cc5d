package org.madang.sim.phase.invest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Side;
import org.madang.sim.phase.Hand;
import org.madang.sim.state.PlatformState;

/** Equations 1 and 5. */
class InvestFormulaTest {
    @ParameterizedTest(name = "spend {0}, need {1} -> {2}")
    @CsvSource({
        "0, 300, 0", "300, 300, .6321205588", "900, 300, .9502129316", "1e-9, 300, 3.3333333e-12", "1e12, 300, 1",
        "0, 0, 0", "1, 0, 1", "Infinity, 5, 1", "5, Infinity, 0", "-3, 300, 0"
    })
    void targetOfASpend(double spend, double need, double expected) {
        assertThat(Invest.target(spend, need)).isCloseTo(expected, within(1e-9 * Math.max(expected, 1e-3)));
    }

    @Test
    void targetOfAWrongNumberShows() {
        assertThat(Invest.target(Double.NaN, 300)).isNaN();
    }

    @ParameterizedTest(name = "trust lever {0}, damage {1} -> {2}")
    @CsvSource({"0, 0, .4", "1, 0, .85", ".5, 0, .625", "0, .1, .3", "1, .2, .65", "0, .9, 0"})
    void institutionalTrustOfLevelAndDamage(double level, double damage, double expected) {
        PlatformState platform = new Hand(Scenarios.quiet(1, 1)).platform();
        platform.level[Lever.TRUST.ordinal()] = level;
        platform.damage[0] = damage;
        assertThat(Invest.institutionalTrust(platform, Side.SEEKER)).isCloseTo(expected, within(1e-12));
    }

    /** Levers need 300 money at 0 members: spending 300 has the target 1 − 1/e; each week a fifth of the way (eq. 2). */
    @Test
    void levelMovesItsShareOfTheWayEachWeek() {
        Hand hand = new Hand(Scenarios.quiet(1, 1).spends(300, 0, 0, 1, 0, 0, 0));
        Invest invest = new Invest(hand.market);
        double target = 1 - Math.exp(-1);
        double expected = 0;
        for (int w = 1; w <= 10; w++) {
            invest.run(w);
            expected += 0.2 * (target - expected);
            assertThat(hand.platform().level(Lever.RELATIONSHIP))
                    .as("week %d", w)
                    .isCloseTo(expected, within(1e-12));
        }
        assertThat(hand.platform().level(Lever.TRUST)).isZero();
    }

    @Test
    void leversAreDearForATinyPlatformAndByTheMemberForALargeOne() {
        Hand hand = new Hand(Scenarios.quiet(1, 1).spends(400, 0, 1, 0, 0, 0, 0));
        hand.platform().seekers = 2000;
        new Invest(hand.market).run(1);
        assertThat(hand.platform().level(Lever.SATISFACTION))
                .isCloseTo(0.15 * (1 - Math.exp(-400 / (300 + 0.15 * 2000))), within(1e-12));
    }

    /** Feedback of a fifth of the active members: 5 % a week become 6 %. */
    @Test
    void feedbackSpeedsTheExperienceLeverUp() {
        Hand hand = new Hand(Scenarios.quiet(4, 1).spends(1e9, 0, 0, 0, 1, 0, 0));
        hand.platform().seekers = 4;
        hand.platform().active = 4;
        new Invest(hand.market).run(1);
        assertThat(hand.platform().level(Lever.EXPERIENCE)).isCloseTo(0.05 * 1.2, within(1e-9));
    }

    @Test
    void budgetIsTheFixedSumAndTheReinvestedMargin() {
        Hand hand = new Hand(
                Scenarios.quiet(1, 1).spends(100, 1, 1, 1, 1, 1, 5).set("platforms[0].budget.reinvested", 0.5));
        hand.platform().grossMargin = 60;
        new Invest(hand.market).run(1);
        assertThat(hand.platform().spend(Lever.TRUST)).isCloseTo(65, within(1e-9));
        assertThat(hand.platform().spend(Lever.ACQUISITION)).isCloseTo(13, within(1e-9));
    }

    @Test
    void lossIsNotReinvested() {
        Hand hand = new Hand(
                Scenarios.quiet(1, 1).spends(100, 1, 0, 0, 0, 0, 0).set("platforms[0].budget.reinvested", 0.5));
        hand.platform().grossMargin = -60;
        new Invest(hand.market).run(1);
        assertThat(hand.platform().spend(Lever.ACQUISITION)).isEqualTo(100);
    }
}
