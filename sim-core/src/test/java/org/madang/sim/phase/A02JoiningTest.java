package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Lever;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.state.Channel;
import org.madang.sim.state.Stage;

class A02JoiningTest {
    /** The value of any platform is the expectation less the outside option. */
    private static final Scenarios PLAIN = Scenarios.quiet(4, 1).set("join.crossSide", CrossSide.NONE);

    private static final Scenarios CERTAIN = PLAIN.set("join.choice", Choice.CERTAIN);
    private static final int SEEKER = 2;

    @Test
    void a_nobodyJoinsWithoutAnOccasion() {
        Hand hand = new Hand(CERTAIN).runJoin(1);
        assertThat(hand.platform().members()).isZero();
    }

    @Test
    void b_whoHearsOfItJoins() {
        Hand hand = new Hand(CERTAIN).tempt(0, SEEKER).runJoin(7);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.platform().seekers).isEqualTo(1);
        assertThat(hand.platform().providers).isZero();
        assertThat(hand.members().joinedWeek[SEEKER]).isEqualTo((short) 7);
        assertThat(hand.members().channel[SEEKER]).isEqualTo((byte) Channel.ADVERTISING.ordinal());
        assertThat(hand.market.record[0].seekers[0]).isEqualTo(1);
    }

    @Test
    void c_occasionLastsOneWeek() {
        Hand hand =
                new Hand(PLAIN.everybody("outsideOption", 100)).tempt(0, SEEKER).runJoin(1);
        assertThat(hand.members().considering.get(SEEKER)).isFalse();
        assertThat(hand.members().stage[SEEKER]).isEqualTo(Stage.AWARE);
    }

    /** β = 6: value .6 − o. A share of 4000 seekers within 5 standard errors, 6 false alarms in 10^7 each. */
    @ParameterizedTest(name = "outside option {0} of {1}")
    @CsvSource({".6, .5, 0", ".3, .858149, 0", "1, .083173, 0", ".6, .5, 1", ".3, .858149, 1"})
    void d_joinsByLogitOfValue(double outside, double expected, int multiHoming) {
        Hand hand = new Hand(Scenarios.quiet(4000, 1)
                .set("join.crossSide", CrossSide.NONE)
                .everybody("outsideOption", outside)
                .everybody("multiHoming", multiHoming));
        for (int i = 1; i <= 4000; i++) {
            hand.tempt(0, i);
        }
        hand.runJoin(1);
        assertThat(hand.platform().seekers / 4000.0)
                .isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / 4000)));
    }

    /** More value never loses a joiner: the draws are the same. */
    @Test
    void e_higherValueHasTheSameJoinersAndMore() {
        Hand little = tempted(0.7);
        Hand more = tempted(0.5);
        for (int i = 0; i < 500; i++) {
            assertThat(more.isMember(0, i) || !little.isMember(0, i))
                    .as("participant %d", i)
                    .isTrue();
        }
        assertThat(more.platform().members()).isGreaterThan(little.platform().members());
    }

    private static Hand tempted(double outside) {
        Hand hand = new Hand(
                Scenarios.quiet(499, 1).set("join.crossSide", CrossSide.NONE).everybody("outsideOption", outside));
        for (int i = 0; i < 500; i++) {
            hand.tempt(0, i);
        }
        return hand.runJoin(1);
    }

    @Test
    void f_worthlessPlatformIsJoinedAllTheSameWhenJoiningIsCertain() {
        Scenarios worthless = CERTAIN.set("join.choiceSharpness", 1000).everybody("outsideOption", 50);
        assertThat(new Hand(worthless).tempt(0, SEEKER).runJoin(1).isMember(0, SEEKER))
                .as("one platform only")
                .isTrue();
        assertThat(new Hand(worthless.everybody("multiHoming", 1))
                        .tempt(0, SEEKER)
                        .runJoin(1)
                        .isMember(0, SEEKER))
                .as("several")
                .isTrue();
    }

    @Test
    void g_lapsedMayReturn() {
        Hand hand = new Hand(CERTAIN).join(0, SEEKER);
        hand.turnover.everybody(0, 1);
        assertThat(hand.members().stage[SEEKER]).isEqualTo(Stage.LAPSED);
        hand.tempt(0, SEEKER).runJoin(2);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.counted(org.madang.sim.state.Tally.Field.RETURNS)).isEqualTo(1);
    }

    @Test
    void h_lapsedNeverReturnAtAFactorOfZero() {
        Hand hand = new Hand(CERTAIN.set("join.returnFactor", 0)).join(0, SEEKER);
        hand.turnover.everybody(0, 1);
        hand.tempt(0, SEEKER).runJoin(2);
        assertThat(hand.isMember(0, SEEKER)).isFalse();
    }

    @Test
    void i_absentPlatformIsNotJoined() {
        Hand hand = new Hand(CERTAIN).tempt(0, SEEKER);
        hand.platform().present = false;
        assertThat(hand.runJoin(1).isMember(0, SEEKER)).isFalse();
    }

    @Test
    void j_awareConsiderAtTheirRate() {
        Hand hand = new Hand(CERTAIN.set("join.considerRate", 1));
        hand.members().stage[SEEKER] = Stage.AWARE;
        hand.runJoin(1);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.platform().members()).as("the unaware do not").isEqualTo(1);
    }

    @Test
    void k_memberWhoReconsidersAWorthlessPlatformLeaves() {
        Scenarios again = PLAIN.set("join.considerRate", 1).everybody("outsideOption", 100);
        assertThat(new Hand(again).join(0, SEEKER).runJoin(1).isMember(0, SEEKER))
                .isTrue();
        Scenarios weighing = again.set("join.membersReconsider", true);
        assertThat(new Hand(weighing).join(0, SEEKER).runJoin(1).isMember(0, SEEKER))
                .isFalse();
        assertThat(new Hand(weighing.everybody("multiHoming", 1))
                        .join(0, SEEKER)
                        .runJoin(1)
                        .isMember(0, SEEKER))
                .isFalse();
    }

    /**
     * Half of what the lever adds shows before joining and is expected, as far as gains fit; still so once somebody has
     * joined. Who has been a member knows better.
     */
    @Test
    void l_experienceLeverIsSeenBeforeJoining() {
        Scenarios shown = CERTAIN.set("experience.visible", 0.5);
        Hand hand = new Hand(shown).tempt(0, SEEKER);
        hand.platform().level[Lever.EXPERIENCE.ordinal()] = 1;
        new Invest(hand.market).run(1);
        hand.platform().level[Lever.EXPERIENCE.ordinal()] = 1;
        float fit = hand.members().gainFit[SEEKER];
        double lift = hand.market.offer[0].visibleLift;
        assertThat(lift).isCloseTo(0.125, within(0.01));
        hand.runJoin(1);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.members().expectation[SEEKER]).isCloseTo((float) (0.6 + lift * fit), within(1e-6f));
        hand.members().stage[SEEKER] = Stage.LAPSED;
        assertThat(hand.choice.expectation(0, SEEKER)).isEqualTo(hand.members().expectation[SEEKER]);
    }

    @Test
    void m_whatIsSeenNeverPromisesMoreThanAll() {
        Hand hand = new Hand(CERTAIN).tempt(0, SEEKER);
        hand.market.offer[0].visibleLift = 5;
        assertThat(hand.choice.expectation(0, SEEKER)).isEqualTo(1);
    }
}
