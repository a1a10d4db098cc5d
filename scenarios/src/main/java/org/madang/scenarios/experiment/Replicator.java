package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.madang.sim.config.Scenario;
import org.madang.sim.engine.RunResult;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
import org.madang.sim.network.EdgeList;
import org.madang.sim.parallel.Crew;
import org.madang.sim.random.Draws;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.state.CohortBook;

/** Runs one replication: every run of a comparison, in one world where market and network are the same. */
public final class Replicator {
    /** From this size on the threads work inside a run; below, each takes a replication of its own. */
    private static final int LARGE = 200_000;

    private final List<Side.Run> runs;
    private final long seed;
    private final PopulationCache worlds;

    /**
     * @param runs in the order of the result
     * @param seed of the study: the world of a replication follows from it and the replication's number
     */
    public Replicator(List<Side.Run> runs, long seed) {
        this(runs, seed, null);
    }

    /** @param worlds where worlds are shared with other replicators; null for worlds of each replication's own */
    public Replicator(List<Side.Run> runs, long seed, PopulationCache worlds) {
        this.runs = List.copyOf(runs);
        this.seed = seed;
        this.worlds = worlds;
    }

    /** Whether the threads share one run, rather than take a replication each. */
    public static boolean insideRun(Scenario scenario) {
        return scenario.market().participants() >= LARGE;
    }

    /** @param onWeek is told each week that is done */
    public Replication run(int replication, Crew crew, IntConsumer onWeek) {
        long worldSeed = Draws.replicationSeed(seed, replication);
        PopulationCache shared = worlds == null ? PopulationCache.sharing(Long.MAX_VALUE) : worlds;
        List<List<org.madang.sim.indicator.WeeklySeries>> series = new ArrayList<>();
        List<List<CohortCounts>> cohorts = new ArrayList<>();
        List<List<Snapshot>> snapshots = new ArrayList<>();
        List<List<List<Integer>>> changeovers = new ArrayList<>();
        for (Side.Run run : runs) {
            Scenario s = run.file().scenario();
            EdgeList edges = run.file().edges();
            Population population = shared.of(s, worldSeed, edges);
            int[] founders = run.file().foundingNodes();
            for (int n = 0; n < founders.length; n++) {
                founders[n] = population.participantOfNode(founders[n]);
            }
            RunResult result = new Simulation(s, population, crew, founders).run(onWeek);
            series.add(result.series());
            snapshots.add(result.snapshots());
            changeovers.add(result.changeovers());
            cohorts.add(result.cohorts().stream()
                    .map(book -> counts(s.weeks(), book))
                    .toList());
        }
        return new Replication(series, cohorts, snapshots, changeovers);
    }

    private static CohortCounts counts(int weeks, CohortBook book) {
        CohortCounts counts = new CohortCounts(weeks);
        counts.add(book);
        return counts;
    }
}
