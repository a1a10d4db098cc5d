package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Distribution;
import org.madang.sim.state.RequestBook;

/** Two platforms. */
class A03HomingTest {
    private static final Scenarios DUEL = Scenarios.quiet(3, 1).rival().set("join.crossSide", CrossSide.NONE);
    private static final Scenarios SHARP = DUEL.set("join.choiceSharpness", 1000);
    private static final int SEEKER = 2;

    @Test
    void a_singleHomerStaysWhereItIsAsGood() {
        Hand hand = new Hand(SHARP).join(1, SEEKER).tempt(0, SEEKER).runJoin(1);
        assertThat(hand.isMember(1, SEEKER)).isTrue();
        assertThat(hand.isMember(0, SEEKER)).isFalse();
    }

    @Test
    void b_singleHomerSwitchesToWhatIsBetterByMoreThanTheSwitchingCost() {
        Hand hand = new Hand(SHARP).join(1, SEEKER).tempt(0, SEEKER);
        hand.members().expectation[SEEKER] = 0.72f;
        hand.runJoin(1);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.isMember(1, SEEKER)).isFalse();
        assertThat(hand.market.platform[1].seekers).isZero();
        assertThat(hand.market.tally[1].sum(org.madang.sim.state.Tally.Field.LEAVES_SEEKER))
                .isEqualTo(1);
    }

    @Test
    void c_switchingCostHoldsAgainstALittleBetter() {
        Hand hand = new Hand(SHARP).join(1, SEEKER).tempt(0, SEEKER);
        hand.members().expectation[SEEKER] = 0.68f;
        hand.runJoin(1);
        assertThat(hand.isMember(1, SEEKER)).isTrue();
    }

    @Test
    void d_singleHomerDoesNotLeaveBothHoweverPoorTheyAre() {
        Hand hand = new Hand(SHARP.everybody("outsideOption", 50))
                .join(1, SEEKER)
                .tempt(0, SEEKER)
                .runJoin(1);
        assertThat(hand.isMember(0, SEEKER) ^ hand.isMember(1, SEEKER)).isTrue();
    }

    @Test
    void e_multiHomerKeepsBoth() {
        Hand hand = new Hand(SHARP.everybody("multiHoming", 1))
                .join(1, SEEKER)
                .tempt(0, SEEKER)
                .runJoin(1);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.isMember(1, SEEKER)).isTrue();
    }

    @Test
    void f_singleHomerWhoConsidersBothJoinsOneOfThem() {
        Hand hand = new Hand(DUEL.everybody("outsideOption", -100))
                .tempt(0, 1, 2, 3)
                .tempt(1, 1, 2, 3)
                .runJoin(1);
        for (int i = 1; i <= 3; i++) {
            assertThat(hand.isMember(0, i) ^ hand.isMember(1, i))
                    .as("seeker %d", i)
                    .isTrue();
        }
    }

    /** Equal values: half and half, within 5 standard errors (6 in 10^7). */
    @Test
    void g_equalPlatformsAreChosenEquallyOften() {
        Hand hand = new Hand(Scenarios.quiet(4000, 1)
                .rival()
                .set("join.crossSide", CrossSide.NONE)
                .everybody("outsideOption", -100));
        for (int i = 1; i <= 4000; i++) {
            hand.tempt(0, i).tempt(1, i);
        }
        hand.runJoin(1);
        assertThat(hand.platform().seekers / 4000.0).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(4000)));
        assertThat(hand.platform().seekers + hand.market.platform[1].seekers).isEqualTo(4000);
    }

    /** One provider on both platforms serves three a week in all, not three on each. */
    @Test
    void h_multiHomingProviderSharesItsCapacity() {
        Scenarios needy = Scenarios.quiet(2, 1)
                .rival()
                .everybody("multiHoming", 1)
                .seekers("needRate", Distribution.constant(20))
                .providers("capacity", Distribution.constant(3))
                .set("platforms[0].matching.reservationFit", 0)
                .set("platforms[1].matching.reservationFit", 0);
        Hand hand = new Hand(needy).join(0, 0, 1).join(1, 0, 2).runMatch(1);
        assertThat(matches(hand, 0) + matches(hand, 1)).isEqualTo(3);
    }

    /** The journey crosses vendors: a seeker who is a member of both fails on the empty one and is served on the other. */
    @Test
    void i_failedRequestTriesTheNextPlatform() {
        Scenarios needy = Scenarios.quiet(1, 1)
                .rival()
                .everybody("multiHoming", 1)
                .seekers("needRate", Distribution.constant(20))
                .providers("capacity", Distribution.constant(100))
                .set("platforms[0].matching.reservationFit", 0)
                .set("platforms[1].matching.reservationFit", 0);
        Hand hand = new Hand(needy).join(1, 0).join(0, 1).join(1, 1).runMatch(1);
        RequestBook book = hand.market.requests;
        assertThat(book.count).isPositive();
        for (int r = 0; r < book.count; r++) {
            assertThat(book.provider[r]).as("request %d", r).isZero();
            assertThat(book.platform[r]).as("request %d", r).isEqualTo((byte) 1);
        }
    }

    @Test
    void j_foundingMembersOfBothAreThoseWhoMayBe() {
        Scenarios founded = Scenarios.quiet(50, 50)
                .set("platforms[0].founding.seekers", 0.4)
                .set("platforms[0].founding.providers", 0.4)
                .rival();
        var market = founded.simulation(founded.population(1)).market();
        for (int i = 0; i < 100; i++) {
            boolean both = market.membership[0].members.get(i) && market.membership[1].members.get(i);
            assertThat(both)
                    .as("participant %d, who may have one platform only", i)
                    .isFalse();
        }
        assertThat(market.platform[0].members()).isEqualTo(40);
        assertThat(market.platform[1].members()).isEqualTo(40);
    }

    private static int matches(Hand hand, int k) {
        int matches = 0;
        for (int r = 0; r < hand.market.requests.count; r++) {
            boolean matched = hand.market.requests.provider[r] != RequestBook.NONE;
            matches += matched && hand.market.requests.platform[r] == k ? 1 : 0;
        }
        return matches;
    }
}
