package org.madang.sim.network;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.graph.AbstractGraph;

/** The half of JGraphT's graph interface that changes a graph: every such call is refused. */
abstract class ReadOnlyGraph extends AbstractGraph<Integer, Integer> {
    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException(
                "the social graph is read-only. Maybe copy it into a SimpleGraph first");
    }

    @Override
    public Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public boolean removeAllEdges(Collection<? extends Integer> edges) {
        throw readOnly();
    }

    @Override
    public Set<Integer> removeAllEdges(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeAllVertices(Collection<? extends Integer> vertices) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }
}
