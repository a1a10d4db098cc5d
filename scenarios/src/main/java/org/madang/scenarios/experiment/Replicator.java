package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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
    private final boolean watching;

    /**
     * @param runs in the order of the result
     * @param seed of the study: the world of a replication follows from it and the replication's number
     */
    public Replicator(List<Side.Run> runs, long seed) {
        this(runs, seed, null);
    }

    /** @param worlds where worlds are shared with other replicators; null for worlds of each replication's own */
    public Replicator(List<Side.Run> runs, long seed, PopulationCache worlds) {
        this(runs, seed, worlds, false);
    }

    private Replicator(List<Side.Run> runs, long seed, PopulationCache worlds, boolean watching) {
        this.watching = watching;
        this.runs = List.copyOf(runs);
        this.seed = seed;
        this.worlds = worlds;
    }

    /** The same with the history of every run. */
    public Replicator watching() {
        return new Replicator(runs, seed, worlds, true);
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
        List<List<org.madang.sim.indicator.WeeklySeries>> groups = new ArrayList<>();
        List<List<List<Integer>>> changeovers = new ArrayList<>();
        List<History> histories = new ArrayList<>();
        Map<Object, Integer> done = new HashMap<>();
        for (Side.Run run : runs) {
            Scenario s = run.file().scenario();
            Integer same = done.putIfAbsent(sameAs(run), series.size());
            if (same != null) {
                series.add(series.get(same));
                snapshots.add(snapshots.get(same));
                groups.add(groups.get(same));
                changeovers.add(changeovers.get(same));
                cohorts.add(cohorts.get(same));
                histories.addAll(watching ? List.of(histories.get(same)) : List.of());
                IntStream.rangeClosed(1, s.weeks()).forEach(onWeek);
                continue;
            }
            EdgeList edges = run.file().edges();
            Population population = shared.of(s, worldSeed, edges);
            int[] founders = run.file().foundingNodes();
            for (int n = 0; n < founders.length; n++) {
                founders[n] = population.participantOfNode(founders[n]);
            }
            Simulation simulation = new Simulation(s, population, crew, founders);
            History history = watching ? new History(population, s.weeks()) : null;
            RunResult result = run(simulation, run, history, onWeek);
            if (watching) {
                histories.add(history);
            }
            series.add(result.series());
            snapshots.add(result.snapshots());
            groups.add(result.groups());
            changeovers.add(result.changeovers());
            cohorts.add(result.cohorts().stream()
                    .map(book -> counts(s.weeks(), book))
                    .toList());
        }
        return new Replication(series, cohorts, snapshots, groups, changeovers, histories);
    }

    /** Runs of which this is equal give the same. */
    private static Object sameAs(Side.Run run) {
        List<Object> all = new ArrayList<>();
        all.add(run.file().scenario());
        run.turns().forEach(turn -> all.addAll(List.of(turn.week(), turn.scenario())));
        return all;
    }

    /** @param history written while the market runs; null for none */
    private static RunResult run(Simulation simulation, Side.Run run, History history, IntConsumer onWeek) {
        if (history != null) {
            history.look(simulation.market(), 0);
        }
        return simulation.run(w -> {
            if (history != null) {
                history.look(simulation.market(), w);
            }
            run.turnIn(w + 1).ifPresent(simulation::turn);
            onWeek.accept(w);
        });
    }

    private static CohortCounts counts(int weeks, CohortBook book) {
        CohortCounts counts = new CohortCounts(weeks);
        counts.add(book);
        return counts;
    }
}
