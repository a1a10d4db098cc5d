package org.madang.scenarios.study.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Weeks;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.engine.Simulation;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.random.Draws;

/**
 * Tries strategies of the focal platform in the same few worlds, all replications of a strategy at once: every candidate
 * meets the same people and the same draws, so that differences between candidates are not luck.
 */
final class SharedWorlds implements TuningRuns, AutoCloseable {
    private final ScenarioFile file;
    private final Indicator indicator;
    private final Tuning tuning;
    private final long seed;
    private final Workers workers;
    private final Journal journal;
    private final AtomicReferenceArray<Population> worlds;
    private final boolean keepWorlds;
    private final Weeks weeks;

    /**
     * @param seed of the tuning worlds
     * @param journal keeps what strategies gave
     * @param keepWorlds whether memory is enough for the worlds of all replications at once
     */
    SharedWorlds(
            ScenarioFile file,
            Indicator indicator,
            Tuning tuning,
            long seed,
            int threads,
            Journal journal,
            boolean keepWorlds) {
        this.file = file;
        this.indicator = indicator;
        this.tuning = tuning;
        this.seed = seed;
        this.journal = journal;
        this.keepWorlds = keepWorlds;
        workers = new Workers(threads, Replicator.insideRun(file.scenario()));
        worlds = new AtomicReferenceArray<>(tuning.replications());
        weeks = new Weeks(
                Progress.SILENT, (long) tuning.budget() * file.scenario().weeks());
    }

    /** To stop it, and to say who is told of every week. */
    Weeks weeks() {
        return weeks;
    }

    @Override
    public double[] values(Strategy strategy) {
        return journal.numbers(ScenarioFile.render(strategy), () -> {
            ScenarioFile candidate = with(file, strategy);
            return workers
                    .all(tuning.replications(), (r, crew) -> value(candidate, r, crew))
                    .orElseThrow(CancellationException::new)
                    .stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        });
    }

    /** The scenario with this strategy on its focal platform, and the strategy among its own. */
    static ScenarioFile with(ScenarioFile file, Strategy strategy) {
        List<Strategy> own = new ArrayList<>(file.scenario().strategies());
        own.removeIf(s -> s.name().equals(strategy.name()));
        own.add(strategy);
        return file.with(List.of(
                Patch.of("optimize", "strategies", own),
                Patch.of("optimize", "platforms[0].strategy", strategy.name())));
    }

    private double value(ScenarioFile candidate, int replication, Crew crew) {
        weeks.check();
        Scenario s = candidate.scenario();
        Population population = population(replication);
        int[] founders = candidate.foundingNodes();
        for (int n = 0; n < founders.length; n++) {
            founders[n] = population.participantOfNode(founders[n]);
        }
        return new Simulation(s, population, crew, founders)
                .run(weeks::week)
                .focal()
                .last(indicator);
    }

    private Population population(int replication) {
        Population kept = worlds.get(replication);
        if (kept != null) {
            return kept;
        }
        Population made = Population.of(file.scenario(), Draws.replicationSeed(seed, replication), file.edges());
        if (keepWorlds) {
            worlds.set(replication, made);
        }
        return made;
    }

    @Override
    public void close() {
        workers.close();
    }
}
