package org.madang.sim.phase.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Care;
import org.madang.sim.config.Care.By;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Records;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.phase.Hand;
import org.madang.sim.state.Stage;

/** Relationship money for some members (eq. 24). Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class A09CareTest {
    private static final int CROWD = 20_000;
    private static final double THETA = 0.2;

    private static Scenarios market(Care care) {
        SpendingPhase phase = Records.with(new SpendingPhase(new LeverShares(0, 0, 1, 0, 0, 0), null), "care", care);
        return Scenarios.quiet(CROWD, 1)
                .strategy(new Strategy("own", List.of(phase), Adaptive.defaults(), Rollout.defaults()))
                .set("leave.baseHazard", THETA)
                .set("leave.hazardSpread", 0.1)
                .set("leave.relationshipEffect", 0.5)
                .set("leave.tenuredAfter", 0)
                .set("leave.loyaltyGain", 0)
                .set("leave.dissatisfaction", 0)
                .set("leave.socialEffect", 0)
                .set("leave.dormantFactor", 1);
    }

    private static Hand crowd(Scenarios scenario) {
        int[] all = new int[CROWD];
        Arrays.setAll(all, n -> n + 1);
        return new Hand(scenario).join(0, all).level(Lever.RELATIONSHIP, 1);
    }

    private static Hand leave(Hand hand, int w) {
        hand.choice.refresh();
        new Leave(hand.market, hand.choice, hand.turnover).run(w);
        return hand.level(Lever.RELATIONSHIP, 1);
    }

    private static double meanRisk(Hand hand, boolean chosen) {
        double sum = 0;
        int count = 0;
        for (int i = 1; i <= CROWD; i++) {
            if (hand.isMember(0, i) && hand.market.cared.who[0].get(i) == chosen) {
                sum += hand.market.people.leaving[i];
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void a_knowingAllPicksJustTheLikeliestToLeave() {
        Hand hand = leave(crowd(market(new Care(0.2, By.RISK, 1))), 1);
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        int chosen = 0;
        for (int i = 1; i <= CROWD; i++) {
            if (hand.isMember(0, i) && hand.market.cared.who[0].get(i)) {
                least = Math.min(least, hand.market.people.leaving[i]);
                chosen++;
            } else if (hand.isMember(0, i)) {
                most = Math.max(most, hand.market.people.leaving[i]);
            }
        }
        assertThat(chosen).isEqualTo((int) Math.round(0.2 * hand.platform().members()));
        assertThat(least).isGreaterThanOrEqualTo(most);
    }

    /** The fifth with the highest belief has a truth of mean accuracy·φ(z)/.2 = 1.3998·accuracy standard scores. */
    @ParameterizedTest
    @CsvSource({"0", ".5", ".7"})
    void b_accuracyIsACorrelation(double accuracy) {
        Hand hand = leave(crowd(market(new Care(0.2, By.VALUE, accuracy))), 1);
        int members = hand.platform().members();
        // Value so far: by rank a standard normal score.
        long[] rank = new long[members];
        int n = 0;
        for (int i = 1; i <= CROWD; i++) {
            if (hand.isMember(0, i)) {
                rank[n] = (long) i;
                hand.members().margin[i] = org.madang.sim.random.Normal.quantile((n++ + 0.5) / members);
            }
        }
        leave(hand, 4);
        double sum = 0;
        int chosen = 0;
        for (long i : rank) {
            if (hand.market.cared.who[0].get((int) i)) {
                sum += hand.members().margin[(int) i];
                chosen++;
            }
        }
        assertThat(sum / chosen).isCloseTo(1.3998 * accuracy, within(5 / Math.sqrt(chosen)));
    }

    /** Only those picked are held: half of their hazard is left, all of the others'. */
    @Test
    void c_othersAreNotHeld() {
        Hand hand = leave(crowd(market(new Care(0.5, By.RANDOM, 0)).set("leave.hazardSpread", 0.0)), 1);
        boolean[] chosen = new boolean[CROWD + 1];
        boolean[] there = new boolean[CROWD + 1];
        int[] people = new int[2];
        for (int i = 1; i <= CROWD; i++) {
            there[i] = hand.isMember(0, i);
            chosen[i] = hand.market.cared.who[0].get(i);
            people[chosen[i] ? 1 : 0] += there[i] ? 1 : 0;
        }
        leave(hand, 2);
        int[] left = new int[2];
        for (int i = 1; i <= CROWD; i++) {
            left[chosen[i] ? 1 : 0] += there[i] && hand.members().stage[i] == Stage.LAPSED ? 1 : 0;
        }
        assertThat((double) left[0] / people[0]).isCloseTo(THETA, within(5 * Math.sqrt(0.16 / people[0])));
        assertThat((double) left[1] / people[1]).isCloseTo(THETA / 2, within(5 * Math.sqrt(0.09 / people[1])));
    }

    /** With a spread of 1 the mean of max(0, 1 − ρ·r) is 1 − ρ on the whole; those of negative response leave more than without. */
    @Test
    void d_someAreDrivenAwayByIt() {
        Scenarios differing = market(null).set("leave.responseSpread", 1.0).set("leave.hazardSpread", 0.0);
        Hand hand = crowd(differing);
        float[] response = hand.market.people.response;
        leave(hand, 1);
        int harmed = 0;
        int left = 0;
        double expected = 0;
        for (int i = 1; i <= CROWD; i++) {
            if (response[i] < 0) {
                harmed++;
                left += hand.members().stage[i] == Stage.LAPSED ? 1 : 0;
                expected += THETA * (1 - 0.5 * response[i]);
            }
        }
        assertThat((double) harmed / CROWD).isCloseTo(0.1587, within(5 * Math.sqrt(0.1336 / CROWD)));
        assertThat((double) left / harmed)
                .isCloseTo(expected / harmed, within(5 * Math.sqrt(0.2 / harmed)))
                .isGreaterThan(THETA);
    }

    /** Aimed at those on whom it works, it holds more than aimed at those at risk. */
    @Test
    void e_whoIsAtRiskIsNotWhoCanBeHeld() {
        Scenarios byRisk = market(new Care(0.2, By.RISK, 1)).set("leave.responseSpread", 1.0);
        Scenarios byResponse = market(new Care(0.2, By.RESPONSE, 1)).set("leave.responseSpread", 1.0);
        Hand risk = leave(crowd(byRisk), 1);
        Hand response = leave(crowd(byResponse), 1);
        assertThat(meanRisk(risk, true)).isGreaterThan(1.5 * meanRisk(risk, false));
        double chosen = 0;
        double count = 0;
        for (int i = 1; i <= CROWD; i++) {
            if (response.market.cared.who[0].get(i)) {
                chosen += response.market.people.response[i];
                count++;
            }
        }
        assertThat(chosen / count).isGreaterThan(2);
    }

    /** As many fewer members, as much more for each: the level that the money leads to. */
    @Test
    void f_moneyForAFifthGoesFurther() {
        Hand some = crowd(market(new Care(0.2, By.RISK, 1)).set(Scenarios.FOCAL + "budget.weekly", 400));
        Hand all = crowd(market(null).set(Scenarios.FOCAL + "budget.weekly", 400));
        double[] need = new double[2];
        for (Hand hand : new Hand[] {some, all}) {
            hand.platform().level[Lever.RELATIONSHIP.ordinal()] = 0;
            new org.madang.sim.phase.invest.Invest(hand.market).run(1);
            var cost = hand.platform().config.levers().relationship();
            double level = hand.platform().level(Lever.RELATIONSHIP) / cost.speed();
            need[hand == some ? 0 : 1] = (-400 / Math.log(1 - level) - cost.fixed()) / cost.perMember();
        }
        assertThat(need[0]).isCloseTo(0.2 * CROWD, within(1e-6 * CROWD));
        assertThat(need[1]).isCloseTo(CROWD, within(1e-6 * CROWD));
    }
}
