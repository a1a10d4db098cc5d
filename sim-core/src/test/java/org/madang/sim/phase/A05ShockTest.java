package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Side;
import org.madang.sim.config.Sides;
import org.madang.sim.engine.Simulation;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.shock.Shock;
import org.madang.sim.state.Stage;

class A05ShockTest {
    private static final Scenarios PLAIN = Scenarios.quiet(3, 1);

    private static Event breach(double severity, double victims, double publicity) {
        return new Event.Breach(2, "", severity, victims, publicity, Sides.BOTH);
    }

    /** Participants 0 and 1 are members, 2 is aware, 3 has never heard of the platform. */
    private static Hand afterBreach(Event breach, Scenarios scenario) {
        Hand hand = new Hand(scenario.event(breach)).join(0, 0, 1);
        hand.members().stage[2] = Stage.AWARE;
        hand.shock().run(2);
        return hand;
    }

    @Test
    void a_victimsLoseTrustAndSatisfaction() {
        Hand hand = afterBreach(breach(0.4, 1, 0), PLAIN);
        assertThat(hand.members().trust[0]).isCloseTo(0.4f * 0.6f, within(1e-6f));
        assertThat(hand.members().satisfaction[0]).isCloseTo(-0.8f, within(1e-6f));
        assertThat(hand.members().talkers.get(0)).isTrue();
    }

    @Test
    void b_whatIsNotInTheNewsTouchesNobodyElse() {
        Hand hand = afterBreach(breach(0.4, 1, 0), PLAIN);
        assertThat(hand.members().trust[2]).as("aware").isEqualTo(0.4f);
        assertThat(hand.members().trust[3]).as("unaware").isEqualTo(0.4f);
    }

    @Test
    void c_newsTakesHalfAsMuch() {
        Hand hand = afterBreach(breach(0.4, 0, 1), PLAIN);
        assertThat(hand.members().trust[0]).as("member").isCloseTo(0.4f * 0.8f, within(1e-6f));
        assertThat(hand.members().satisfaction[0]).isZero();
        assertThat(hand.members().trust[2]).as("aware").isCloseTo(0.4f * 0.8f, within(1e-6f));
        assertThat(hand.members().trust[3]).as("unaware").isEqualTo(0.4f);
    }

    @Test
    void d_noBreachWithoutItsWeek() {
        Hand hand = new Hand(PLAIN.event(breach(0.4, 1, 1))).join(0, 0);
        hand.shock().run(1);
        assertThat(hand.members().trust[0]).isEqualTo(0.4f);
        assertThat(hand.platform().damage[0]).isZero();
    }

    @Test
    void e_damageLowersInstitutionalTrustAndHeals() {
        Hand hand = afterBreach(breach(0.2, 0, 0), PLAIN);
        double before = hand.platform().damage[0];
        assertThat(before).isBetween(0.19, 0.2);
        assertThat(Invest.institutionalTrust(hand.platform(), Side.SEEKER)).isCloseTo(0.4 - before, within(1e-12));
        hand.shock().run(3);
        assertThat(hand.platform().damage[0]).isCloseTo(before * 0.97, within(1e-12));
    }

    /** Protection of .6 at full trust lever: .4 becomes .16; and it heals three times as fast. */
    @Test
    void f_trustLeverMakesBreachesSmaller() {
        Hand hand = new Hand(PLAIN.event(breach(0.4, 1, 0))).join(0, 0);
        hand.level(Lever.TRUST, 1);
        hand.shock().run(2);
        assertThat(hand.members().trust[0]).isCloseTo(0.4f * 0.84f, within(1e-6f));
        double before = hand.platform().damage[0];
        hand.shock().run(3);
        assertThat(hand.platform().damage[0]).isCloseTo(before * 0.91, within(1e-12));
    }

    @Test
    void g_satisfactionOfVictimsEndsAtTheBottom() {
        Hand hand = afterBreach(breach(1, 1, 0), PLAIN);
        assertThat(hand.members().satisfaction[0]).isEqualTo(-1);
        assertThat(hand.members().trust[0]).isZero();
    }

    @Test
    void h_breachByChanceHappensEveryWeekAtAChanceOfOne() {
        Hand hand = new Hand(PLAIN.set("platforms[0].trust.breachRate", 1)).join(0, 0);
        hand.shock().run(1);
        assertThat(hand.platform().damage[0]).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void i_exitTakesEverybodyAway() {
        Hand hand = new Hand(PLAIN.event(new Event.RivalExit(2, ""))).join(0, 0, 1, 2);
        hand.shock().run(2);
        assertThat(hand.platform().members()).isZero();
        assertThat(hand.platform().present).isFalse();
        assertThat(hand.members().stage[1]).isEqualTo(Stage.LAPSED);
        assertThat(hand.market.record[0].seekers[0]).isZero();
    }

    @Test
    void j_platformThatHasLeftSpendsAndEarnsNothing() {
        Scenarios spending = PLAIN.rival()
                .set("weeks", 8)
                .set("platforms[1].budget.weekly", 100)
                .set("platforms[1].costs.joiningBonus", 500)
                .set("reach.organicExposure", 0.5)
                .event(new Event.PartnerCampaign(1, "rival", 26, 1, 1, 1, 70))
                .event(new Event.RivalExit(4, "rival"));
        var rival = spending.run(1).series().get(1);
        assertThat(rival.at(Indicator.SPEND, 3)).isPositive();
        for (int w = 4; w <= 8; w++) {
            assertThat(rival.at(Indicator.MEMBERS, w)).as("members, week %d", w).isZero();
            assertThat(rival.at(Indicator.SPEND, w)).as("spend, week %d", w).isZero();
            assertThat(rival.at(Indicator.PROFIT, w)).as("profit, week %d", w).isZero();
        }
    }

    @Test
    void k_rivalIsNotThereBeforeItEnters() {
        Scenarios entering = PLAIN.rival()
                .set("weeks", 6)
                .set("platforms[1].present", false)
                .set("platforms[1].founding.seekers", 0.67)
                .set("platforms[1].budget.weekly", 100)
                .event(new Event.RivalEntry(4, "rival"));
        var rival = entering.run(1).series().get(1);
        for (int w = 1; w <= 3; w++) {
            assertThat(rival.at(Indicator.MEMBERS, w)).as("members, week %d", w).isZero();
            assertThat(rival.at(Indicator.SPEND, w)).as("spend, week %d", w).isZero();
        }
        assertThat(rival.at(Indicator.MEMBERS, 4)).as("founding members").isGreaterThanOrEqualTo(2);
        assertThat(rival.at(Indicator.SPEND, 4)).isEqualTo(100);
    }

    @Test
    void l_foundingMembersOfALaterRivalAreFreeUntilThen() {
        Scenarios entering = PLAIN.rival()
                .set("weeks", 3)
                .set("platforms[1].present", false)
                .set("platforms[1].founding.seekers", 1)
                .set("join.choice", org.madang.sim.config.Adoption.Choice.CERTAIN)
                .set("reach.organicExposure", 1);
        assertThat(entering.run(1).focal().at(Indicator.MEMBERS, 1)).isEqualTo(4);
    }

    @Test
    void m_feesAndBudgetsChange() {
        Hand hand = new Hand(PLAIN.event(new Event.FeeChange(2, "", new PerSide(0.2, 0.1), null))
                .event(new Event.BudgetChange(2, "", new Budget(77, 0.5))));
        hand.shock().run(2);
        assertThat(hand.platform().fees().seeker()).isEqualTo(0.2);
        assertThat(hand.platform().weeklyBudget).isEqualTo(77);
        assertThat(hand.platform().reinvested).isEqualTo(0.5);
    }

    @Test
    void m_feesChangeForAWhile() {
        Hand hand = new Hand(PLAIN.set(Scenarios.FOCAL + "fees", new PerSide(0.1, 0.1))
                .event(new Event.FeeChange(2, "", new PerSide(0, 0.1), 3)));
        Shock shock = hand.shock();
        for (int w = 1; w <= 6; w++) {
            shock.run(w);
            assertThat(hand.platform().fees().seeker()).as("week %d", w).isEqualTo(w >= 2 && w <= 4 ? 0 : 0.1);
        }
    }

    @Test
    void n_demandHasItsSeason() {
        Hand hand = new Hand(PLAIN.event(new Event.DemandSeason(1, 0.3, 52, 30)));
        Shock shock = hand.shock();
        double sum = 0;
        double highest = 0;
        for (int w = 1; w <= 52; w++) {
            shock.run(w);
            sum += hand.platform().season;
            highest = Math.max(highest, hand.platform().season);
            assertThat(hand.platform().season == 1.3).isEqualTo(w == 30);
        }
        assertThat(sum / 52).isCloseTo(1, within(1e-12));
        assertThat(highest).isEqualTo(1.3);
    }

    @Test
    void o_partnerTellsItsCustomersForItsWeeks() {
        Scenarios partner = PLAIN.set("weeks", 4)
                .set("join.returnFactor", 0)
                .everybody("trustThreshold", org.madang.sim.config.Distribution.constant(1))
                .event(new Event.PartnerCampaign(2, "", 2, 1, 1, 0.9, 70));
        Simulation simulation = partner.simulation(partner.population(1));
        var result = simulation.run(w -> assertThat(simulation.market().membership[0].trust[2])
                .as("week %d", w)
                .isCloseTo(new float[] {0, 0.4f, 0.45f, 0.495f, 0.495f}[w], within(1e-6f)));
        assertThat(result.focal().copyOf(Indicator.SPEND)).containsExactly(0, 70, 70, 0);
        assertThat(result.focal().copyOf(Indicator.AWARE)).containsExactly(0, 4, 4, 4);
    }
}
