package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.ActivityShift;
import org.madang.sim.config.Adoption;
import org.madang.sim.config.Ceiling;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Levy;
import org.madang.sim.config.MinimumPay;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Side;
import org.madang.sim.config.Sides;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.shock.Shock;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/** What authorities and the world do to a market. Providers are numbered before seekers. */
class A11RegulationTest {
    /** Four seekers (4 to 7) and four providers (0 to 3), who join for certain once they have heard. */
    private static final Scenarios OPEN = Scenarios.quiet(4, 4).set("join.choice", Adoption.Choice.CERTAIN);

    private static Ceiling ceiling(String platform, int weeks, double headroom) {
        return new Ceiling(2, platform, weeks, Sides.PROVIDERS, headroom);
    }

    @Test
    void a_underACeilingNobodyNewJoinsOnThatSide() {
        Hand hand = new Hand(OPEN.event(ceiling("", 5200, 0))).join(0, 0);
        hand.shock().run(2);
        hand.tempt(0, 1, 2, 4).runJoin(2);
        assertThat(hand.isMember(0, 1)).as("provider").isFalse();
        assertThat(hand.isMember(0, 4)).as("seeker").isTrue();
    }

    @Test
    void b_whoHadALicenceMayComeBack() {
        Hand hand = new Hand(OPEN.event(ceiling("", 5200, 0)).set("join.returnFactor", 1)).join(0, 0);
        hand.shock().run(2);
        hand.market.left[0].clear(0);
        hand.turnover.leave(0, 0, 0);
        hand.tempt(0, 0, 1).runJoin(3);
        assertThat(hand.isMember(0, 0)).isTrue();
        assertThat(hand.isMember(0, 1)).isFalse();
    }

    @Test
    void c_aCeilingOverAllLetsMembersOfOneJoinAnother() {
        Scenarios two = OPEN.rival().everybody("multiHoming", 1);
        Hand hand = new Hand(two.event(ceiling("", 5200, 0))).join(0, 0);
        hand.shock().run(2);
        hand.tempt(1, 0, 1).runJoin(2);
        assertThat(hand.isMember(1, 0)).as("a member elsewhere").isTrue();
        assertThat(hand.isMember(1, 1)).as("a member nowhere").isFalse();
    }

    @Test
    void d_aCeilingOfOnePlatformLeavesOthersOpen() {
        Scenarios two = OPEN.rival().everybody("multiHoming", 1);
        Hand hand = new Hand(two.event(ceiling("rival", 5200, 0))).join(0, 0);
        hand.shock().run(2);
        hand.tempt(0, 1).tempt(1, 0, 1).runJoin(2);
        assertThat(hand.isMember(0, 1)).isTrue();
        assertThat(hand.isMember(1, 0)).isFalse();
        assertThat(hand.isMember(1, 1)).isFalse();
    }

    @Test
    void e_aCeilingEnds() {
        Hand hand = new Hand(OPEN.event(ceiling("", 3, 0)));
        Shock shock = hand.shock();
        shock.run(2);
        shock.run(4);
        assertThat(hand.members().isBarred(1)).as("its last week").isTrue();
        shock.run(5);
        assertThat(hand.members().isBarred(1)).as("the week after").isFalse();
    }

    /** 400 of 2 000 take part; headroom of one in two is for 200 of the other 1 600: 12.5 %, ± 4.4 in 1 000 runs of 1 001. */
    @Test
    void f_headroomLetsSomeMoreIn() {
        Hand hand = new Hand(Scenarios.quiet(1, 2000).event(ceiling("", 5200, 0.5)));
        int[] some = new int[400];
        for (int i = 0; i < some.length; i++) {
            some[i] = i;
        }
        hand.join(0, some).shock().run(2);
        int free = 0;
        for (int i = 400; i < 2000; i++) {
            free += hand.members().isBarred(i) ? 0 : 1;
        }
        assertThat(free).isBetween(156, 244);
    }

    @Test
    void g_foundersOfALatePlatformNeedALicence() {
        Scenarios entering = Scenarios.quiet(4, 4)
                .rival()
                .set("weeks", 6)
                .set("platforms[0].founding.providers", 0.5)
                .set("platforms[1].present", false)
                .set("platforms[1].founding.providers", 1)
                .everybody("multiHoming", 1)
                .event(ceiling("", 5200, 0))
                .event(new Event.RivalEntry(4, "rival"));
        assertThat(entering.run(1).series().get(1).at(Indicator.PROVIDERS, 4)).isEqualTo(2);
    }

    /** Needs fall to a fifth and come back by a tenth of the gap a week, but for a quarter of what was lost. */
    @Test
    void h_activityFallsAndComesBack() {
        ActivityShift shift = new ActivityShift(1, Sides.SEEKERS, -0.8, 0.1, 0.25);
        assertThat(shift.level(0)).isCloseTo(0.2, within(1e-12));
        assertThat(shift.level(1)).isCloseTo(1 - 0.8 * (0.25 + 0.75 * 0.9), within(1e-12));
        assertThat(shift.level(500)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void i_shiftsMultiplyEachOtherAndTheSeason() {
        Hand hand = new Hand(OPEN.event(new ActivityShift(2, Sides.BOTH, -0.5, 0, 0))
                .event(new ActivityShift(3, Sides.SEEKERS, 1, 0, 0))
                .event(new Event.DemandSeason(1, 0.3, 52, 3)));
        Shock shock = hand.shock();
        shock.run(1);
        shock.run(2);
        shock.run(3);
        assertThat(hand.platform().season).isCloseTo(0.5 * 2 * 1.3, within(1e-12));
        assertThat(hand.market.activity.of(Side.PROVIDER)).isEqualTo(0.5);
    }

    /** The same providers offer as long as the level stays; those who pause first come back last. */
    @Test
    void j_providersWhoPauseOfferNothing() {
        Scenarios many =
                Scenarios.quiet(1, 400).providers("availability", 1.0).providers("capacity", Distribution.constant(3));
        Hand hand = new Hand(many.event(new ActivityShift(2, Sides.PROVIDERS, -0.75, 0, 0)));
        int[] all = new int[400];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        hand.join(0, all);
        hand.runMatch(1);
        assertThat(hand.market.record[0].capacity[0]).isEqualTo(1200);
        hand.market.record[0].endWeek();
        hand.shock().run(2);
        hand.runMatch(2);
        int paused = hand.market.record[0].capacity[0];
        assertThat(paused / 3).as("a quarter of 400, 1 run of 1 000 outside").isBetween(71, 130);
        hand.market.record[0].endWeek();
        hand.runMatch(3);
        assertThat(hand.market.record[0].capacity[0]).as("the same").isEqualTo(paused);
    }

    /** A levy of 35 on a match of 350 is a tenth of the price; neither the provider nor the platform sees it. */
    @Test
    void k_aLevyIsFeltAndGoesToNobody() {
        Hand hand = new Hand(OPEN.set("platforms[0].transactionValue", 350)
                .set("platforms[0].fees", new PerSide(0.1, 0))
                .event(new Levy(2, "", 35)));
        hand.shock().run(2);
        hand.level(Lever.TRUST, 0);
        assertThat(hand.market.offer[0].over).isCloseTo(0.2, within(1e-12));
        assertThat(hand.market.offer[0].asked).isEqualTo(350);
        assertThat(hand.market.offer[0].kept).isEqualTo(1);
    }

    /** Two of eight offered units are used: who must be paid 100 a unit must get 400 a match. */
    @Test
    void l_minimumPayHangsOnUse() {
        Scenarios ruled = OPEN.set("platforms[0].transactionValue", 350)
                .set("platforms[0].fees", new PerSide(0, 0.2))
                .set("join.referencePrice", 350)
                .providers("capacity", Distribution.constant(2))
                .providers("availability", 1.0)
                .event(new MinimumPay(2, "", 100));
        Hand hand = new Hand(ruled).join(0, 0, 1, 2, 3);
        hand.market.tally[0].add(0, Tally.Field.MATCHES, 2);
        hand.market.tally[0].close();
        hand.shock().run(2);
        new Invest(hand.market).run(2);
        assertThat(hand.market.offer[0].kept).isCloseTo(400.0 / 350, within(1e-12));
        assertThat(hand.market.offer[0].asked).isCloseTo(500, within(1e-9));
        assertThat(hand.market.offer[0].over).isCloseTo(500.0 / 350 - 1, within(1e-12));
    }

    @Test
    void m_whoEarnsEnoughIsNotPaidMore() {
        Scenarios ruled = OPEN.set("platforms[0].transactionValue", 350).event(new MinimumPay(2, "", 1));
        Hand hand = new Hand(ruled).join(0, 0);
        hand.shock().run(2);
        new Invest(hand.market).run(2);
        assertThat(hand.market.offer[0].asked).isEqualTo(350);
    }

    @Test
    void n_aBreachWithOneSideLeavesTheOtherAlone() {
        Hand hand = new Hand(OPEN.event(new Event.Breach(2, "", 0.4, 1, 1, Sides.PROVIDERS))).join(0, 0, 4);
        hand.members().stage[5] = Stage.AWARE;
        hand.shock().run(2);
        assertThat(hand.members().trust[0]).isCloseTo(0.4f * 0.6f, within(1e-6f));
        assertThat(hand.members().trust[4]).isEqualTo(0.4f);
        assertThat(hand.members().trust[5]).isEqualTo(0.4f);
        assertThat(hand.platform().damage).containsExactly(0, 0.4);
    }

    @Test
    void o_theFocalPlatformMayEnterLater() {
        Scenarios late = OPEN.set("weeks", 6)
                .set("platforms[0].present", false)
                .set("platforms[0].founding.providers", 0.5)
                .event(new Event.RivalEntry(4, ""));
        var focal = late.run(1).focal();
        assertThat(focal.at(Indicator.MEMBERS, 3)).isZero();
        assertThat(focal.at(Indicator.MEMBERS, 4)).isEqualTo(2);
        assertThat(focal.at(Indicator.PROFIT, 3)).isZero();
    }
}
