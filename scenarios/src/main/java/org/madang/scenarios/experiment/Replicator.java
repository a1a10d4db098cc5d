package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.madang.sim.config.Market;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;
import org.madang.sim.engine.RunResult;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.World;
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

    /**
     * @param runs in the order of the result
     * @param seed of the study: the world of a replication follows from it and the replication's number
     */
    public Replicator(List<Side.Run> runs, long seed) {
        this.runs = List.copyOf(runs);
        this.seed = seed;
    }

    /** Whether the threads share one run, rather than take a replication each. */
    public static boolean insideRun(Scenario scenario) {
        return scenario.market().participants() >= LARGE;
    }

    /** What a world depends on, beside the seed. */
    private record WorldKey(Market market, Network network) {}

    /** @param onWeek is told each week that is done */
    public Replication run(int replication, Crew crew, IntConsumer onWeek) {
        long worldSeed = Draws.replicationSeed(seed, replication);
        Map<WorldKey, World> worlds = new HashMap<>();
        List<List<org.madang.sim.indicator.WeeklySeries>> series = new ArrayList<>();
        List<List<CohortCounts>> cohorts = new ArrayList<>();
        List<List<Snapshot>> snapshots = new ArrayList<>();
        List<List<List<Integer>>> changeovers = new ArrayList<>();
        for (Side.Run run : runs) {
            Scenario s = run.file().scenario();
            EdgeList edges = run.file().edges();
            World world =
                    worlds.computeIfAbsent(new WorldKey(s.market(), s.network()), key -> World.of(s, worldSeed, edges));
            int[] founders = run.file().foundingNodes();
            for (int n = 0; n < founders.length; n++) {
                founders[n] = world.participantOfNode(founders[n]);
            }
            RunResult result = new Simulation(s, world, crew, founders).run(onWeek);
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
