package org.madang.sim.network;

import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The same random lines as a TieGraph and as JGraphT's own graph; self-loops and repeats among them. */
record RandomGraph(TieGraph ties, Graph<Integer, Integer> oracle) {
    static RandomGraph of(int seed, boolean directed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(40);
        int lines = random.nextInt(4 * n);
        int[] a = new int[lines];
        int[] b = new int[lines];
        float[] weight = new float[lines];
        for (int e = 0; e < lines; e++) {
            a[e] = random.nextInt(n);
            b[e] = random.nextInt(n);
            weight[e] = random.nextInt(1, 100) / 64f;
        }
        TieGraph ties = directed ? TieGraph.directed(n, a, b, weight) : TieGraph.undirected(n, a, b, weight);
        return new RandomGraph(ties, oracle(n, a, b, weight, directed));
    }

    private static Graph<Integer, Integer> oracle(int n, int[] a, int[] b, float[] weight, boolean directed) {
        Graph<Integer, Integer> graph =
                directed ? new SimpleDirectedWeightedGraph<>(null, null) : new SimpleWeightedGraph<>(null, null);
        for (int i = 0; i < n; i++) graph.addVertex(i);
        for (int e = 0; e < a.length; e++) {
            if (a[e] == b[e] || !graph.addEdge(a[e], b[e], e)) continue;
            graph.setEdgeWeight(e, weight[e]);
        }
        return graph;
    }
}
