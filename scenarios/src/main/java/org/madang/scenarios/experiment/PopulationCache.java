package org.madang.scenarios.experiment;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.madang.sim.config.Market;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;
import org.madang.sim.market.Population;
import org.madang.sim.network.EdgeList;

/**
 * The worlds of replications, each made once for a market, a network and a seed and kept while there is room for it. Worlds
 * are read-only, so whoever asks may share one. One edge list serves all: a scenario has at most one.
 */
public final class PopulationCache {
    private record Key(Market market, Network network, long seed) {}

    private record Kept(FutureTask<Population> population, long bytes) {}

    private final long room;
    private final Map<Key, Kept> worlds = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    private PopulationCache(long room) {
        this.room = room;
    }

    /** @param room for the worlds kept, in bytes; the one used last is kept in any case */
    public static PopulationCache sharing(long room) {
        return new PopulationCache(room);
    }

    /** The world of a scenario; made by the first who asks, while the others wait for it. */
    public Population of(Scenario s, long seed, EdgeList edges) {
        FutureTask<Population> population = task(s, seed, edges);
        population.run();
        Population made = InOrder.take(population);
        if (made == null) {
            throw new CancellationException("stopped while the world was made");
        }
        return made;
    }

    private synchronized FutureTask<Population> task(Scenario s, long seed, EdgeList edges) {
        Key key = new Key(s.market(), s.network(), seed);
        Kept kept = worlds.get(key);
        if (kept == null) {
            kept = new Kept(new FutureTask<>(() -> Population.of(s, seed, edges)), Footprint.worldBytes(s, edges));
            worlds.put(key, kept);
            taken += kept.bytes();
            makeRoom();
        }
        return kept.population();
    }

    private void makeRoom() {
        Iterator<Kept> oldest = worlds.values().iterator();
        while (taken > room && worlds.size() > 1) {
            taken -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
