package org.madang.sim.phase.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The matching with the highest total fit, and rating as far as it counts, over all candidates seen: maximum-weight bipartite matching by JGraphT.
 * A provider with capacity for several stands in the graph once for each. Where no candidate fits better than another,
 * the most matches are found by Hopcroft and Karp's method, which is much faster.
 */
final class OptimalMatching {
    private final Batch batch;
    private final long stride;

    OptimalMatching(Batch batch) {
        this.batch = batch;
        stride = Math.max(1, batch.size());
    }

    void solve(Batch.Matched matched) {
        if (batch.size() == 0) {
            return;
        }
        SimpleWeightedGraph<Long, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Long> requests = new LinkedHashSet<>();
        Set<Long> seats = new LinkedHashSet<>();
        for (int n = 0; n < batch.size(); n++) {
            // Requests are the negative vertices, seats of provider j are j·stride, j·stride + 1, …
            long vertex = -1L - n;
            graph.addVertex(vertex);
            requests.add(vertex);
            for (int at = batch.from(n); at < batch.to(n); at++) {
                addSeats(graph, seats, vertex, at);
            }
        }
        Matching<Long, DefaultWeightedEdge> found = allAlike()
                ? new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, requests, seats).getMatching()
                : new MaximumWeightBipartiteMatching<>(graph, requests, seats).getMatching();
        report(graph, found, matched);
    }

    private void addSeats(SimpleWeightedGraph<Long, DefaultWeightedEdge> graph, Set<Long> seats, long vertex, int at) {
        int j = batch.provider(at);
        int useful = Math.min(batch.free(j), batch.size());
        for (int seat = 0; seat < useful; seat++) {
            long other = j * stride + seat;
            graph.addVertex(other);
            seats.add(other);
            graph.setEdgeWeight(graph.addEdge(vertex, other), batch.score(at));
        }
    }

    private boolean allAlike() {
        for (int at = 1; at < batch.to(batch.size() - 1); at++) {
            if (batch.score(at) != batch.score(0)) {
                return false;
            }
        }
        return true;
    }

    private void report(
            SimpleWeightedGraph<Long, DefaultWeightedEdge> graph,
            Matching<Long, DefaultWeightedEdge> found,
            Batch.Matched matched) {
        long[] seatOf = new long[batch.size()];
        java.util.Arrays.fill(seatOf, -1);
        for (DefaultWeightedEdge edge : found.getEdges()) {
            long a = graph.getEdgeSource(edge);
            long b = graph.getEdgeTarget(edge);
            seatOf[(int) (-1 - Math.min(a, b))] = Math.max(a, b);
        }
        for (int n = 0; n < seatOf.length; n++) {
            if (seatOf[n] >= 0) {
                int j = (int) (seatOf[n] / stride);
                matched.match(batch.request(n), j, batch.platform, fitOf(n, j));
            }
        }
    }

    private double fitOf(int n, int j) {
        for (int at = batch.from(n); at < batch.to(n); at++) {
            if (batch.provider(at) == j) {
                return batch.fit(at);
            }
        }
        throw new IllegalStateException("matched outside the candidates");
    }
}
