package org.madang.sim.phase.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Aim;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Records;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.phase.Hand;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.random.Normal;
import org.madang.sim.state.Stage;

/** Advertising for some (eq. 27). Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class AimTest {
    private static final int SEEKERS = 20_000;

    private static Scenarios market(Aim aim) {
        SpendingPhase phase = Records.with(new SpendingPhase(new LeverShares(1, 0, 0, 0, 0, 0), null), "aim", aim);
        return Scenarios.quiet(SEEKERS, 100)
                .strategy(new Strategy("own", List.of(phase), Adaptive.defaults(), Rollout.defaults()))
                .set(Scenarios.FOCAL + "budget.weekly", 5_000)
                .everybody("trustThreshold", Distribution.constant(1));
    }

    private static Hand week(Hand hand) {
        new Invest(hand.market).run(1);
        new Reach(hand.market).run(1);
        return hand;
    }

    private static boolean isAware(Hand hand, int i) {
        return hand.members().stage[i] == Stage.AWARE;
    }

    /** 5 000 contacts at price 1 among a quarter of 20 100 people, at price 2 half as many; nobody else hears. */
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void fallsOnThosePickedOnly(double price) {
        Hand hand = week(new Hand(market(new Aim(0.25, Aim.By.USE, 0.5, price, List.of()))));
        int aware = 0;
        for (int i = 0; i < SEEKERS + 100; i++) {
            aware += isAware(hand, i) ? 1 : 0;
            assertThat(isAware(hand, i) && !hand.market.aimed[0].get(i)).isFalse();
        }
        double chance = 1 - Math.exp(-5_000 / price / 5_025);
        assertThat(aware / 5_025.0).isCloseTo(chance, within(5 * Math.sqrt(chance * (1 - chance) / 5_025)));
    }

    /** By rank the need is a standard normal score: the fifth believed highest has 1.3998·accuracy of it on average. */
    @ParameterizedTest
    @CsvSource({"use, 0, 0", "use, .5, .5", "use, 1, 1", "random, 1, 0"})
    void accuracyIsACorrelation(String by, double accuracy, double expected) {
        Hand hand = new Hand(
                market(new Aim(0.2, Aim.By.valueOf(by.toUpperCase(java.util.Locale.ROOT)), accuracy, 1, List.of())));
        int n = 0;
        for (int i = 0; i < SEEKERS + 100; i++) {
            if (!hand.people.isProvider(i)) {
                hand.people.needRate[i] = (float) (5 + Normal.quantile((n++ + 0.5) / SEEKERS));
            }
        }
        week(hand);
        double sum = 0;
        int picked = 0;
        for (int i = 0; i < SEEKERS + 100; i++) {
            if (!hand.people.isProvider(i) && hand.market.aimed[0].get(i)) {
                sum += hand.people.needRate[i] - 5;
                picked++;
            }
        }
        assertThat(picked).isEqualTo(SEEKERS / 5);
        assertThat(sum / picked).isCloseTo(1.3998 * expected, within(5 / Math.sqrt(picked)));
    }

    @Test
    void onlyThePersonasNamed() {
        Hand hand = week(new Hand(market(new Aim(1, Aim.By.USE, 1, 1, List.of("provider")))));
        for (int i = 0; i < SEEKERS + 100; i++) {
            assertThat(hand.market.aimed[0].get(i)).isEqualTo(hand.people.isProvider(i));
            assertThat(isAware(hand, i) && !hand.people.isProvider(i)).isFalse();
        }
    }

    /** For all at no higher price it is advertising as ever, contact by contact. */
    @Test
    void forAllIsAdvertisingAsEver() {
        Hand aimed = week(new Hand(market(new Aim(1, Aim.By.RANDOM, 0, 1, List.of()))));
        Hand plain = week(new Hand(market(null)));
        assertThat(aimed.members().stage).isEqualTo(plain.members().stage);
        assertThat(plain.market.aimed[0]).isNull();
    }
}
