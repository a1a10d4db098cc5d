package org.madang.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;

/** What is said of memory beforehand, against what a market holds once it has run. */
class FootprintTest {
    private static final int PEOPLE = 100_000;

    private static Plan plan(String set) {
        List<Patch> patches = new ArrayList<>();
        patches.add(Patch.of("participants", "market.participants", PEOPLE));
        for (String line : (set + ";weeks=20;compare.strategies=[balanced]").split(";")) {
            if (!line.isBlank()) {
                patches.add(Patch.parse(org.madang.scenarios.file.Place.of("--set"), line.strip()));
            }
        }
        return Plan.of(ScenarioFile.read(Path.of("library", "home-sharing.yaml"), patches));
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What stays between weeks; the rest of a week's work is a small part of it, and what is estimated has room for that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "network={kind: well-mixed}",
                "network.meanDegree=40",
                "talk.rate=0.9;platforms[0].founding.seekers=1;platforms[0].founding.providers=1",
                "market.personas[0].needRate=3;platforms[0].founding.seekers=1;platforms[0].founding.providers=1",
                "mechanisms=off",
                "market.renewal=0.2",
                "platforms=[{name: a}, {name: b, present: true}, {name: c, present: true}]",
            })
    void isNearWhatAMarketHolds(String set) {
        Plan plan = plan(set);
        Scenario scenario = plan.scenario();
        long before = used();
        Population population = Population.of(scenario, 1, null);
        long world = used() - before;
        Simulation simulation = new Simulation(scenario, population, new Crew(1));
        simulation.run(w -> {});
        long all = used() - before;
        Reference.reachabilityFence(simulation);
        long said = Footprint.of(plan, 1, 1, false).bytes() - Footprint.PROGRAM_BYTES;
        assertThat((double) said / all)
                .as(
                        "%s: said %d, holds %d bytes a person, of which %d in the world",
                        set, said / PEOPLE, all / PEOPLE, world / PEOPLE)
                .isBetween(1.0, 2.0);
    }
}
