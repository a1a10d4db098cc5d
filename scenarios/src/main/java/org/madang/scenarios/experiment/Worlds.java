package org.madang.scenarios.experiment;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.madang.sim.config.Market;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;
import org.madang.sim.market.World;
import org.madang.sim.network.EdgeList;

/**
 * The worlds of replications, each made once for a market, a network and a seed and kept while there is room for it. Worlds
 * are read-only, so whoever asks may share one. One edge list serves all: a scenario has at most one.
 */
public final class Worlds {
    private record Key(Market market, Network network, long seed) {}

    private record Kept(FutureTask<World> world, long bytes) {}

    private final long room;
    private final Map<Key, Kept> worlds = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    private Worlds(long room) {
        this.room = room;
    }

    /** @param room for the worlds kept, in bytes; the one used last is kept in any case */
    public static Worlds sharing(long room) {
        return new Worlds(room);
    }

    /** The world of a scenario; made by the first who asks, while the others wait for it. */
    public World of(Scenario s, long seed, EdgeList edges) {
        FutureTask<World> world = task(s, seed, edges);
        world.run();
        World made = Workers.take(world);
        if (made == null) {
            throw new CancellationException("stopped while the world was made");
        }
        return made;
    }

    private synchronized FutureTask<World> task(Scenario s, long seed, EdgeList edges) {
        Key key = new Key(s.market(), s.network(), seed);
        Kept kept = worlds.get(key);
        if (kept == null) {
            kept = new Kept(new FutureTask<>(() -> World.of(s, seed, edges)), Footprint.worldBytes(s, edges));
            worlds.put(key, kept);
            taken += kept.bytes();
            makeRoom();
        }
        return kept.world();
    }

    private void makeRoom() {
        Iterator<Kept> oldest = worlds.values().iterator();
        while (taken > room && worlds.size() > 1) {
            taken -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
