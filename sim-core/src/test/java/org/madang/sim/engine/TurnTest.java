package org.madang.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Event;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.config.Until;
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

    /** What an event has made of its own fees it keeps, behind those of a phase too. */
    @Test
    void keepsFeesThatAnEventHasChanged() {
        LeverShares shares =
                StrategyPresets.all().get("balanced").phases().get(0).shares();
        PerSide cheap = new PerSide(0.1, 0);
        SpendingPhase first = new SpendingPhase(shares, new Until(5, null, null, null), cheap, null, null, null, null);
        Scenarios scenario = Scenarios.quiet(9, 1)
                .allFound()
                .set("weeks", 6)
                .strategy(new Strategy(
                        "cheap first",
                        List.of(first, new SpendingPhase(shares, null)),
                        Adaptive.defaults(),
                        Rollout.defaults()))
                .event(new Event.FeeChange(2, "", new PerSide(0.5, 0), null));
        Simulation turned = scenario.simulation(scenario.population(4));
        List<Double> fees = new ArrayList<>();
        turned.run(w -> {
            fees.add(turned.market().platform[0].fees().seeker());
            if (w == 3) {
                turned.turn(scenario.set("talk.rate", 0.5).get());
            }
        });
        assertThat(fees).containsExactly(0.1, 0.1, 0.1, 0.1, 0.5, 0.5);
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
