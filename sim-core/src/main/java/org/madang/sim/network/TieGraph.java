package org.madang.sim.network;

/**
 * The social network: who is tied to whom, and how strongly. Immutable, held as compressed sparse rows, and at the same
 * time a read-only JGraphT {@code Graph<Integer, Integer>} over those rows: vertices are participants 0 .. n-1, edges
 * are ties 0 .. E-1. A tie between i and j has one id for both directions.
 *
 * <p>No tie joins a participant to itself and no two ties join the same pair: self-loops are dropped and parallel ties
 * merged when the graph is made; the first one's weight stays. In a directed graph i to j and j to i are two ties.
 *
 * <p>The arrays that the accessors return are the live ones, for loops that walk millions of ties: <b>not a copy, do
 * not write</b>. Row i of the out-rows is {@code outNode()[outStart()[i]] .. outNode()[outStart()[i + 1] - 1]},
 * ascending: those to whom i talks. Row i of the in-rows are those who talk to i. Undirected, both are the same arrays.
 *
 * <p>Memory: 4 bytes per arc (two arcs per undirected tie), 4 more if weighted, 8 per participant; directed twice that.
 */
public final class TieGraph extends RowsGraph {
    private TieGraph(Rows out, Rows in) {
        super(out, in);
    }

    /**
     * An undirected graph: tie e joins a[e] and b[e].
     *
     * @param n number of participants, at least 0
     * @param a one end of each tie, 0 .. n-1
     * @param b the other end, as many
     * @param weightOrNull strength of each tie, finite and at least 0; null when all are 1
     * @throws IllegalArgumentException if an end or a weight is out of range or the lengths differ
     */
    public static TieGraph undirected(int n, int[] a, int[] b, float[] weightOrNull) {
        return undirected(n, TieBuffer.of(n, a, b, weightOrNull), weightOrNull);
    }

    /**
     * A directed graph: arc e runs from source[e] to target[e], meaning that the source talks to the target.
     *
     * @param n number of participants, at least 0
     * @param source where each arc starts, 0 .. n-1
     * @param target where each arc ends, as many
     * @param weightOrNull strength of each arc, finite and at least 0; null when all are 1
     * @throws IllegalArgumentException if an end or a weight is out of range or the lengths differ
     */
    public static TieGraph directed(int n, int[] source, int[] target, float[] weightOrNull) {
        return directed(n, TieBuffer.of(n, source, target, weightOrNull), weightOrNull);
    }

    /** No ties at all, as in a well-mixed market. */
    public static TieGraph none(int n) {
        return undirected(n, new int[0], new int[0], null);
    }

    /**
     * The ties of an edge list among participants.
     *
     * @param edges the edge list
     * @param participants number of participants n
     * @param participantOfNode the participant 0 .. n-1 that stands for each node, or
     *     {@link EdgeList#NOT_A_PARTICIPANT}: then its ties are left out
     * @throws IllegalArgumentException if there is not one entry per node or an entry is out of range
     */
    public static TieGraph of(EdgeList edges, int participants, int[] participantOfNode) {
        return edges.among(participants, participantOfNode);
    }

    static TieGraph undirected(int n, TieBuffer ties, float[] weight) {
        Rows rows = Rows.byTarget(n, ties.ends, ties.ties(), weight, true);
        rows = rows.transposed().merged();
        return new TieGraph(rows, rows);
    }

    static TieGraph directed(int n, TieBuffer arcs, float[] weight) {
        Rows out = Rows.byTarget(n, arcs.ends, arcs.ties(), weight, false)
                .transposed()
                .merged();
        return new TieGraph(out, out.transposed());
    }

    /** The same undirected ties, each as strong as it stays in one locality or not; null weights if both are 1. */
    TieGraph withStrengths(int[] localityStart, float inside, float across) {
        if (inside == 1 && across == 1) return this;
        float[] weight = new float[out.node.length];
        for (int l = 0; l + 1 < localityStart.length; l++) {
            int first = localityStart[l];
            int end = localityStart[l + 1];
            for (int p = out.start[first]; p < out.start[end]; p++) {
                int j = out.node[p];
                weight[p] = j >= first && j < end ? inside : across;
            }
        }
        Rows rows = new Rows(out.start, out.node, weight);
        return new TieGraph(rows, rows);
    }

    /** Number of participants n. */
    public int participants() {
        return out.size();
    }

    /** Number of ties E: pairs if undirected, arcs if directed. */
    public int ties() {
        return edges();
    }

    /** Number of those to whom i talks. */
    public int outDegree(int i) {
        return out.length(i);
    }

    /** Number of those who talk to i. */
    public int inDegree(int i) {
        return in.length(i);
    }

    /** Where each out-row starts, n + 1 entries from 0 to the number of arcs. Not a copy, do not write. */
    public int[] outStart() {
        return out.start;
    }

    /** To whom each arc runs, ascending inside a row. Not a copy, do not write. */
    public int[] outNode() {
        return out.node;
    }

    /** Strength of each arc, at least 0, in the order of {@link #outNode()}; null if all are 1. Not a copy, do not write. */
    public float[] outWeight() {
        return out.weight;
    }

    /** Where each in-row starts, n + 1 entries. Not a copy, do not write. */
    public int[] inStart() {
        return in.start;
    }

    /** From whom each arc comes, ascending inside a row. Not a copy, do not write. */
    public int[] inNode() {
        return in.node;
    }

    /** Strength of each arc, at least 0, in the order of {@link #inNode()}; null if all are 1. Not a copy, do not write. */
    public float[] inWeight() {
        return in.weight;
    }

    /** One line; the ties themselves can be millions. */
    @Override
    public String toString() {
        return "TieGraph[" + participants() + " participants, " + ties() + (directed() ? " directed" : "") + " ties]";
    }
}
