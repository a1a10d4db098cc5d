package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Adoption.ProviderValue;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Requests.Arrival;
import org.madang.sim.phase.Hand;

/** Asking and offering as decisions (eq. 10, 12, 13). Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class A09AskingTest {
    private static final int PEOPLE = 10_000;
    /** Everybody has one need a week; a platform is worth e − o = .6 − o. */
    private static final Scenarios NEEDY = Scenarios.quiet(PEOPLE - 1, 1)
            .set("join.crossSide", CrossSide.NONE)
            .set("requests.arrival", Arrival.REGULAR)
            .set("requests.ask", true)
            .seekers("needRate", Distribution.constant(1));

    private static Hand everybody(Scenarios market) {
        Hand hand = new Hand(market);
        int[] all = new int[PEOPLE];
        java.util.Arrays.setAll(all, n -> n);
        for (int k = 0; k < hand.market.platforms(); k++) {
            hand.join(k, all);
        }
        return hand;
    }

    @ParameterizedTest(name = "ρ {0}, outside option {1}")
    @CsvSource({"0, .6", "0, .4", ".5, .4", "1, .7"})
    void a_needBecomesARequestByLogitOfValue(double lasting, double outside) {
        Hand hand = everybody(NEEDY.set("join.lastingTaste", lasting).seekers("outsideOption", outside))
                .runMatch(1);
        double expected = 1 / (1 + Math.exp(-6 * (.6 - outside)));
        assertThat(hand.market.requests.count / (PEOPLE - 1.0))
                .isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / PEOPLE)));
    }

    @Test
    void b_withoutTheDecisionEveryNeedIsARequest() {
        Hand hand = everybody(NEEDY.set("requests.ask", false).seekers("outsideOption", 50))
                .runMatch(1);
        assertThat(hand.market.requests.count).isEqualTo(PEOPLE - 1);
    }

    /** Two alike platforms of value 0: one in three needs is not asked for, one in three asks on one of them alone. */
    @Test
    void c_whoHasTwoAsksWhereItIsBetterThanNotAsking() {
        Hand hand = everybody(NEEDY.rival().everybody("multiHoming", 1).seekers("outsideOption", .6))
                .runMatch(1);
        int both = 0;
        for (int r = 0; r < hand.market.requests.count; r++) {
            both += hand.market.requests.choices[r] > 0xF ? 1 : 0;
        }
        double asked = hand.market.requests.count / (PEOPLE - 1.0);
        assertThat(asked).isCloseTo(2 / 3.0, within(5 * Math.sqrt(2 / 9.0 / PEOPLE)));
        assertThat(both / (PEOPLE - 1.0)).isCloseTo(1 / 3.0, within(5 * Math.sqrt(2 / 9.0 / PEOPLE)));
    }

    /** A better platform has the same requests and more. */
    @Test
    void d_higherValueNeverLosesARequest() {
        Hand worse = everybody(NEEDY.seekers("outsideOption", .7)).runMatch(1);
        Hand better = everybody(NEEDY.seekers("outsideOption", .5)).runMatch(1);
        boolean[] asks = new boolean[PEOPLE];
        for (int r = 0; r < better.market.requests.count; r++) {
            asks[better.market.requests.seeker[r]] = true;
        }
        for (int r = 0; r < worse.market.requests.count; r++) {
            assertThat(asks[worse.market.requests.seeker[r]]).isTrue();
        }
        assertThat(better.market.requests.count).isGreaterThan(worse.market.requests.count);
    }

    /** The second of three needs is the second whether the first is asked for or not: its draws are its own. */
    @Test
    void e_needsKeepTheirNumbers() {
        Hand hand =
                everybody(NEEDY.seekers("needRate", Distribution.constant(3)).seekers("outsideOption", .6));
        hand.runMatch(1);
        boolean gap = false;
        for (int r = 0; r < hand.market.requests.count; r++) {
            boolean first = r == 0 || hand.market.requests.seeker[r - 1] != hand.market.requests.seeker[r];
            gap |= first && hand.market.requests.number[r] > 0;
            assertThat(hand.market.requests.number[r]).isBetween((byte) 0, (byte) 2);
        }
        assertThat(gap)
                .as("somebody asks for a later need and not for the first")
                .isTrue();
    }

    /** One provider of capacity 2 and nobody who needs it: its own record fades from the .3 of the locality towards 0. */
    @Test
    void f_providersKeepTheirOwnRecord() {
        Hand hand = new Hand(Scenarios.quiet(1, 2)
                .set("join.providerValue", ProviderValue.EARNINGS)
                .providers("capacity", Distribution.constant(2)));
        hand.join(0, 0);
        hand.market.record[0].capacitySeen[0] = 1e9;
        hand.market.record[0].matchesSeen[0] = 0.3e9;
        assertThat(hand.members().ownUse[0]).isEqualTo(-1);
        hand.runMatch(1);
        assertThat(hand.members().ownUse[0]).isCloseTo(.3f * .92f, within(1e-5f));
        hand.runMatch(2);
        assertThat(hand.members().ownUse[0]).isCloseTo(.3f * .92f * .92f, within(1e-5f));
        assertThat(hand.members().ownUse[1]).as("who does not offer has none").isEqualTo(-1);
        assertThat(hand.choice.value(0, 0)).isCloseTo(.6 * .97 * .3 * .92 * .92, within(1e-5));
        assertThat(hand.choice.value(0, 1)).as("the locality's").isCloseTo(.6 * .97 * .3, within(1e-5));
    }

    @Test
    void g_recordsCountWhatWasServed() {
        Hand hand = new Hand(Scenarios.quiet(1, 1)
                .set("join.providerValue", ProviderValue.EARNINGS)
                .set("requests.arrival", Arrival.REGULAR)
                .set("platforms[0].matching.reservationFit", 0)
                .seekers("needRate", Distribution.constant(1))
                .providers("capacity", Distribution.constant(2)));
        hand.join(0, 0, 1);
        hand.market.record[0].capacitySeen[0] = 1e9;
        hand.runMatch(1);
        assertThat(hand.members().ownUse[0]).as("one of two").isCloseTo(.08f * .5f, within(1e-6f));
    }

    @Test
    void h_whoReturnsBeginsAnew() {
        Hand hand = new Hand(Scenarios.quiet(1, 1).set("join.providerValue", ProviderValue.EARNINGS)).join(0, 0);
        hand.runMatch(1);
        assertThat(hand.members().ownUse[0]).isNotEqualTo(-1);
        hand.turnover.everybody(0, 2);
        assertThat(hand.members().ownUse[0]).isEqualTo(-1);
    }

    /** Offering by logit of e·kept·use − o, here of −.2: .231 of the providers; all are still free to offer elsewhere. */
    @Test
    void i_providersMayDecideWeeklyWhetherToOffer() {
        Hand hand = new Hand(
                Scenarios.quiet(1, PEOPLE).set("join.weeklyOffer", true).providers("outsideOption", .2));
        int[] all = new int[PEOPLE];
        java.util.Arrays.setAll(all, n -> n);
        hand.join(0, all);
        hand.choice.refresh();
        Supply supply = new Supply(hand.market, hand.choice);
        supply.gather(0, 1);
        double expected = 1 / (1 + Math.exp(6 * .2));
        assertThat((double) supply.offers[0][0] / PEOPLE)
                .isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / PEOPLE)));
        assertThat(hand.market.record[0].capacity[0]).isEqualTo(supply.offers[0][0]);
        assertThat(supply.free[0]).isEqualTo((short) 1);
    }
}
