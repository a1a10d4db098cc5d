package org.madang.scenarios.study.run;

import org.madang.sim.network.Census;
import org.madang.sim.network.EdgeList;
import org.madang.sim.random.Draws;

/** A short text that stands for the ties of an edge list and what is known of its people. */
final class EdgeListHash {
    private EdgeListHash() {}

    /** Empty for no edge list. */
    static String of(EdgeList edges) {
        if (edges == null) {
            return "";
        }
        long h = Draws.mix(edges.nodes());
        for (int node = 0; node < edges.nodes(); node++) {
            h = Draws.mix(h ^ edges.label(node).hashCode());
        }
        for (int line = 0; line < edges.lines(); line++) {
            h = Draws.mix(h ^ ((long) edges.from(line) << 32 | edges.to(line)));
            h = Draws.mix(h ^ Float.floatToIntBits(edges.weight(line)));
        }
        return Long.toHexString(edges.census() == null ? h : of(edges.census(), h));
    }

    private static long of(Census census, long h) {
        for (int node = 0; node < census.nodes(); node++) {
            h = Draws.mix(h ^ (census.name(node) == null ? 0 : census.name(node).hashCode()));
            h = Draws.mix(
                    h ^ (census.side(node) == null ? -1 : census.side(node).ordinal()));
            h = Draws.mix(h ^ ((long) census.persona(node) << 32 | census.locality(node) & 0xFFFFFFFFL));
            h = Draws.mix(h ^ (census.isFounder(node) ? 1 : 0));
            for (Census.Trait trait : Census.Trait.values()) {
                h = Draws.mix(h ^ Float.floatToIntBits(census.trait(node, trait)));
            }
        }
        return h;
    }
}
