package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Network;
import org.madang.sim.config.Talk.Mode;
import org.madang.sim.engine.Simulation;
import org.madang.sim.network.TieGraph;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/** The sums that are kept up to date against a plain recount over all talkers and ties. */
class ExposuresTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exposureIsTheSumOverTheTies(long seed) {
        Scenarios scenario = RandomScenario.of(seed)
                .set("network", new Network(Network.Kind.RANDOM, 6, 0.7, 1, 0.3, 0, 50, null, false)).set("talk.mode", Mode.WHILE_FRESH);
        Simulation simulation = scenario.simulation(scenario.world(seed));
        MarketState market = simulation.market();
        TieGraph ties = market.world.ties();
        Tones tones = new Tones(market.scenario.talk().baseTone(), market.scenario.talk().negativity(), ties);
        long[] talkers = new long[1];
        simulation.run(w -> {
            for (Membership m : market.membership) {
                long[] expected = new long[market.participants()];
                for (int i = 0; i < expected.length; i++) {
                    talkers[0] += m.tone[i] == Membership.SILENT ? 0 : 1;
                    for (int a = ties.outStart()[i]; a < ties.outStart()[i + 1]; a++) {
                        expected[ties.outNode()[a]] += tones.over(a, m.tone[i]);
                    }
                }
                assertThat(m.exposure).as("week %d", w).isEqualTo(expected);
            }
        });
        assertThat(talkers[0]).as("the scenario is a lively one").isPositive();
    }
}
