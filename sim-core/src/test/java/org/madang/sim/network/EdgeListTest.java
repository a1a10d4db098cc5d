package org.madang.sim.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeListTest {
    private static final String[] NAMES = {"ann", "bob", "cho"};

    private static EdgeList list(boolean directed) {
        return EdgeList.copyOf(NAMES, new int[] {0, 1, 2}, new int[] {1, 2, 2}, new float[] {1, 0.5f, 2}, directed);
    }

    @Test
    void a01_tellsWhatTheFileSays() {
        EdgeList list = list(true);
        assertThat(list.nodes()).isEqualTo(3);
        assertThat(list.lines()).isEqualTo(3);
        assertThat(list.label(2)).isEqualTo("cho");
        assertThat(list.from(1)).isEqualTo(1);
        assertThat(list.to(1)).isEqualTo(2);
        assertThat(list.weight(1)).isEqualTo(0.5f);
        assertThat(list.weighted()).isTrue();
        assertThat(list.directed()).isTrue();
    }

    @Test
    void a02_keepsItsOwnCopy() {
        int[] from = {0};
        float[] weight = {1};
        String[] names = NAMES.clone();
        EdgeList list = EdgeList.copyOf(names, from, new int[] {1}, weight, false);
        from[0] = 2;
        weight[0] = 9;
        names[0] = "eve";
        assertThat(list.from(0)).isZero();
        assertThat(list.weight(0)).isEqualTo(1);
        assertThat(list.label(0)).isEqualTo("ann");
    }

    @Test
    void a03_withoutWeightsEveryLineWeighsOne() {
        EdgeList list = EdgeList.copyOf(NAMES, new int[] {0}, new int[] {1}, null, false);
        assertThat(list.weighted()).isFalse();
        assertThat(list.weight(0)).isEqualTo(1);
        assertThat(TieGraph.of(list, 3, new int[] {0, 1, 2}).outWeight()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void a04_linesOutOfRangeAreRefused(int line) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> list(false).to(line));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> list(false).weight(line));
    }

    @Test
    void b01_nodesBecomeParticipants() {
        TieGraph graph = TieGraph.of(list(true), 10, new int[] {7, 3, 5});
        assertThat(graph.directed()).isTrue();
        assertThat(graph.participants()).isEqualTo(10);
        assertThat(graph.getEdgeWeight(graph.getEdge(7, 3))).isEqualTo(1);
        assertThat(graph.getEdgeWeight(graph.getEdge(3, 5))).isEqualTo(0.5);
        assertThat(graph.ties()).isEqualTo(2);
    }

    @Test
    void b02_tiesOfNodesWithoutParticipantAreLeftOut() {
        TieGraph graph = TieGraph.of(list(false), 2, new int[] {EdgeList.NOT_A_PARTICIPANT, 1, 0});
        assertThat(graph.ties()).isEqualTo(1);
        assertThat(graph.outWeight()).containsExactly(0.5f, 0.5f);
    }

    @Test
    void b03_twoNodesOfOneParticipantAreNotTied() {
        assertThat(TieGraph.of(list(false), 2, new int[] {0, 0, 1}).ties()).isEqualTo(1);
    }

    @Test
    void c01_relabelingIsChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieGraph.of(list(false), 3, new int[] {0, 1, 3}))
                .withMessageContaining("cho")
                .withMessageContaining("0 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> TieGraph.of(list(false), 3, new int[] {0, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> TieGraph.of(list(false), 3, new int[] {0, 1, -2}));
        EdgeList empty = EdgeList.copyOf(new String[0], new int[0], new int[0], null, false);
        assertThatIllegalArgumentException().isThrownBy(() -> TieGraph.of(empty, -1, new int[0]));
    }

    @Test
    void c02_nodesOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdgeList.copyOf(NAMES, new int[] {0}, new int[] {3}, null, false))
                .withMessageContaining("0 to 2");
    }
}
