package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Answers;
import org.madang.sim.config.Lever;
import org.madang.sim.config.PerSide;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.state.PlatformState;

/** A rival that answers (eq. 26), by hand: the focal platform spends 100 a week, 60 of it on acquisition. */
class A12AnswerTest {
    private static final Scenarios DUEL = Scenarios.quiet(9, 1)
            .rival()
            .spends(100, 0.6, 0.4, 0, 0, 0, 0)
            .set(Scenarios.FOCAL + "fees", new PerSide(0.02, 0.1))
            .set(Scenarios.RIVAL + "fees", new PerSide(0.1, 0.04))
            .set(Scenarios.RIVAL + "budget.weekly", 0)
            .set(Scenarios.RIVAL + "budget.reinvested", 0);

    private static PlatformState rivalAfter(int weeks, Answers answers) {
        Hand hand = new Hand(DUEL.set(Scenarios.RIVAL + "answers", answers));
        Invest invest = new Invest(hand.market);
        for (int w = 1; w <= weeks; w++) {
            invest.run(w);
        }
        return hand.market.platform[1];
    }

    @Test
    void a_itSeesTheWeekBefore() {
        PlatformState rival = rivalAfter(1, new Answers(1, 1, 0));
        assertThat(rival.spend(Lever.ACQUISITION)).isZero();
        assertThat(rival.spend(Lever.SATISFACTION)).isZero();
    }

    @Test
    void b_itMatchesAsFarAsItSays() {
        PlatformState rival = rivalAfter(3, new Answers(0.5, 1, 0));
        assertThat(rival.spend(Lever.ACQUISITION)).isCloseTo(30, within(1e-9));
        assertThat(rival.spend(Lever.SATISFACTION)).isCloseTo(40, within(1e-9));
        assertThat(rival.level(Lever.SATISFACTION)).isPositive();
        assertThat(rival.fees()).isEqualTo(new PerSide(0.1, 0.04));
    }

    @Test
    void c_itLowersFeesAndRaisesNone() {
        PerSide fees = rivalAfter(2, new Answers(0, 0, 0.5)).fees();
        assertThat(fees.seeker()).isCloseTo(0.06, within(1e-12));
        assertThat(fees.provider()).isEqualTo(0.04);
    }

    /** Two that match each other in full stay at the highest bid: nothing runs away. */
    @Test
    void d_anArmsRaceEndsAtTheHighestBid() {
        Hand hand = new Hand(DUEL.set(Scenarios.RIVAL + "answers", new Answers(1, 1, 1))
                .set(Scenarios.FOCAL + "answers", new Answers(1, 1, 1)));
        Invest invest = new Invest(hand.market);
        for (int w = 1; w <= 50; w++) {
            invest.run(w);
        }
        for (PlatformState platform : hand.market.platform) {
            assertThat(platform.spend(Lever.ACQUISITION)).isCloseTo(60, within(1e-9));
            assertThat(platform.fees()).isEqualTo(new PerSide(0.02, 0.04));
        }
    }
}
