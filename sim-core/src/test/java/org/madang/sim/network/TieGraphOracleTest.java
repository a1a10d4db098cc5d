package org.madang.sim.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.csv.CSVExporter;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph on random lines against JGraphT's own hash-based graphs. */
class TieGraphOracleTest {
    static Stream<Arguments> graphs() {
        return Stream.iterate(1, seed -> seed + 1)
                .limit(25)
                .flatMap(seed -> Stream.of(Arguments.of(seed, false), Arguments.of(seed, true)));
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void sameVerticesEdgesAndWeights(int seed, boolean directed) {
        RandomGraph graph = RandomGraph.of(seed, directed);
        assertThat(graph.ties().vertexSet()).isEqualTo(graph.oracle().vertexSet());
        assertThat(graph.ties().ties()).isEqualTo(graph.oracle().edgeSet().size());
        for (int edge : graph.oracle().edgeSet()) {
            Integer same = graph.ties()
                    .getEdge(graph.oracle().getEdgeSource(edge), graph.oracle().getEdgeTarget(edge));
            assertThat(graph.ties().getEdgeWeight(same))
                    .isEqualTo(graph.oracle().getEdgeWeight(edge));
        }
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void edgeIdsLeadToTheirEndsAndBack(int seed, boolean directed) {
        TieGraph ties = RandomGraph.of(seed, directed).ties();
        for (int edge = 0; edge < ties.ties(); edge++) {
            int source = ties.getEdgeSource(edge);
            int target = ties.getEdgeTarget(edge);
            assertThat(ties.getEdge(source, target)).isEqualTo(edge);
            assertThat(directed || source < target).isTrue();
            assertThat(ties.outgoingEdgesOf(source)).contains(edge);
            assertThat(ties.incomingEdgesOf(target)).contains(edge);
        }
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void sameDegreesAndNeighbours(int seed, boolean directed) {
        RandomGraph graph = RandomGraph.of(seed, directed);
        for (int i : graph.oracle().vertexSet()) {
            assertThat(graph.ties().degreeOf(i)).isEqualTo(graph.oracle().degreeOf(i));
            assertThat(graph.ties().outDegree(i)).isEqualTo(graph.oracle().outDegreeOf(i));
            assertThat(graph.ties().inDegree(i)).isEqualTo(graph.oracle().inDegreeOf(i));
            assertThat(same(graph, i, Graphs::neighborSetOf)).isTrue();
            assertThat(same(graph, i, (g, v) -> new HashSet<>(Graphs.successorListOf(g, v))))
                    .isTrue();
            assertThat(same(graph, i, (g, v) -> new HashSet<>(Graphs.predecessorListOf(g, v))))
                    .isTrue();
        }
    }

    private static boolean same(
            RandomGraph graph, int i, BiFunction<Graph<Integer, Integer>, Integer, Set<Integer>> question) {
        return question.apply(graph.ties(), i).equals(question.apply(graph.oracle(), i));
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void edgeSetsOfAVertexAreSets(int seed, boolean directed) {
        TieGraph ties = RandomGraph.of(seed, directed).ties();
        for (int i : ties.vertexSet()) {
            assertThat(ties.edgesOf(i)).doesNotHaveDuplicates().hasSize(ties.degreeOf(i));
            Set<Integer> bothSides = new HashSet<>(ties.outgoingEdgesOf(i));
            bothSides.addAll(ties.incomingEdgesOf(i));
            assertThat(ties.edgesOf(i)).isEqualTo(bothSides);
            for (int edge : ties.edgeSet()) {
                boolean touches = ties.getEdgeSource(edge) == i || ties.getEdgeTarget(edge) == i;
                assertThat(ties.edgesOf(i).contains(edge)).isEqualTo(touches);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void samePageRank(int seed, boolean directed) {
        RandomGraph graph = RandomGraph.of(seed, directed);
        PageRank<Integer, Integer> rank = new PageRank<>(graph.ties(), 0.85, 200, 1e-12);
        PageRank<Integer, Integer> expected = new PageRank<>(graph.oracle(), 0.85, 200, 1e-12);
        for (int i : graph.oracle().vertexSet()) {
            assertThat(rank.getVertexScore(i)).isCloseTo(expected.getVertexScore(i), within(1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void sameConnectedSetsAndShortestPaths(int seed, boolean directed) {
        RandomGraph graph = RandomGraph.of(seed, directed);
        assertThat(new HashSet<>(new ConnectivityInspector<>(graph.ties()).connectedSets()))
                .isEqualTo(new HashSet<>(new ConnectivityInspector<>(graph.oracle()).connectedSets()));
        var path = new DijkstraShortestPath<>(graph.ties()).getPaths(0);
        var expected = new DijkstraShortestPath<>(graph.oracle()).getPaths(0);
        for (int i : graph.oracle().vertexSet()) assertThat(path.getWeight(i)).isEqualTo(expected.getWeight(i));
    }

    @Test
    void survivesExportAndImport() {
        TieGraph ties = RandomGraph.of(3, true).ties();
        assertThat(ties.ties()).isPositive();
        StringWriter file = new StringWriter();
        new CSVExporter<Integer, Integer>(String::valueOf, CSVFormat.EDGE_LIST, ',').exportGraph(ties, file);
        Graph<Integer, Integer> read = new SimpleDirectedGraph<>(null, SupplierUtil.createIntegerSupplier(), false);
        CSVImporter<Integer, Integer> importer = new CSVImporter<>(CSVFormat.EDGE_LIST, ',');
        importer.setVertexFactory(Integer::valueOf);
        importer.importGraph(read, new StringReader(file.toString()));
        assertThat(read.edgeSet()).hasSize(ties.ties());
        for (int edge : read.edgeSet()) {
            assertThat(ties.containsEdge(read.getEdgeSource(edge), read.getEdgeTarget(edge)))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}, directed {1}")
    @MethodSource("graphs")
    void graphMlListsEveryTie(int seed, boolean directed) {
        TieGraph ties = RandomGraph.of(seed, directed).ties();
        StringWriter file = new StringWriter();
        new GraphMLExporter<Integer, Integer>().exportGraph(ties, file);
        assertThat(file.toString().split("<edge ", -1)).hasSize(ties.ties() + 1);
    }
}
