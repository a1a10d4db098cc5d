package org.madang.sim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.Costs;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Records;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
import org.madang.sim.state.Dues;
import org.madang.sim.state.MarketState;

class StandingTest {
    /** A seeker pays 2 a week, a provider 1; support costs .5, three times as much in the first 8 weeks. */
    private static final Scenarios DUES = Scenarios.quiet(2, 1)
            .set("weeks", 20)
            .set(Scenarios.FOCAL + "subscription", new PerSide(2, 1))
            .set(
                    Scenarios.FOCAL + "costs",
                    Records.off(
                            Costs.class,
                            "perMatch",
                            0,
                            "supportPerMember",
                            0.5,
                            "newMemberFactor",
                            3,
                            "perContact",
                            1,
                            "joiningBonus",
                            0));

    /** Weeks 10 to 12; 10 to 29, 8 of them new; founders, new in weeks 1 to 7; left in the week of joining. */
    @ParameterizedTest
    @CsvSource({"10, 12, 1.5", "10, 29, 22", "0, 20, 23", "0, 5, 2.5", "10, 9, 0", "0, 0, 0"})
    void membershipBringsSubscriptionLessSupport(int joined, int last, double expected) {
        assertThat(Dues.of(DUES.get().platforms().get(0), false, 0, joined, last))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void everyPersonaHasItsOwnStanding() {
        List<Standing> personas = DUES.allFound().run(1).snapshots().get(0).personas();
        assertThat(personas.get(0)).isEqualTo(new Standing(2, 2, 2, 0, 0, 46, 0, 0));
        assertThat(personas.get(1)).isEqualTo(new Standing(1, 1, 1, 0, 0, 3, 0, 0));
    }

    @Test
    void whoNeverJoinedIsNotCounted() {
        List<Standing> personas = DUES.run(1).snapshots().get(0).personas();
        assertThat(personas).containsOnly(new Standing(0, 0, 0, 0, 0, 0, 0, 0));
    }

    /** A delighted founder, a provider, tells a seeker, who joins in week 1 and brings 20 · 2 − .5 · (20 + 2 · 8). */
    @Test
    void whoReferredIsCredited() {
        Scenarios loud = DUES.set("talk.rate", 10).set("talk.baseTone", 1).set("join.choice", Choice.CERTAIN);
        Population probe = loud.population(1, 3, new int[][] {{0, 1}});
        int[] node = new int[3];
        for (int n = 0; n < 3; n++) {
            node[probe.participantOfNode(n)] = n;
        }
        Population population = loud.population(1, 3, new int[][] {{node[0], node[1]}});
        Simulation simulation = loud.simulation(population, 0);
        MarketState market = simulation.market();
        market.membership[0].lastExperience[0] = 0;
        market.membership[0].satisfaction[0] = 0.5f;
        market.membership[0].talkers.set(0);
        List<Standing> personas = simulation.run(w -> {}).snapshots().get(0).personas();
        assertThat(personas.get(0)).isEqualTo(new Standing(1, 1, 1, 0, 0, 22, 0, 0));
        assertThat(personas.get(1)).isEqualTo(new Standing(1, 1, 1, 0, 1, 3, 22, 0.5));
    }
}
