package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Records;
import org.madang.sim.config.Referral;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.WinBack;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.leave.Leave;
import org.madang.sim.phase.reach.Reach;
import org.madang.sim.state.Channel;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/** A referral programme (eq. 22) and winning back (eq. 23), by hand. Shares lie within 5 standard errors: a false alarm in 10^6. */
class A11MovesTest {
    private static final String COSTS = Scenarios.FOCAL + "costs.";
    /** A talker and its 98 friends. */
    private static final int TALKER = 1;

    private static final int PEOPLE = 100;

    /** All money is for acquisition. */
    private static Scenarios doing(Scenarios scenario, double weekly, Object... move) {
        SpendingPhase phase = Records.with(new SpendingPhase(new LeverShares(1, 0, 0, 0, 0, 0), null), move);
        return scenario.strategy(new Strategy("own", List.of(phase), Adaptive.defaults(), Rollout.defaults()))
                .set(Scenarios.FOCAL + "budget.weekly", weekly);
    }

    private static Scenarios eager() {
        return Scenarios.quiet(PEOPLE - 1, 1).allEager().set(COSTS + "withinBudget", true);
    }

    /** The talker is a member and praises; all others know the platform from it. */
    private static Hand recommended(Scenarios scenario) {
        int[][] arcs = new int[PEOPLE - 1][];
        Hand probe = new Hand(scenario, scenario.population(1, PEOPLE, new int[] {0, 1}));
        int[] node = new int[PEOPLE];
        for (int n = 0; n < PEOPLE; n++) {
            node[probe.market.population.participantOfNode(n)] = n;
        }
        for (int n = 0, other = 0; other < PEOPLE; other++) {
            if (other != TALKER) {
                arcs[n++] = new int[] {node[TALKER], node[other]};
            }
        }
        Hand hand = new Hand(scenario, scenario.population(1, PEOPLE, arcs)).join(0, TALKER);
        hand.members().praising.set(TALKER);
        for (int i = 0; i < PEOPLE; i++) {
            if (i != TALKER) {
                hand.members().hear(i, Channel.WORD_OF_MOUTH);
            }
        }
        new Invest(hand.market).run(1);
        new Reach(hand.market).run(1);
        return hand;
    }

    @Test
    void a_aProgrammePaysBothAndNeverBeyondTheMoney() {
        Hand hand =
                recommended(doing(eager(), 200, "referral", new Referral(6, 4))).runJoin(1);
        double paid = hand.counted(Tally.Field.JOINS_PROGRAMME);
        assertThat(hand.platform().members()).as("all join, paid or not").isEqualTo(PEOPLE);
        assertThat(paid).isBetween(1.0, 20.0);
        assertThat(hand.platform().bonusesPaid).isEqualTo(10 * paid);
        assertThat(hand.platform().purse).isEqualTo(200 - 10 * paid);
        int through = 0;
        for (int i = 0; i < PEOPLE; i++) {
            through += hand.members().channel[i] == Channel.PROGRAMME.ordinal() ? 1 : 0;
        }
        assertThat(through).isEqualTo((int) paid);
    }

    @Test
    void b_whoHeardFromNobodyInParticularIsNotPaid() {
        Scenarios scenario = doing(eager(), 5000, "referral", new Referral(6, 4));
        Hand hand = recommended(scenario);
        hand.members().heardFrom[5] = (byte) Channel.ADVERTISING.ordinal();
        hand.runJoin(1);
        assertThat(hand.members().channel[5]).isEqualTo((byte) Channel.ADVERTISING.ordinal());
        assertThat(hand.counted(Tally.Field.JOINS_PROGRAMME)).isEqualTo(PEOPLE - 2);
        assertThat(hand.counted(Tally.Field.REWARDS)).isEqualTo(10.0 * (PEOPLE - 2));
    }

    /** The joiner's money counts like a joining bonus: the same people join, of the same draws. */
    @Test
    void c_theJoinersMoneyIsWorthWhatABonusIs() {
        Scenarios weighs = eager().set("join.choice", org.madang.sim.config.Adoption.Choice.LOGIT)
                .set("join.crossSide", org.madang.sim.config.Adoption.CrossSide.NONE)
                .seekers("outsideOption", 0.9)
                .seekers("priceSensitivity", 1);
        Hand programme = recommended(doing(weighs, 1e6, "referral", new Referral(50, 40)))
                .runJoin(1);
        Hand bonus =
                recommended(doing(weighs, 1e6).set(COSTS + "joiningBonus", 40)).runJoin(1);
        Hand none = recommended(doing(weighs, 1e6)).runJoin(1);
        assertThat(programme.members().stage).isEqualTo(bonus.members().stage);
        assertThat(programme.platform().members()).isGreaterThan(none.platform().members());
    }

    /** 1 − .18 of the hazard while the referrer is there, all of it once it has left; others as ever. */
    @Test
    void d_theReferredStayWithTheirReferrer() {
        double theta = 0.3;
        assertThat(left(theta, true, Channel.PROGRAMME)).isCloseTo(theta * 0.82, within(margin(theta)));
        assertThat(left(theta, false, Channel.PROGRAMME)).isCloseTo(theta, within(margin(theta)));
        assertThat(left(theta, true, Channel.WORD_OF_MOUTH)).isCloseTo(theta, within(margin(theta)));
    }

    private static final int CROWD = 20_000;

    private static double margin(double share) {
        return 5 * Math.sqrt(share * (1 - share) / CROWD);
    }

    private static double left(double theta, boolean referrerStays, Channel how) {
        Scenarios scenario = Scenarios.quiet(CROWD + 1, 1)
                .set("leave.baseHazard", theta)
                .set("leave.referredEffect", 0.18)
                .set("leave.loyaltyGain", 0)
                .set("leave.socialEffect", 0)
                .set("leave.dormantFactor", 1);
        int[] all = new int[CROWD];
        Arrays.setAll(all, n -> n + 2);
        Hand hand = new Hand(scenario).join(0, all);
        if (referrerStays) {
            hand.join(0, TALKER);
        }
        hand.platform().hasReferred = true;
        Arrays.fill(hand.members().referrer, TALKER);
        hand.members().referrer[TALKER] = Membership.NOBODY;
        Arrays.fill(hand.members().channel, (byte) how.ordinal());
        hand.choice.refresh();
        new Leave(hand.market, hand.choice, hand.turnover).run(1);
        int gone = 0;
        for (int i : all) {
            gone += hand.members().stage[i] == Stage.LAPSED ? 1 : 0;
        }
        return (double) gone / CROWD;
    }

    /** Rewards make who praises louder by 1 + ζ·talker/reference: the offer of the week says by how much. */
    @Test
    void e_rewardsMakeThoseWhoPraiseLouder() {
        Scenarios scenario = doing(eager(), 100, "referral", new Referral(6, 4))
                .set(Scenarios.FOCAL + "transactionValue", 60)
                .set("talk.rewardEffect", 2);
        assertThat(recommended(scenario).market.offer[0].reward).isCloseTo(1.2, within(1e-12));
        assertThat(recommended(doing(eager(), 100)).market.offer[0].reward).isEqualTo(1);
    }

    private static Hand lapsed(Scenarios scenario, int lapsed) {
        Hand hand = new Hand(scenario);
        for (int i = 0; i < PEOPLE; i++) {
            hand.members().stage[i] = i < lapsed ? Stage.LAPSED : Stage.AWARE;
        }
        hand.market.tally[0].add(0, Tally.Field.LAPSED, lapsed);
        hand.market.tally[0].close();
        new Invest(hand.market).run(1);
        new Reach(hand.market).run(1);
        return hand;
    }

    @Test
    void f_theLapsedAreWrittenToAndNobodyElse() {
        Scenarios scenario = doing(eager(), 400, "winBack", new WinBack(0.1, 0)).set("reach.ceiling", 0);
        Hand hand = lapsed(scenario, 30);
        assertThat(hand.platform().winBackPaid).as("a letter to each").isEqualTo(30);
        assertThat(hand.platform().mediaPaid).isEqualTo(370);
        for (int i = 0; i < PEOPLE; i++) {
            assertThat(hand.members().considering.get(i)).as("%d weighs it", i).isEqualTo(i < 30);
        }
        hand.runJoin(1);
        assertThat(hand.members().channel[3]).isEqualTo((byte) Channel.WIN_BACK.ordinal());
        assertThat(hand.counted(Tally.Field.RETURNS)).isEqualTo(30);
    }

    @Test
    void g_comingBackIsPaidOutOfThePurse() {
        Hand hand =
                lapsed(doing(eager(), 400, "winBack", new WinBack(0.1, 20)), 30).runJoin(1);
        double paid = hand.counted(Tally.Field.REWARDS);
        assertThat(paid % 20).isZero();
        assertThat(paid).isBetween(20.0, 370.0);
        assertThat(hand.platform().purse).isEqualTo(370 - paid);
    }

    @Test
    void h_whereNobodyHasLapsedTheMoneyIsForMedia() {
        Hand hand = lapsed(doing(eager(), 400, "winBack", new WinBack(0.5, 0)), 0);
        assertThat(hand.platform().winBackPaid).isZero();
        assertThat(hand.platform().mediaPaid).isEqualTo(400);
    }
}
