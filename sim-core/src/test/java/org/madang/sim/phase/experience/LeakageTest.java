package org.madang.sim.phase.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.PerSide;
import org.madang.sim.engine.Simulation;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.phase.Hand;

/** Dealings past the platform (eq. 25). Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class LeakageTest {
    private static final int PEOPLE = 20_000;

    @ParameterizedTest
    @CsvSource({"0, .15, 1, 1, 0", "2, .15, 1, 1, .3", "2, .15, .5, .8, .12", "2, 0, 1, 1, 0", "9, .5, 1, 1, 1"})
    void leaksByTrustAndByWhatTheFeesTake(double leakage, double take, float seeker, float provider, double expected) {
        Hand hand = new Hand(Scenarios.quiet(PEOPLE - 1, 1)
                .set("requests.leakage", leakage)
                .set(Scenarios.FOCAL + "fees", new PerSide(take, 0)));
        Arrays.fill(hand.members().trust, seeker);
        hand.members().trust[0] = provider;
        Leakage leaking = new Leakage(hand.market);
        int leaked = 0;
        for (int i = 1; i < PEOPLE; i++) {
            leaked += leaking.leaks(0, i, 0, 1, 0) ? 1 : 0;
        }
        double share = leaked / (PEOPLE - 1.0);
        assertThat(share).isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / PEOPLE) + 1e-7));
    }

    /** People who all trust fully, with half of the take rate's inverse: half of the matches earn nothing and cost nothing. */
    @Test
    void whatLeaksEarnsAndCostsNothing() {
        Scenarios scenario = RandomScenario.of(3)
                .set("requests.leakage", 1000)
                .set(Scenarios.FOCAL + "fees", new PerSide(0.1, 0.1))
                .set(Scenarios.FOCAL + "subscription", new PerSide(0, 0))
                .set(Scenarios.FOCAL + "costs.supportPerMember", 0);
        Simulation simulation = scenario.simulation(scenario.population(1));
        WeeklySeries s = simulation.run(w -> {}).focal();
        double matches = 0;
        for (int w = 1; w <= scenario.get().weeks(); w++) {
            matches += s.at(Indicator.MATCHES, w);
            // Whoever trusts at all, .071 and more on either side, leaks for certain at 200·τ².
            assertThat(s.at(Indicator.GROSS_MERCHANDISE_VALUE, w))
                    .as("week %d", w)
                    .isZero();
            assertThat(s.at(Indicator.SERVING_COST, w)).as("week %d", w).isZero();
        }
        assertThat(matches).isPositive();
    }
}
