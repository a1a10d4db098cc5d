package org.madang.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Event;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.market.Population;

/** A market that runs goes on under another scenario. */
class TurnTest {
    /** Nothing that a phase needs to know of earlier weeks is in the phase. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void sameScenarioEveryWeekMakesNoDifference(long seed) {
        Scenarios scenario = RandomScenario.of(seed).event(new Event.DemandSeason(3, 0.4, 20, 7));
        Population population = scenario.population(seed);
        Simulation turned = scenario.simulation(population);
        RunResult result = turned.run(w -> turned.turn(scenario.get()));
        assertThat(Series.print(result))
                .isEqualTo(Series.print(scenario.simulation(population).run(w -> {})));
    }

    @Test
    void differsFromTheNextWeekOn() {
        int week = RandomScenario.WEEKS / 2;
        Scenarios scenario = RandomScenario.of(2).set("reach.organicExposure", 0.01);
        Scenarios loud = scenario.set("reach.organicExposure", 0.9);
        Population population = scenario.population(2);
        Simulation turned = scenario.simulation(population);
        double[] unaware = turned.run(w -> {
                    if (w == week) {
                        turned.turn(loud.get());
                    }
                })
                .focal()
                .copyOf(Indicator.UNAWARE);
        double[] before = scenario.simulation(population).run(w -> {}).focal().copyOf(Indicator.UNAWARE);
        assertThat(Arrays.copyOf(unaware, week)).isEqualTo(Arrays.copyOf(before, week));
        assertThat(unaware[week]).isLessThan(before[week]);
    }

    @Test
    void keepsFeesThatAnEventHasChanged() {
        Event dearer = new Event.FeeChange(2, "", new org.madang.sim.config.PerSide(0.5, 0), null);
        Scenarios scenario = RandomScenario.of(4).event(dearer);
        Simulation turned = scenario.simulation(scenario.population(4));
        turned.run(w -> {
            if (w == 3) {
                turned.turn(scenario.set("talk.rate", 0.5).get());
            }
        });
        assertThat(turned.market().platform[0].fees().seeker()).isEqualTo(0.5);
    }

    @Test
    void refusesAnotherLength() {
        Scenarios scenario = RandomScenario.of(4);
        Simulation simulation = scenario.simulation(scenario.population(4));
        assertThatThrownBy(() -> simulation.turn(
                        scenario.set("weeks", RandomScenario.WEEKS + 1).get()))
                .hasMessageContaining("weeks");
    }
}
