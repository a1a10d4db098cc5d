package org.madang.sim.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.AsUndirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.config.Network.Kind;

class NetworkSummaryTest {
    /** 0 - 1 - 2 - 0 with 3 hanging on 2, and 4 alone. */
    @Test
    void a01_aTriangleWithATailByHand() {
        TieGraph graph = TieGraph.undirected(5, new int[] {0, 1, 2, 2}, new int[] {1, 2, 0, 3}, null);
        NetworkSummary summary = NetworkSummary.of(graph);
        assertThat(summary.participants()).isEqualTo(5);
        assertThat(summary.ties()).isEqualTo(4);
        assertThat(summary.meanDegree()).isEqualTo(1.6);
        assertThat(summary.maxDegree()).isEqualTo(3);
        assertThat(summary.clustering()).isCloseTo((1 + 1 + 1.0 / 3) / 5, within(1e-15));
        assertThat(summary.clusteringSample()).isEqualTo(5);
        assertThat(summary.components()).isEqualTo(2);
        assertThat(summary.largestComponentShare()).isEqualTo(0.8);
        assertThat(summary.assortativity()).isCloseTo(-5 / 7.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "4, 4, 0.25"})
    void a02_withoutTies(int n, int components, double largestShare) {
        NetworkSummary summary = NetworkSummary.of(TieGraph.none(n));
        assertThat(summary.meanDegree()).isZero();
        assertThat(summary.maxDegree()).isZero();
        assertThat(summary.clustering()).isZero();
        assertThat(summary.components()).isEqualTo(components);
        assertThat(summary.largestComponentShare()).isEqualTo(largestShare);
        assertThat(summary.assortativity()).isNaN();
    }

    @Test
    void a03_aStarIsDisassortative() {
        TieGraph star =
                TieGraph.undirected(100, new int[99], IntStream.range(1, 100).toArray(), null);
        assertThat(NetworkSummary.of(star).assortativity()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void a04_directionDoesNotMatter() {
        TieGraph arcs = TieGraph.directed(4, new int[] {0, 1, 1, 3}, new int[] {1, 0, 2, 2}, null);
        NetworkSummary summary = NetworkSummary.of(arcs);
        assertThat(summary.ties()).isEqualTo(4);
        assertThat(summary.meanDegree()).isEqualTo(1.5);
        assertThat(summary.components()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void b01_agreesWithJGraphTOnRandomLines(int seed) {
        RandomGraph graph = RandomGraph.of(seed, false);
        agrees(NetworkSummary.of(graph.ties()), graph.oracle(), seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void b02_componentsOfArcsAreTheWeakOnes(int seed) {
        RandomGraph graph = RandomGraph.of(seed, true);
        var sets = new ConnectivityInspector<>(new AsUndirectedGraph<>(graph.oracle())).connectedSets();
        assertThat(NetworkSummary.of(graph.ties()).components()).isEqualTo(sets.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PREFERENTIAL_ATTACHMENT", "SMALL_WORLD", "RANDOM", "COMMUNITIES"})
    void b03_agreesWithJGraphTOnGeneratedNetworks(Kind kind) {
        for (int seed = 1; seed <= 3; seed++) {
            TieGraph graph =
                    NetworkGenerator.generate(Markets.network(kind, 5, 0.7), Markets.localities(300, 200, 100), seed);
            agrees(NetworkSummary.of(graph), graph, seed);
        }
    }

    private static void agrees(NetworkSummary summary, Graph<Integer, Integer> oracle, int seed) {
        int n = oracle.vertexSet().size();
        var sets = new ConnectivityInspector<>(oracle).connectedSets();
        int largest = sets.stream().mapToInt(Set::size).max().orElse(0);
        double clustering = oracle.vertexSet().stream()
                .filter(i -> oracle.degreeOf(i) > 1)
                .mapToDouble(new ClusteringCoefficient<>(oracle)::getVertexScore)
                .sum();
        assertThat(summary.meanDegree())
                .as("seed %d", seed)
                .isEqualTo(2.0 * oracle.edgeSet().size() / n);
        assertThat(summary.clustering()).as("seed %d", seed).isCloseTo(clustering / n, within(1e-12));
        assertThat(summary.components()).as("seed %d", seed).isEqualTo(sets.size());
        assertThat(summary.largestComponentShare()).as("seed %d", seed).isEqualTo(largest / (double) n);
        assertThat(summary.assortativity()).as("seed %d", seed).isCloseTo(correlation(oracle), within(1e-9));
    }

    private static double correlation(Graph<Integer, Integer> graph) {
        double[] here = new double[2 * graph.edgeSet().size()];
        double[] there = new double[here.length];
        int at = 0;
        for (int edge : graph.edgeSet()) {
            int source = graph.degreeOf(graph.getEdgeSource(edge));
            int target = graph.degreeOf(graph.getEdgeTarget(edge));
            here[at] = there[at + 1] = source;
            there[at] = here[at + 1] = target;
            at += 2;
        }
        return here.length < 2 ? Double.NaN : new PearsonsCorrelation().correlation(here, there);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 2e7, 1000",
        "50000, 1e6, 50000",
        "50001, 1e6, 50000",
        "100000, 2e10, 1000",
        "500, 1e12, 500",
        "1000000, 1.1e8, 50000"
    })
    void c01_theSampleIsEverybodyWhileThatIsCheap(int n, double exactWork, int sample) {
        assertThat(Clustering.sampleSize(n, exactWork)).isEqualTo(sample);
    }

    /** A ring lattice of more people than the sample: every participant has the same coefficient, whoever is sampled. */
    @Test
    void c02_aSampleOfALatticeIsExact() {
        TieGraph ring = NetworkGenerator.generate(Markets.smallWorld(4, 0), Markets.localities(120_000), 1);
        NetworkSummary summary = NetworkSummary.of(ring);
        assertThat(summary.clusteringSample()).isEqualTo(50_000);
        assertThat(summary.clustering()).isEqualTo(0.5);
    }

    /** A hub whose row is searched, not read: 0 knows all, and 1 - 2 know each other. */
    @Test
    void c03_hubsAreSearched() {
        int n = 1000;
        int[] a = new int[n];
        int[] b = IntStream.range(1, n + 1).toArray();
        a[n - 1] = 1;
        b[n - 1] = 2;
        NetworkSummary summary = NetworkSummary.of(TieGraph.undirected(n, a, b, null));
        double hub = 2.0 / ((n - 1.0) * (n - 2));
        assertThat(summary.clustering()).isCloseTo((hub + 1 + 1) / n, within(1e-12));
    }
}
