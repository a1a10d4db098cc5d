package org.madang.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Strategy;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.market.Population;

/** Results do not depend on threads, on earlier runs, or on names. */
class SameResultTest {
    /** More people than three blocks of work, so that threads really share it. */
    private static final Scenarios LARGE = Scenarios.quiet(24_000, 6_000)
            .set("weeks", 12)
            .set("market.localities.count", 7)
            .set("network.meanDegree", 6)
            .set("talk.rate", 0.2)
            .set("talk.reviewRate", 0.2)
            .set("reach.organicExposure", 0.05)
            .set("join.socialProof", 0.3)
            .set("leave.baseHazard", 0.02)
            .set("experience.noise", 0.1)
            .set("platforms[0].founding.seekers", 0.1)
            .set("platforms[0].founding.providers", 0.1)
            .everybody("multiHoming", 0.5)
            .everybody("trustThreshold", org.madang.sim.config.Distribution.uniform(0, 0.7))
            .seekers("needRate", org.madang.sim.config.Distribution.uniform(0, 1))
            .rival();

    @Test
    void manyThreadsGiveWhatOneGives() {
        Population population = LARGE.population(5);
        String one = Series.print(LARGE.run(population, 1));
        for (int threads : new int[] {2, 3, 7}) {
            assertThat(Series.print(LARGE.run(population, threads)))
                    .as("%d threads", threads)
                    .isEqualTo(one);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 4, 5, 6, 7})
    void manyThreadsGiveWhatOneGivesInAnyScenario(long seed) {
        Scenarios scenario = RandomScenario.of(seed);
        Population population = scenario.population(seed);
        assertThat(Series.print(scenario.run(population, 3))).isEqualTo(Series.print(scenario.run(population, 1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void repeatedRunGivesTheSame(long seed) {
        Scenarios scenario = RandomScenario.of(seed);
        assertThat(Series.print(scenario.run(7))).isEqualTo(Series.print(scenario.run(7)));
        assertThat(Series.print(scenario.run(8))).isNotEqualTo(Series.print(scenario.run(7)));
    }

    @Test
    void strategiesThatDoNotDifferGiveTheSame() {
        Scenarios scenario = RandomScenario.of(3);
        Strategy first = Strategy.constant("first", new LeverShares(1, 1, 1, 1, 1, 1));
        Strategy second = Strategy.constant("second", new LeverShares(2, 2, 2, 2, 2, 2));
        Population population = scenario.population(1);
        assertThat(Series.print(scenario.strategy(second).run(population, 1)))
                .isEqualTo(Series.print(scenario.strategy(first).run(population, 1)));
    }

    @Test
    void longerRunBeginsLikeAShorterOne() {
        Scenarios scenario = RandomScenario.of(6);
        RunResult shorter = scenario.run(2);
        RunResult longer = scenario.set("weeks", 2 * RandomScenario.WEEKS).run(2);
        for (Indicator indicator : List.of(Indicator.MEMBERS, Indicator.MATCHES, Indicator.NET_PRESENT_VALUE)) {
            assertThat(longer.focal().copyOf(indicator))
                    .startsWith(shorter.focal().copyOf(indicator));
        }
    }

    /** Two equal platforms: the first one's mean share over 60 worlds is a half within 5 standard errors (6 in 10^7). */
    @Test
    void firstPlatformHasNoAdvantage() {
        Scenarios duel = Scenarios.quiet(240, 60)
                .set("weeks", 15)
                .set("reach.organicExposure", 0.1)
                .set("talk.rate", 0.1)
                .set("network.meanDegree", 6)
                .set("experience.noise", 0.1)
                .set("leave.baseHazard", 0.02)
                .set("platforms[0].founding.seekers", 0.1)
                .set("platforms[0].founding.providers", 0.1)
                .everybody("multiHoming", 0.3)
                .seekers("needRate", org.madang.sim.config.Distribution.constant(0.5))
                .rival();
        int worlds = 60;
        double[] share = new double[worlds];
        double mean = 0;
        for (int n = 0; n < worlds; n++) {
            RunResult result = duel.run(1000 + n);
            double first = result.focal().last(Indicator.MEMBERS);
            share[n] = first / (first + result.series().get(1).last(Indicator.MEMBERS));
            mean += share[n] / worlds;
        }
        double squares = 0;
        for (double s : share) {
            squares += (s - mean) * (s - mean);
        }
        assertThat(mean).isCloseTo(0.5, within(5 * Math.sqrt(squares / (worlds - 1) / worlds)));
    }
}
