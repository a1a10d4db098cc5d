package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Event.Treatment;
import org.madang.sim.config.Event.Treatment.Among;
import org.madang.sim.config.Records;
import org.madang.sim.config.Sides;
import org.madang.sim.state.Arms;
import org.madang.sim.state.Arms.Group;
import org.madang.sim.state.Stage;

/** An experiment inside the market: who is treated, who is not, and who knows somebody treated. */
class A08TreatmentTest {
    private static Treatment treatment(Object... keys) {
        return Records.with(Records.with(Treatment.defaults(), "week", 2, "weeks", 3), keys);
    }

    private static Hand begun(Scenarios scenario, Treatment treatment, int... members) {
        Hand hand = new Hand(scenario.event(treatment)).join(0, members);
        hand.shock().run(2);
        return hand;
    }

    private static int count(Arms arms, Group group, int people) {
        int count = 0;
        for (int i = 0; i < people; i++) {
            count += arms.isIn(group, i) ? 1 : 0;
        }
        return count;
    }

    @Test
    void a_nobodyBeforeItsWeek() {
        Hand hand = new Hand(Scenarios.quiet(3, 1).event(treatment()));
        hand.shock().run(1);
        assertThat(hand.market.arms).isNull();
    }

    @Test
    void b_everybodyIsInOneGroup() {
        Arms arms = begun(Scenarios.quiet(3, 1), treatment("share", 1, "sides", Sides.SEEKERS)).market.arms;
        assertThat(arms.isIn(Group.OTHERS, 0)).as("the provider").isTrue();
        assertThat(count(arms, Group.TREATED, 4)).isEqualTo(3);
        assertThat(count(arms, Group.CONTROL, 4)).isZero();
    }

    @Test
    void c_membersOnlyOrProspectsOnly() {
        Arms members = begun(Scenarios.quiet(3, 1), treatment("share", 1, "among", Among.MEMBERS), 1, 2).market.arms;
        assertThat(count(members, Group.TREATED, 4)).isEqualTo(2);
        Arms prospects =
                begun(Scenarios.quiet(3, 1), treatment("share", 1, "among", Among.PROSPECTS), 1, 2).market.arms;
        assertThat(prospects.isIn(Group.TREATED, 0)).isTrue();
        assertThat(prospects.isIn(Group.OTHERS, 1)).isTrue();
    }

    @Test
    void d_atRiskAreTheDormantAndTheDissatisfied() {
        Treatment late = Records.with(treatment("share", 1, "among", Among.MEMBERS_AT_RISK), "week", 14);
        Hand hand = new Hand(Scenarios.quiet(3, 1).event(late)).join(0, 1, 2, 3);
        hand.members().lastMatch[1] = 10;
        hand.members().lastMatch[2] = 10;
        hand.members().satisfaction[2] = -0.1f;
        hand.shock().run(14);
        assertThat(hand.market.arms.isIn(Group.OTHERS, 1))
                .as("content, matched lately")
                .isTrue();
        assertThat(hand.market.arms.isIn(Group.TREATED, 2)).as("dissatisfied").isTrue();
        assertThat(hand.market.arms.isIn(Group.TREATED, 3))
                .as("no match for 14 weeks")
                .isTrue();
    }

    /** 10 000 people: 2 500 within 5 standard errors (6 in 10^7); a larger share treats the same and more. */
    @Test
    void e_aShareAtRandom() {
        Scenarios many = Scenarios.quiet(10_000, 1);
        Arms quarter = begun(many, treatment("share", 0.25)).market.arms;
        Arms half = begun(many, treatment("share", 0.5)).market.arms;
        assertThat((double) count(quarter, Group.TREATED, 10_001)).isCloseTo(2500, within(5 * Math.sqrt(1875)));
        for (int i = 0; i < 10_001; i++) {
            assertThat(!quarter.isIn(Group.TREATED, i) || half.isIn(Group.TREATED, i))
                    .isTrue();
        }
    }

    @Test
    void f_endsAfterItsWeeks() {
        Hand hand = begun(Scenarios.quiet(3, 1), treatment("share", 1));
        assertThat(hand.market.arms.treats(0, 1)).isTrue();
        hand.shock().run(4);
        assertThat(hand.market.arms.treats(0, 1)).as("weeks 2, 3 and 4").isTrue();
        hand.shock().run(5);
        assertThat(hand.market.arms.treats(0, 1)).isFalse();
        assertThat(hand.market.arms.isIn(Group.TREATED, 1)).as("is still known").isTrue();
    }

    @Test
    void g_madeMembersAreBehindTheirGate() {
        Scenarios careful = Scenarios.quiet(3, 1)
                .set("join.socialProof", 0.2)
                .everybody("trustThreshold", org.madang.sim.config.Distribution.constant(0.6));
        Hand hand = begun(careful, treatment("share", 1, "join", true, "sides", Sides.SEEKERS), 1);
        for (int i = 1; i < 4; i++) {
            assertThat(hand.isMember(0, i)).isTrue();
        }
        assertThat(hand.isMember(0, 0)).isFalse();
        assertThat(hand.members().behindGate(2)).isTrue();
        assertThat(hand.members().trust[1]).as("a member already").isEqualTo(0.4f);
        assertThat(hand.platform().seekers).isEqualTo(3);
    }

    @Test
    void h_nobodyIsMadeAMemberOfASecondPlatformWhoMayHaveOne() {
        Scenarios duel = Scenarios.quiet(2, 1).rival();
        Hand hand = new Hand(duel.event(treatment("share", 1, "join", true))).join(1, 1);
        hand.shock().run(2);
        assertThat(hand.members().stage[1]).isEqualTo(Stage.UNAWARE);
        assertThat(hand.isMember(0, 2)).isTrue();
    }

    @Test
    void j_leversActOnThoseTreatedAlone() {
        Hand hand = begun(
                Scenarios.quiet(3, 1),
                treatment("share", 1, "sides", Sides.SEEKERS, "relationship", 1.0, "satisfaction", 0.5));
        new org.madang.sim.phase.invest.Invest(hand.market).run(2);
        assertThat(hand.market.offer(0, 1).hold)
                .as("leave.relationshipEffect is a half")
                .isEqualTo(0.5);
        assertThat(hand.market.offer(0, 0).hold).isEqualTo(1);
        assertThat(hand.market.offer(0, 1).use).isCloseTo(1.4, within(1e-12));
        assertThat(hand.market.offer(0, 1).quality).isCloseTo(0.6, within(1e-12));
        assertThat(hand.market.offer(0, 0).quality).isEqualTo(0.5);
        assertThat(hand.platform().spend[org.madang.sim.config.Lever.RELATIONSHIP.ordinal()])
                .isZero();
    }

    /** A bonus of a fifth of what a match costs: worth a fifth to those who feel prices fully; paid by nobody's budget. */
    @Test
    void k_aBonusOfTheirOwn() {
        Scenarios scenario = Scenarios.quiet(3, 1).allEager().everybody("priceSensitivity", 1);
        double value = scenario.get().platforms().get(0).transactionValue();
        Hand hand = begun(scenario, treatment("share", 1, "sides", Sides.SEEKERS, "bonus", value / 5));
        for (int i = 0; i < 4; i++) {
            hand.members().stage[i] = Stage.AWARE;
        }
        new org.madang.sim.phase.invest.Invest(hand.market).run(2);
        assertThat(hand.choice.bonus(0, 1)).isCloseTo(0.2, within(1e-12));
        assertThat(hand.choice.bonus(0, 0)).isZero();
        hand.runJoin(2);
        assertThat(hand.platform().members()).isEqualTo(4);
        assertThat(hand.counted(org.madang.sim.state.Tally.Field.BONUSES))
                .as("paid by the platform: nothing to the provider alone")
                .isEqualTo(1);
    }

    /** 1 talks to 2, 2 to 3: with 1 treated, 2 is a friend and 3 is not. */
    @Test
    void i_friendsAreThoseToWhomTheTreatedTalk() {
        Scenarios scenario = Scenarios.quiet(3, 1).event(treatment("share", 1, "among", Among.MEMBERS));
        var population = scenario.population(1, 4, new int[] {1, 2}, new int[] {2, 3});
        int talker = population.participantOfNode(1);
        Hand hand = new Hand(scenario, population).join(0, talker);
        hand.shock().run(2);
        Arms arms = hand.market.arms;
        assertThat(arms.isIn(Group.FRIENDS, population.participantOfNode(2))).isTrue();
        assertThat(arms.isIn(Group.OTHERS, population.participantOfNode(2))).isTrue();
        assertThat(arms.isIn(Group.FRIENDS, population.participantOfNode(3))).isFalse();
        assertThat(arms.isIn(Group.FRIENDS, talker)).isFalse();
    }

    /** A tenth of v′ back: worth a tenth of η to a seeker, and to a provider who bears its fee; the offer of all is as it was. */
    @Test
    void l_aPriceOfTheirOwn() {
        Scenarios scenario = Scenarios.quiet(3, 1)
                .set("join.crossSide", org.madang.sim.config.Adoption.CrossSide.NONE)
                .everybody("priceSensitivity", 2);
        Hand all = begun(scenario, treatment("share", 1, "discount", 0.1), 0, 1, 2, 3);
        Hand none = begun(scenario, treatment("share", 0, "discount", 0.1), 0, 1, 2, 3);
        for (Hand hand : new Hand[] {all, none}) {
            new org.madang.sim.phase.invest.Invest(hand.market).run(2);
            hand.choice.refresh();
        }
        assertThat(all.market.offer[0].over).isEqualTo(none.market.offer[0].over);
        for (int i = 0; i < 4; i++) {
            assertThat(all.choice.value(0, i) - none.choice.value(0, i)).isCloseTo(0.2, within(1e-12));
            assertThat(none.choice.standard(0, i) - all.choice.standard(0, i))
                    .isCloseTo(i == 0 ? 0 : 0.2, within(1e-12));
        }
        all.shock().run(5);
        assertThat(all.choice.value(0, 1)).as("when it is over").isEqualTo(none.choice.value(0, 1));
    }

    /** Who weighs earnings keeps a tenth of v′ more for each use. */
    @Test
    void m_earningsOfTheirOwn() {
        Scenarios scenario =
                Scenarios.quiet(3, 1).set("join.providerValue", org.madang.sim.config.Adoption.ProviderValue.EARNINGS);
        Hand all = begun(scenario, treatment("share", 1, "sides", Sides.PROVIDERS, "discount", 0.1), 0, 1, 2, 3);
        Hand none = begun(scenario, treatment("share", 0, "sides", Sides.PROVIDERS, "discount", 0.1), 0, 1, 2, 3);
        for (Hand hand : new Hand[] {all, none}) {
            hand.members().ownUse[0] = 0.5f;
            new org.madang.sim.phase.invest.Invest(hand.market).run(2);
            hand.choice.refresh();
        }
        assertThat(all.choice.value(0, 0) - none.choice.value(0, 0)).isCloseTo(0.6 * 0.5 * 0.1, within(1e-6));
        assertThat(all.choice.value(0, 1)).isEqualTo(none.choice.value(0, 1));
    }

    @Test
    void n_aPromiseOfTheirOwn() {
        Scenarios scenario =
                Scenarios.quiet(3, 1).set("reach.expectationTransfer", 0.5).set("platforms[0].promise", 0.6);
        Hand hand = begun(scenario, treatment("share", 1, "sides", Sides.SEEKERS, "promise", 0.9));
        new org.madang.sim.phase.invest.Invest(hand.market).run(2);
        var exposure = new org.madang.sim.exposure.Exposure(hand.market);
        for (int i = 0; i < 2; i++) {
            exposure.advertise(0, i, org.madang.sim.state.Channel.ADVERTISING, 0.4f);
        }
        assertThat(hand.members().expectation[1]).as("promised .9").isCloseTo(0.75f, within(1e-6f));
        assertThat(hand.members().expectation[0]).as("promised .6").isCloseTo(0.6f, within(1e-6f));
    }

    @Test
    void o_onlyPeopleOfANamedPersona() {
        Arms arms = begun(Scenarios.quiet(3, 1), treatment("share", 1, "personas", java.util.List.of(persona(0))))
                .market
                .arms;
        assertThat(arms.isIn(Group.TREATED, 0)).isTrue();
        assertThat(count(arms, Group.OTHERS, 4)).isEqualTo(3);
    }

    private static String persona(int i) {
        Hand hand = new Hand(Scenarios.quiet(3, 1));
        return hand.market
                .scenario
                .market()
                .personas()
                .get(hand.people.persona[i])
                .name();
    }
}
