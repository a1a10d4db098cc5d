package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Records;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.Until;
import org.madang.sim.phase.invest.Invest;

/** When a strategy goes on to its next phase, and how an adaptive one moves. */
class StrategyPhasesTest {
    private static final LeverShares GROW = new LeverShares(1, 0, 0, 0, 0, 0);
    private static final LeverShares RETAIN = new LeverShares(0, 0, 1, 0, 0, 0);

    private static Hand growUntil(Until until) {
        Strategy strategy = new Strategy(
                "own",
                List.of(new SpendingPhase(GROW, until), new SpendingPhase(RETAIN, null)),
                Adaptive.defaults(),
                Rollout.defaults());
        return new Hand(Scenarios.quiet(9, 1).strategy(strategy).set("platforms[0].budget.weekly", 100));
    }

    private static boolean growsIn(Hand hand, int w) {
        new Invest(hand.market).run(w);
        return hand.platform().spend(Lever.ACQUISITION) == 100;
    }

    @Test
    void untilAWeek() {
        Hand hand = growUntil(new Until(3, null, null, null));
        assertThat(growsIn(hand, 1)).isTrue();
        assertThat(growsIn(hand, 2)).isTrue();
        assertThat(growsIn(hand, 3)).isFalse();
        assertThat(hand.platform().spend(Lever.RELATIONSHIP)).isEqualTo(100);
        assertThat(growsIn(hand, 4)).as("and stays").isFalse();
        assertThat(hand.platform().changedOver).containsExactly(3);
    }

    @Test
    void changeoverThatNeverComesHasNoWeek() {
        Hand hand = growUntil(new Until(5, null, null, null));
        assertThat(growsIn(hand, 4)).isTrue();
        assertThat(hand.platform().changedOver).containsExactly(0);
    }

    @Test
    void untilAShareOfTheMarket() {
        Hand hand = growUntil(new Until(null, 0.2, null, null)).join(0, 3);
        assertThat(growsIn(hand, 1)).isTrue();
        hand.join(0, 4);
        assertThat(growsIn(hand, 2)).isFalse();
    }

    @Test
    void untilAMatchRate() {
        Hand hand = growUntil(new Until(null, null, 0.6, null));
        assertThat(growsIn(hand, 1)).as("no request yet").isTrue();
        hand.platform().matchRate = 0.59;
        assertThat(growsIn(hand, 2)).isTrue();
        hand.platform().matchRate = 0.6;
        assertThat(growsIn(hand, 3)).isFalse();
    }

    @Test
    void untilAProfit() {
        Hand hand = growUntil(new Until(null, null, null, 10.0));
        assertThat(growsIn(hand, 1)).isTrue();
        hand.platform().grossMargin = 10;
        assertThat(growsIn(hand, 2)).isFalse();
    }

    @Test
    void firstConditionDecides() {
        Hand hand = growUntil(new Until(50, 0.1, null, null)).join(0, 3);
        assertThat(growsIn(hand, 1)).isFalse();
    }

    /** Seekers pay nothing until a fifth of the market are members; an event meanwhile changes what comes after. */
    @Test
    void feesFollowThePhase() {
        Strategy strategy = new Strategy(
                "own",
                List.of(
                        Records.with(
                                new SpendingPhase(GROW, new Until(null, 0.2, null, null)),
                                "fees",
                                new PerSide(0, 0.05)),
                        new SpendingPhase(RETAIN, null)),
                Adaptive.defaults(),
                Rollout.defaults());
        Hand hand = new Hand(Scenarios.quiet(9, 1)
                .strategy(strategy)
                .event(new Event.FeeChange(2, "", new PerSide(0.2, 0.1), null)));
        for (int w = 1; w <= 3; w++) {
            hand.shock().run(w);
            new Invest(hand.market).run(w);
            assertThat(hand.platform().fees()).as("week %d", w).isEqualTo(new PerSide(0, 0.05));
            assertThat(hand.market.offer[0].over).as("what seekers pay").isZero();
        }
        hand.join(0, 3, 4);
        new Invest(hand.market).run(4);
        assertThat(hand.platform().fees()).isEqualTo(new PerSide(0.2, 0.1));
        assertThat(hand.market.offer[0].over).isEqualTo(0.2);
    }

    /** What remains is worth what the plan has come to: its last fees go on. */
    @Test
    void feesOfTheLastPhaseGoOnAfterTheEnd() {
        Strategy strategy = new Strategy(
                "own",
                List.of(Records.with(new SpendingPhase(RETAIN, null), "fees", new PerSide(0.3, 0.1))),
                Adaptive.defaults(),
                Rollout.defaults());
        Hand hand = new Hand(Scenarios.quiet(9, 1).strategy(strategy));
        hand.market.wind();
        assertThat(hand.platform().strategy.name()).isEqualTo("balanced");
        assertThat(hand.platform().fees()).isEqualTo(new PerSide(0.3, 0.1));
    }

    @Test
    void adaptiveMovesToAcquisitionWhileAMemberIsWorthMoreThanItCosts() {
        Hand hand = adaptive(new LeverShares(0.5, 0.5, 0, 0, 0, 0));
        hand.platform().lifetimeValueToCost = 4;
        new Invest(hand.market).run(4);
        assertThat(hand.platform().spend(Lever.ACQUISITION)).isCloseTo(55, within(1e-9));
        new Invest(hand.market).run(5);
        assertThat(hand.platform().spend(Lever.ACQUISITION))
                .as("reviewed every 4 weeks")
                .isCloseTo(55, within(1e-9));
        hand.platform().lifetimeValueToCost = 2;
        new Invest(hand.market).run(8);
        assertThat(hand.platform().spend(Lever.ACQUISITION)).isCloseTo(50, within(1e-9));
        assertThat(hand.platform().spend(Lever.SATISFACTION)).isCloseTo(50, within(1e-9));
    }

    /** Even from all on acquisition no money may be lost on the way. */
    @Test
    void adaptiveSpendsItsWholeBudget() {
        Hand hand = adaptive(GROW);
        hand.platform().lifetimeValueToCost = 0;
        new Invest(hand.market).run(4);
        double sum = 0;
        for (Lever lever : Lever.values()) {
            sum += hand.platform().spend(lever);
        }
        assertThat(sum).isCloseTo(100, within(1e-9));
    }

    private static Hand adaptive(LeverShares shares) {
        Strategy strategy = new Strategy(
                "own", List.of(new SpendingPhase(shares, null)), new Adaptive(4, 3, 0.05), Rollout.defaults());
        return new Hand(Scenarios.quiet(9, 1).strategy(strategy).set("platforms[0].budget.weekly", 100));
    }
}
