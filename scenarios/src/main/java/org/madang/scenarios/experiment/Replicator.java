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

/** Runs one replication: every run of the plan, in one world where market and network are the same. */
final class Replicator {
    /** From this size on the threads work inside a run; below, each takes a replication of its own. */
    private static final int LARGE = 200_000;

    private final Plan plan;

    Replicator(Plan plan) {
        this.plan = plan;
    }

    /** Whether the threads share one run, rather than take a replication each. */
    static boolean insideRun(Scenario scenario) {
        return scenario.market().participants() >= LARGE;
    }

    /** What a world depends on, beside the seed. */
    private record WorldKey(Market market, Network network) {}

    /** @param onWeek is told each week that is done */
    Replication run(int replication, Crew crew, IntConsumer onWeek) {
        long seed = Draws.replicationSeed(plan.scenario().seed(), replication);
        Map<WorldKey, World> worlds = new HashMap<>();
        List<List<org.madang.sim.indicator.WeeklySeries>> series = new ArrayList<>();
        List<List<CohortCounts>> cohorts = new ArrayList<>();
        List<List<Snapshot>> snapshots = new ArrayList<>();
        for (Side.Run run : plan.runs()) {
            Scenario s = run.file().scenario();
            EdgeList edges = run.file().edges();
            World world =
                    worlds.computeIfAbsent(new WorldKey(s.market(), s.network()), key -> World.of(s, seed, edges));
            int[] founders = run.file().foundingNodes();
            for (int n = 0; n < founders.length; n++) {
                founders[n] = world.participantOfNode(founders[n]);
            }
            RunResult result = new Simulation(s, world, crew, founders).run(onWeek);
            series.add(result.series());
            snapshots.add(result.snapshots());
            cohorts.add(result.cohorts().stream()
                    .map(book -> counts(s.weeks(), book))
                    .toList());
        }
        return new Replication(series, cohorts, snapshots);
    }

    private static CohortCounts counts(int weeks, CohortBook book) {
        CohortCounts counts = new CohortCounts(weeks);
        counts.add(book);
        return counts;
    }
}
