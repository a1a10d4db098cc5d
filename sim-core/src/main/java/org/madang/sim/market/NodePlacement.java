package org.madang.sim.market;

import java.util.Arrays;
import org.madang.sim.network.EdgeList;
import org.madang.sim.network.TieGraph;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * Gives the nodes of an edge list their numbers as participants. Nodes are walked breadth first, so that people who know
 * each other mostly share a locality; inside a locality, who is a provider is drawn.
 */
final class NodePlacement {
    private NodePlacement() {}

    /** Shape nodes: the participant of each node. */
    static int[] place(EdgeList edges, Participants p, long seed) {
        int[] order = breadthFirst(edges);
        int[] participantOfNode = new int[order.length];
        long key = Draws.key(seed, Decision.LOCALITY);
        for (int l = 0; l < p.localities(); l++) {
            int from = p.localityStart[l];
            int to = p.localityStart[l + 1];
            long[] shuffled = new long[to - from];
            for (int n = from; n < to; n++) {
                shuffled[n - from] = Draws.bits(key, order[n]) & 0xFFFFFFFF00000000L | order[n];
            }
            Arrays.sort(shuffled);
            for (int n = from; n < to; n++) {
                participantOfNode[(int) shuffled[n - from]] = n;
            }
        }
        return participantOfNode;
    }

    private static int[] breadthFirst(EdgeList edges) {
        int count = edges.nodes();
        TieGraph graph = asUndirected(edges);
        int[] order = new int[count];
        boolean[] seen = new boolean[count];
        int tail = 0;
        for (int root = 0, head = 0; root < count; root++) {
            if (!seen[root]) {
                seen[root] = true;
                order[tail++] = root;
            }
            for (; head < tail; head++) {
                int u = order[head];
                for (int a = graph.outStart()[u]; a < graph.outStart()[u + 1]; a++) {
                    int v = graph.outNode()[a];
                    if (!seen[v]) {
                        seen[v] = true;
                        order[tail++] = v;
                    }
                }
            }
        }
        return order;
    }

    private static TieGraph asUndirected(EdgeList edges) {
        int[] from = new int[edges.lines()];
        int[] to = new int[edges.lines()];
        for (int line = 0; line < from.length; line++) {
            from[line] = edges.from(line);
            to[line] = edges.to(line);
        }
        return TieGraph.undirected(edges.nodes(), from, to, null);
    }
}
