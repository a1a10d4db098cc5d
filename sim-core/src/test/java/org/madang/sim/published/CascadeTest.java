package org.madang.sim.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Network;
import org.madang.sim.config.Records;
import org.madang.sim.config.WordOfMouth.Mode;
import org.madang.sim.indicator.Indicator;

/** Cascades on Poisson random graphs, over which the engine's own trust gate and one-shot talk run. */
class CascadeTest {
    private static Scenarios onPoissonGraph(int people, double meanDegree) {
        return Scenarios.quiet(people - 1, 1)
                .set("weeks", 80)
                .set(
                        "network",
                        Records.off(
                                Network.class,
                                "kind",
                                Network.Kind.RANDOM,
                                "meanDegree",
                                meanDegree,
                                "localShare",
                                0,
                                "strongTie",
                                1,
                                "weakTie",
                                1,
                                "rewiring",
                                0,
                                "communitySize",
                                50,
                                "file",
                                null,
                                "directed",
                                false))
                .set("join.choice", Choice.CERTAIN);
    }

    /** Watts 2002: joining is certain once the share of friends who are members reaches the threshold. */
    private static Scenarios watts(int people, double meanDegree, double threshold) {
        return onPoissonGraph(people, meanDegree)
                .allEager()
                .set("join.socialProof", 1)
                .everybody("trustThreshold", Distribution.constant(threshold));
    }

    private static double share(Scenarios scenario, long seed) {
        return scenario.run(seed).focal().last(Indicator.MEMBERS)
                / scenario.get().market().participants();
    }

    /** A single seed, φ = .18: share of 40 runs with a global cascade within 4 standard errors (6 in 10^5), and its size. */
    @ParameterizedTest(name = "z {0}")
    @CsvSource({"2, .754, .7966", "3, .873, .9405", "4, .865, .9802"})
    void singleSeedInsideTheWindow(double meanDegree, double chance, double size) {
        Scenarios scenario = watts(4000, meanDegree, 0.18).set("platforms[0].founding.count", 1);
        int runs = 40;
        int global = 0;
        double sum = 0;
        for (int seed = 1; seed <= runs; seed++) {
            double share = share(scenario, seed);
            global += share > 0.1 ? 1 : 0;
            sum += share > 0.1 ? share : 0;
        }
        double error = Math.sqrt(chance * (1 - chance) / runs);
        assertThat(global / (double) runs).isBetween(chance - 4 * error, chance + 4 * error);
        assertThat(sum / global).isBetween(size - 0.015, size + 0.015);
    }

    /** φ = .18: window 1.02 < z < 5.76; at finite size the upper edge blurs to about 6.5. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 8, 12})
    void singleSeedOutsideTheWindow(double meanDegree) {
        Scenarios scenario = watts(4000, meanDegree, 0.18).set("platforms[0].founding.count", 1);
        for (int seed = 1; seed <= 8; seed++) {
            assertThat(share(scenario, seed)).as("seed %d", seed).isLessThan(0.1);
        }
    }

    /** Seeds of 1 %, φ = .18 (Gleeson & Cahalane 2007): 5 standard errors of 6 runs (false alarm 4 in 10^3) and 1/n. */
    @ParameterizedTest(name = "z {0}")
    @CsvSource({"2, .8000", "4, .9804", "6, .9975", "8, .9997", "10, .0197"})
    void seededCascade(double meanDegree, double size) {
        Scenarios scenario = watts(10_000, meanDegree, 0.18).set("platforms[0].founding.count", 100);
        Sample.of(6, seed -> share(scenario, seed)).isCloseTo(size, 5, 0.001);
    }

    /** A fifth of five friends reaches a threshold of .2, in spite of rounding: without that there is no cascade at z = 3. */
    @ParameterizedTest
    @CsvSource({".2, true", ".2001, false"})
    void fifthFriendDecides(double threshold, boolean joins) {
        int[][] arcs = {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}};
        Scenarios scenario = watts(6, 0, threshold).set("weeks", 2);
        var population = scenario.population(1, 6, arcs);
        var simulation = scenario.simulation(population, population.participantOfNode(3));
        simulation.run(w -> {});
        assertThat(simulation.market().membership[0].members.get(population.participantOfNode(0)))
                .isEqualTo(joins);
    }

    /** Independent cascade with z·p = λ and seeds of 1 % is percolation: 5 standard errors of 8 runs (2 in 10^3). */
    @ParameterizedTest(name = "λ {0}")
    @CsvSource({"1.5, .593634", "2, .800204", "3, .941203"})
    void independentCascade(double lambda, double size) {
        Scenarios scenario = onPoissonGraph(10_000, 6)
                .set("talk.mode", Mode.ONCE)
                .set("talk.rate", lambda / 6)
                .set("platforms[0].founding.count", 100);
        Sample.of(8, seed -> share(scenario, seed)).isCloseTo(size, 5, 0.001);
    }
}
