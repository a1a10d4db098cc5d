package org.madang.sim.phase.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.phase.Hand;

/** Data used for the platform's own ends (eq. 28). Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class AddressingTest {
    private static final int PEOPLE = 20_000;

    /** Customers with n matches of whom 63 % is known after 10; provider 0 and the last one, no member, are let alone. */
    @ParameterizedTest
    @CsvSource({"0, 10, 0", ".5, 0, 0", ".5, 10, .316060", "1, 10, .632121", "1, 1000, 1"})
    void addressesByWhatIsKnown(double rate, short matches, double expected) {
        Hand hand = customers(rate, 0.5, matches);
        int addressed = 0;
        for (int i = 1; i < PEOPLE; i++) {
            addressed += hand.members().margin[i] > 0 ? 1 : 0;
        }
        double share = addressed / (PEOPLE - 1.0);
        assertThat(share).isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / PEOPLE) + 1e-6));
        assertThat(hand.members().margin[0]).isZero();
        assertThat(hand.members().margin[PEOPLE]).isZero();
    }

    /** All are addressed: the share that minds is left a tenth less trust, the others all of it; who minds, minds again. */
    @Test
    void whoMindsTrustsLess() {
        Hand hand = customers(1, 0.54, (short) 1000);
        long less = trusting(hand, 0.45f);
        assertThat(less / (PEOPLE - 1.0)).isCloseTo(0.54, within(5 * Math.sqrt(0.25 / PEOPLE)));
        assertThat(less + trusting(hand, 0.5f)).isEqualTo(PEOPLE + 1);
        new Addressing(hand.market).address(0, 2, 0, 0, PEOPLE + 1);
        assertThat(trusting(hand, 0.405f)).isEqualTo(less);
    }

    private static long trusting(Hand hand, float trust) {
        return IntStream.range(0, PEOPLE + 1)
                .filter(i -> Math.abs(hand.members().trust[i] - trust) < 1e-6)
                .count();
    }

    /** One provider, seekers who are members, and one who is none. */
    private static Hand customers(double rate, double minded, short matches) {
        Hand hand = new Hand(Scenarios.quiet(PEOPLE, 1)
                .set(Scenarios.FOCAL + "dataUse.rate", rate)
                .set(Scenarios.FOCAL + "dataUse.minded", minded)
                .set(Scenarios.FOCAL + "dataUse.trustLoss", 0.1)
                .set(Scenarios.FOCAL + "matching.learningInteractions", 10));
        hand.join(0, IntStream.range(0, PEOPLE).toArray());
        Arrays.fill(hand.members().trust, 0.5f);
        Arrays.fill(hand.members().interactions, matches);
        new Addressing(hand.market).address(0, 1, 0, 0, PEOPLE + 1);
        return hand;
    }

    /** What is earned so is revenue of its own: twice as much a time, twice the difference, and nothing else moves. */
    @Test
    void isRevenue() {
        double none = revenue(0);
        double one = revenue(1);
        assertThat(one).isGreaterThan(none);
        assertThat(revenue(2) - none).isCloseTo(2 * (one - none), within(1e-6 * none));
    }

    private static double revenue(double income) {
        Scenarios scenario = RandomScenario.of(3)
                .set(Scenarios.FOCAL + "dataUse.rate", 0.5)
                .set(Scenarios.FOCAL + "dataUse.trustLoss", 0)
                .set(Scenarios.FOCAL + "dataUse.income", income)
                .set(Scenarios.FOCAL + "budget.reinvested", 0);
        WeeklySeries s =
                scenario.simulation(scenario.population(1)).run(w -> {}).focal();
        return IntStream.rangeClosed(1, scenario.get().weeks())
                .mapToDouble(w -> s.at(Indicator.REVENUE, w))
                .sum();
    }
}
