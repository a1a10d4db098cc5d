package org.madang.sim.network;

import java.util.Set;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;

/**
 * The reading half of JGraphT's graph interface over {@link Rows}, without a copy. Vertices are 0 .. n-1, edges are
 * 0 .. E-1.
 *
 * <p>Edge ids need one array of n + 1 numbers only. Each edge belongs to one row, its <em>owner</em>: the source if
 * directed, the smaller end if not. As rows ascend, the edges that row i owns are its last ones, so with
 * {@code edgeStart[i]} = edges owned by rows before i, the edge at position p of its owner i has the id
 * {@code edgeStart[i + 1] - (start[i + 1] - p)}. A binary search in {@code edgeStart} leads back from id to owner.
 */
abstract class RowsGraph extends ReadOnlyGraph {
    final Rows out;
    /** The same object as {@link #out} when undirected. */
    final Rows in;

    private final int[] edgeStart;
    private final GraphType type;

    RowsGraph(Rows out, Rows in) {
        this.out = out;
        this.in = in;
        this.edgeStart = directed() ? out.start : ownedBefore(out);
        this.type = new DefaultGraphType.Builder(directed(), !directed())
                .weighted(out.weight != null)
                .modifiable(false)
                .allowMultipleEdges(false)
                .allowSelfLoops(false)
                .build();
    }

    private static int[] ownedBefore(Rows rows) {
        int[] owned = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            int above = -rows.find(i, i) - 1;
            owned[i + 1] = owned[i] + rows.start[i + 1] - above;
        }
        return owned;
    }

    /** Whether a tie can run one way only. */
    public final boolean directed() {
        return in != out;
    }

    /** Number of edges E. */
    final int edges() {
        return edgeStart[edgeStart.length - 1];
    }

    private int owner(int edge) {
        if (edge < 0 || edge >= edges()) {
            throw new IllegalArgumentException(
                    "no such edge in graph: " + edge + ", allowed are 0 to " + (edges() - 1));
        }
        return Rows.rowOf(edgeStart, edge);
    }

    private int positionInOwner(int owner, int edge) {
        return out.start[owner + 1] - (edgeStart[owner + 1] - edge);
    }

    /** The id of the edge between i and j (from i to j if directed), negative if there is none. */
    private int edgeBetween(int i, int j) {
        int owner = directed() ? i : Math.min(i, j);
        int position = out.find(owner, directed() ? j : Math.max(i, j));
        return position < 0 ? -1 : edgeStart[owner + 1] - (out.start[owner + 1] - position);
    }

    private int checked(Integer vertex) {
        assertVertexExist(vertex);
        return vertex;
    }

    private boolean exists(Integer edge) {
        return edge != null && edge >= 0 && edge < edges();
    }

    @Override
    public GraphType getType() {
        return type;
    }

    @Override
    public Set<Integer> vertexSet() {
        return IntView.upTo(out.size());
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertex != null && vertex >= 0 && vertex < out.size();
    }

    @Override
    public Set<Integer> edgeSet() {
        return IntView.upTo(edges());
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return exists(edge);
    }

    @Override
    public Integer getEdge(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) return null;
        int edge = edgeBetween(source, target);
        return edge < 0 ? null : Integer.valueOf(edge);
    }

    @Override
    public Set<Integer> getAllEdges(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) return null;
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return owner(edge);
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        int owner = owner(edge);
        return out.node[positionInOwner(owner, edge)];
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        int owner = owner(edge);
        return out.weight == null ? DEFAULT_EDGE_WEIGHT : out.weight[positionInOwner(owner, edge)];
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return out.length(checked(vertex));
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return in.length(checked(vertex));
    }

    @Override
    public int degreeOf(Integer vertex) {
        return directed() ? outDegreeOf(vertex) + inDegreeOf(vertex) : outDegreeOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        int i = checked(vertex);
        return new IntView(out.length(i), p -> outEdge(i, p), edge -> touches(edge, i, true, !directed()));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        int i = checked(vertex);
        return new IntView(in.length(i), p -> inEdge(i, p), edge -> touches(edge, i, !directed(), true));
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        if (!directed()) return outgoingEdgesOf(vertex);
        int i = checked(vertex);
        int leaving = out.length(i);
        return new IntView(
                degreeOf(vertex),
                p -> p < leaving ? outEdge(i, p) : inEdge(i, p - leaving),
                edge -> touches(edge, i, true, true));
    }

    private int outEdge(int i, int p) {
        return edgeBetween(i, out.node[out.start[i] + p]);
    }

    private int inEdge(int i, int p) {
        return edgeBetween(in.node[in.start[i] + p], i);
    }

    private boolean touches(int edge, int vertex, boolean asSource, boolean asTarget) {
        return exists(edge) && (asSource && getEdgeSource(edge) == vertex || asTarget && getEdgeTarget(edge) == vertex);
    }
}
