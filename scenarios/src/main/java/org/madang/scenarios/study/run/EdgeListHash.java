package org.madang.scenarios.study.run;

import org.madang.sim.network.EdgeList;
import org.madang.sim.random.Draws;

/** A short text that stands for the ties of an edge list. */
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
        return Long.toHexString(h);
    }
}
