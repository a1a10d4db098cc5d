package org.madang.sim.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TieGraphTest {
    /** 0 - 1, 0 - 2, 1 - 2, and 3 alone; given out of order. */
    private static final TieGraph TRIANGLE =
            TieGraph.undirected(4, new int[] {2, 1, 0}, new int[] {1, 0, 2}, new float[] {0.5f, 1, 0.25f});

    /** 0 to 1, 1 to 0, 2 to 0. */
    private static final TieGraph ARCS =
            TieGraph.directed(3, new int[] {2, 0, 1}, new int[] {0, 1, 0}, new float[] {0.5f, 1, 0.25f});

    @Test
    void a01_undirectedRowsHoldEachTieTwiceAndAscend() {
        assertThat(TRIANGLE.outStart()).containsExactly(0, 2, 4, 6, 6);
        assertThat(TRIANGLE.outNode()).containsExactly(1, 2, 0, 2, 0, 1);
        assertThat(TRIANGLE.outWeight()).containsExactly(1, 0.25f, 1, 0.5f, 0.25f, 0.5f);
        assertThat(TRIANGLE.ties()).isEqualTo(3);
        assertThat(TRIANGLE.participants()).isEqualTo(4);
    }

    @Test
    void a02_undirectedInRowsAreTheOutRows() {
        assertThat(TRIANGLE.inStart()).isSameAs(TRIANGLE.outStart());
        assertThat(TRIANGLE.inNode()).isSameAs(TRIANGLE.outNode());
        assertThat(TRIANGLE.inWeight()).isSameAs(TRIANGLE.outWeight());
        assertThat(TRIANGLE.inDegree(0)).isEqualTo(2);
    }

    @Test
    void a03_directedRowsAreTwo() {
        assertThat(ARCS.outStart()).containsExactly(0, 1, 2, 3);
        assertThat(ARCS.outNode()).containsExactly(1, 0, 0);
        assertThat(ARCS.outWeight()).containsExactly(1, 0.25f, 0.5f);
        assertThat(ARCS.inStart()).containsExactly(0, 2, 3, 3);
        assertThat(ARCS.inNode()).containsExactly(1, 2, 0);
        assertThat(ARCS.inWeight()).containsExactly(0.25f, 0.5f, 1);
        assertThat(ARCS.outDegree(0)).isEqualTo(1);
        assertThat(ARCS.inDegree(0)).isEqualTo(2);
    }

    @Test
    void b01_selfLoopsAreDropped() {
        TieGraph graph = TieGraph.undirected(2, new int[] {0, 1, 0}, new int[] {0, 1, 1}, null);
        assertThat(graph.outNode()).containsExactly(1, 0);
    }

    @Test
    void b02_parallelTiesAreMergedAndTheFirstWeightStaysBothWays() {
        TieGraph graph = TieGraph.undirected(2, new int[] {1, 0, 1}, new int[] {0, 1, 0}, new float[] {0.25f, 0.5f, 1});
        assertThat(graph.ties()).isEqualTo(1);
        assertThat(graph.outWeight()).containsExactly(0.25f, 0.25f);
    }

    @Test
    void b03_oppositeArcsStayTwoTies() {
        TieGraph graph = TieGraph.directed(2, new int[] {1, 0, 1}, new int[] {0, 1, 0}, new float[] {0.25f, 0.5f, 1});
        assertThat(graph.ties()).isEqualTo(2);
        assertThat(graph.outWeight()).containsExactly(0.5f, 0.25f);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5"})
    void b04_noneHasNoTies(int n) {
        TieGraph graph = TieGraph.none(n);
        assertThat(graph.participants()).isEqualTo(n);
        assertThat(graph.ties()).isZero();
        assertThat(graph.edgeSet()).isEmpty();
        assertThat(graph.vertexSet()).hasSize(n);
        assertThat(graph.outWeight()).isNull();
    }

    @Test
    void c01_aTieHasOneIdForBothDirections() {
        assertThat(TRIANGLE.getEdge(2, 1)).isEqualTo(TRIANGLE.getEdge(1, 2)).isEqualTo(2);
        assertThat(TRIANGLE.edgesOf(1)).containsExactlyInAnyOrder(0, 2);
        assertThat(TRIANGLE.getEdge(0, 3)).isNull();
        assertThat(TRIANGLE.getEdge(0, 9)).isNull();
        assertThat(TRIANGLE.getAllEdges(0, 3)).isEmpty();
        assertThat(TRIANGLE.getAllEdges(0, 9)).isNull();
    }

    @Test
    void c02_withoutWeightsEveryTieWeighsOne() {
        TieGraph graph = TieGraph.undirected(2, new int[] {0}, new int[] {1}, null);
        assertThat(graph.getEdgeWeight(0)).isEqualTo(1);
        assertThat(graph.getType().isWeighted()).isFalse();
        assertThat(TRIANGLE.getType().isWeighted()).isTrue();
    }

    @Test
    void c03_typeSaysWhatTheGraphIs() {
        assertThat(TRIANGLE.getType().isUndirected()).isTrue();
        assertThat(ARCS.getType().isDirected()).isTrue();
        assertThat(ARCS.getType().isSimple()).isTrue();
        assertThat(ARCS.getType().isModifiable()).isFalse();
    }

    @Test
    void c04_unknownVerticesAndEdgesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TRIANGLE.degreeOf(4));
        assertThatIllegalArgumentException().isThrownBy(() -> TRIANGLE.edgesOf(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIANGLE.getEdgeSource(3))
                .withMessageContaining("0 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> TRIANGLE.getEdgeTarget(-1));
        assertThat(TRIANGLE.containsEdge(3)).isFalse();
        assertThat(TRIANGLE.containsVertex(null)).isFalse();
    }

    @Test
    void c05_namesItselfInOneLine() {
        assertThat(TRIANGLE).hasToString("TieGraph[4 participants, 3 ties]");
        assertThat(ARCS).hasToString("TieGraph[3 participants, 3 directed ties]");
    }

    static Stream<ThrowingCallable> changes() {
        return Stream.of(
                () -> TRIANGLE.addEdge(0, 3),
                () -> TRIANGLE.addEdge(0, 3, 7),
                () -> TRIANGLE.addVertex(),
                () -> TRIANGLE.addVertex(9),
                () -> TRIANGLE.removeEdge(0),
                () -> TRIANGLE.removeEdge(0, 1),
                () -> TRIANGLE.removeVertex(0),
                () -> TRIANGLE.removeAllEdges(List.of(0)),
                () -> TRIANGLE.removeAllEdges(0, 1),
                () -> TRIANGLE.removeAllVertices(Set.of()),
                () -> TRIANGLE.setEdgeWeight(0, 2),
                () -> TRIANGLE.setEdgeWeight(0, 1, 2),
                () -> TRIANGLE.vertexSet().remove(0),
                () -> TRIANGLE.edgesOf(0).clear());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void d01_everyChangeIsRefused(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 0", "-1, 0", "0, -1"})
    void d02_endsOutOfRangeAreNamed(int a, int b) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieGraph.undirected(4, new int[] {0, a}, new int[] {1, b}, null))
                .withMessageContaining("tie 1")
                .withMessageContaining("0 to 3");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "-0.5", "Infinity"})
    void d03_weightsOutOfRangeAreNamed(float weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieGraph.directed(2, new int[] {0}, new int[] {1}, new float[] {weight}))
                .withMessageContaining("weight " + weight);
    }

    @Test
    void d04_lengthsMustAgree() {
        assertThatIllegalArgumentException().isThrownBy(() -> TieGraph.undirected(2, new int[1], new int[2], null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieGraph.undirected(2, new int[1], new int[1], new float[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> TieGraph.none(-1));
    }
}
