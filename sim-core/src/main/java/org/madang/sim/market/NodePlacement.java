package org.madang.sim.market;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.madang.sim.config.Market;
import org.madang.sim.config.Side;
import org.madang.sim.network.Census;
import org.madang.sim.network.EdgeList;
import org.madang.sim.network.TieGraph;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * Gives the nodes of an edge list their numbers as participants. Where people live and on which side they are is drawn
 * unless it is known ({@link Census}). Where no locality is known, nodes are walked breadth first, so that people who know
 * each other mostly share one.
 */
final class NodePlacement {
    /** Shape L + 1, see {@link Participants#localityStart}. */
    final int[] localityStart;
    /** Shape L, see {@link Participants#providerEnd}. */
    final int[] providerEnd;
    /** Shape nodes: the participant of each node. */
    final int[] participantOfNode;

    private final EdgeList edges;
    private final long seed;

    NodePlacement(EdgeList edges, Market market, long seed) {
        this.edges = edges;
        this.seed = seed;
        int localities = market.localities().count();
        Census census = edges.census();
        int known = census == null ? 0 : census.localities();
        if (known != 0 && known != localities) {
            throw new IllegalArgumentException(
                    "people live in " + known + " localities, but market.localities.count is " + localities);
        }
        int[] locality = known == 0 ? alongTies(market) : asKnown(census);
        int[][] nodes = nodesByLocality(locality, localities);
        localityStart = new int[localities + 1];
        int[] undecided = new int[localities];
        for (int l = 0; l < localities; l++) {
            localityStart[l + 1] = localityStart[l] + nodes[l].length;
            undecided[l] = on(null, nodes[l]).length;
        }
        int[] drawn = LocalitySizes.providers(undecided, PopulationDraw.providerShare(market));
        providerEnd = new int[localities];
        participantOfNode = new int[edges.nodes()];
        for (int l = 0; l < localities; l++) {
            int[] providers = on(Side.PROVIDER, nodes[l]);
            providerEnd[l] = localityStart[l] + providers.length + drawn[l];
            int next = number(providers, localityStart[l]);
            next = number(shuffled(on(null, nodes[l])), next);
            number(on(Side.SEEKER, nodes[l]), next);
        }
    }

    private int number(int[] nodes, int from) {
        for (int n = 0; n < nodes.length; n++) {
            participantOfNode[nodes[n]] = from + n;
        }
        return from + nodes.length;
    }

    /** Those of the nodes that are known to be on a side; with null, those of whom that is not known. */
    private int[] on(Side side, int[] nodes) {
        Census census = edges.census();
        return Arrays.stream(nodes)
                .filter(node -> (census == null ? null : census.side(node)) == side)
                .toArray();
    }

    private int[] shuffled(int[] nodes) {
        long key = Draws.key(seed, Decision.LOCALITY);
        return Arrays.stream(nodes)
                .mapToLong(node -> Draws.bits(key, node) & 0xFFFFFFFF00000000L | node)
                .sorted()
                .mapToInt(shuffled -> (int) shuffled)
                .toArray();
    }

    private static int[][] nodesByLocality(int[] locality, int localities) {
        int[] size = new int[localities];
        Arrays.stream(locality).forEach(l -> size[l]++);
        int[][] nodes = Arrays.stream(size).mapToObj(int[]::new).toArray(int[][]::new);
        for (int node = locality.length - 1; node >= 0; node--) {
            nodes[locality[node]][--size[locality[node]]] = node;
        }
        return nodes;
    }

    private int[] alongTies(Market market) {
        int[] start = LocalitySizes.starts(market.localities(), edges.nodes());
        int[] order = breadthFirst(edges);
        int[] locality = new int[order.length];
        for (int l = 0; l < start.length - 1; l++) {
            for (int n = start[l]; n < start[l + 1]; n++) {
                locality[order[n]] = l;
            }
        }
        return locality;
    }

    /** Whose locality is not known lives where somebody lives of whom it is. */
    private int[] asKnown(Census census) {
        int[] known = IntStream.range(0, edges.nodes())
                .map(census::locality)
                .filter(l -> l != Census.DRAWN)
                .toArray();
        long key = Draws.key(seed, Decision.LOCALITY, 0, -1, 1);
        return IntStream.range(0, edges.nodes())
                .map(node -> census.locality(node) != Census.DRAWN
                        ? census.locality(node)
                        : known[Draws.below(Draws.bits(key, node), known.length)])
                .toArray();
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
