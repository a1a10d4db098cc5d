package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Event;
import org.madang.sim.engine.Simulation;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.reach.Reach;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/** Bonuses and partners out of the acquisition spending, once a person, and what becomes of a platform without money. */
class A10BudgetTest {
    private static final String COSTS = Scenarios.FOCAL + "costs.";
    /** 100 a week for acquisition; everybody would join for certain. */
    private static final Scenarios EAGER = Scenarios.quiet(99, 1)
            .allEager()
            .spends(100, 1, 0, 0, 0, 0, 0)
            .set(COSTS + "joiningBonus", 10)
            .set(COSTS + "withinBudget", true);

    private static Hand joined(Scenarios scenario, int... lapsed) {
        Hand hand = new Hand(scenario);
        for (int i = 0; i < 100; i++) {
            hand.members().stage[i] = Stage.AWARE;
        }
        for (int i : lapsed) {
            hand.members().stage[i] = Stage.LAPSED;
        }
        new Invest(hand.market).run(1);
        new Reach(hand.market).run(1);
        return hand.runJoin(1);
    }

    @Test
    void a_neverBeyondTheBudget() {
        Hand hand = joined(EAGER);
        assertThat(hand.platform().members()).isEqualTo(100);
        assertThat(hand.counted(Tally.Field.BONUSES)).isBetween(1.0, 10.0);
        assertThat(hand.platform().bonusesPaid).isEqualTo(10 * hand.counted(Tally.Field.BONUSES));
        assertThat(hand.platform().purse).isEqualTo(100 - hand.platform().bonusesPaid);
    }

    @Test
    void b_everybodyIsPaidWhereTheMoneySuffices() {
        Hand hand = joined(EAGER.set(COSTS + "joiningBonus", 1));
        assertThat(hand.counted(Tally.Field.BONUSES)).isEqualTo(100);
        assertThat(hand.platform().purse).isZero();
    }

    @Test
    void c_nothingIsPromisedWithoutMoney() {
        Hand hand = joined(EAGER.set(COSTS + "joiningBonus", 101));
        assertThat(hand.counted(Tally.Field.BONUSES)).isZero();
        assertThat(hand.platform().members()).isEqualTo(100);
    }

    @Test
    void d_oncePerson() {
        Scenarios rich = EAGER.set(COSTS + "joiningBonus", 1).set(COSTS + "bonusOnce", true);
        assertThat(joined(rich, 3, 4, 5).counted(Tally.Field.BONUSES)).isEqualTo(97);
        assertThat(joined(EAGER.set(COSTS + "joiningBonus", 1), 3, 4, 5).counted(Tally.Field.BONUSES))
                .isEqualTo(100);
    }

    @Test
    void e_whatThePurseHasLeftIsForMediaAWeekLater() {
        Hand hand = joined(EAGER.set(COSTS + "joiningBonus", 101));
        assertThat(hand.platform().mediaPaid).isZero();
        new Reach(hand.market).run(2);
        assertThat(hand.platform().mediaPaid).isEqualTo(100);
    }

    @Test
    void f_aPartnerIsPaidWithinTheBudgetToo() {
        Hand hand = new Hand(EAGER.event(new Event.PartnerCampaign(1, "", 5, 1, 1, 1, 400)));
        hand.shock().run(1);
        new Invest(hand.market).run(1);
        new Reach(hand.market).run(1);
        assertThat(hand.platform().partnerPaid).isEqualTo(100);
        assertThat(hand.platform().purse).isZero();
    }

    /** A budget without acquisition and a bonus of 50, as found in the wild: spends its budget and no more. */
    @Test
    void g_noAcquisitionNoBonus() {
        Scenarios none = Scenarios.defaults(2000, 40)
                .spends(625, 0, 1, 0, 0, 0, 0)
                .set(Scenarios.FOCAL + "budget.reinvested", 0)
                .set(COSTS + "joiningBonus", 50);
        WeeklySeries beyond = none.run(1).focal();
        WeeklySeries within = none.set(COSTS + "withinBudget", true).run(1).focal();
        double most = 0;
        for (int w = 1; w <= 40; w++) {
            assertThat(within.at(Indicator.SPEND, w)).isCloseTo(625, within(1e-9));
            most = Math.max(most, beyond.at(Indicator.SPEND, w));
        }
        assertThat(most).as("what it was before").isGreaterThan(700);
    }

    @Test
    void h_whoHasLostAllClosesTheWeekAfter() {
        Scenarios poor = Scenarios.quiet(9, 1).allFound().spends(100, 0, 1, 0, 0, 0, 0);
        Simulation simulation = poor.set(Scenarios.FOCAL + "funding", 450.0).simulation(poor.population(1));
        WeeklySeries s = simulation.run(w -> {}).focal();
        assertThat(s.at(Indicator.CASH, 5)).isEqualTo(-500);
        assertThat(s.at(Indicator.MEMBERS, 5)).isEqualTo(10);
        assertThat(s.at(Indicator.MEMBERS, 6)).isZero();
        assertThat(s.at(Indicator.SPEND, 6)).isZero();
        assertThat(s.last(Indicator.CASH)).isEqualTo(-500);
    }
}
