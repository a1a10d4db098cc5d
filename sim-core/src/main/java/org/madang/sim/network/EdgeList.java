package org.madang.sim.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Ties as a file lists them: nodes with a label each, and lines "from, to, maybe weight". Immutable. Nodes are numbered
 * 0 .. nodes()-1 in an order of the reader's choice; which participant stands for which node is decided later
 * ({@link TieGraph#of}). Lines may repeat and may join a node to itself; that is put right when the graph is made.
 */
public final class EdgeList {
    /** Marks a node for which no participant stands. */
    public static final int NOT_A_PARTICIPANT = -1;

    private final String[] labels;
    private final TieBuffer lines;
    private final float[] weight;
    private final boolean directed;
    private final Census census;

    private EdgeList(String[] labels, TieBuffer lines, float[] weight, boolean directed, Census census) {
        this.labels = labels;
        this.lines = lines;
        this.weight = weight;
        this.directed = directed;
        this.census = census;
    }

    /**
     * An edge list; the arrays are copied.
     *
     * @param labels name of each node; names are taken as they are, also if two nodes share one
     * @param from first node of each line, 0 .. labels.length-1
     * @param to second node of each line, as many
     * @param weightOrNull strength of each line, finite and at least 0; null when all are 1
     * @param directed whether a line means that only {@code from} talks to {@code to}
     * @throws IllegalArgumentException if a node or a weight is out of range or the lengths differ
     */
    public static EdgeList copyOf(String[] labels, int[] from, int[] to, float[] weightOrNull, boolean directed) {
        TieBuffer lines = TieBuffer.of(labels.length, from, to, weightOrNull);
        return new EdgeList(labels.clone(), lines, weightOrNull == null ? null : weightOrNull.clone(), directed, null);
    }

    /**
     * The same ties among people of whom something is known.
     *
     * @param alone names of further people, who have no ties; numbered after the others
     * @param known of all of them
     * @throws IllegalArgumentException if the census counts other nodes
     */
    public EdgeList withPeople(List<String> alone, Census known) {
        String[] all = Arrays.copyOf(labels, labels.length + alone.size());
        for (int n = 0; n < alone.size(); n++) {
            all[labels.length + n] = alone.get(n);
        }
        if (known.nodes() != all.length) {
            throw new IllegalArgumentException(known.nodes() + " people are known of " + all.length + " nodes");
        }
        return new EdgeList(all, lines, weight, directed, known);
    }

    /** What is known of the people; null where that is nothing. */
    public Census census() {
        return census;
    }

    /** What the person at a node is called: the name that is known, else the label. */
    public String name(int node) {
        String known = census == null ? null : census.name(node);
        return known == null ? labels[node] : known;
    }

    /** Number of nodes. */
    public int nodes() {
        return labels.length;
    }

    /** Number of lines. */
    public int lines() {
        return lines.ties();
    }

    /** Name of a node. */
    public String label(int node) {
        return labels[node];
    }

    /** First node of a line. */
    public int from(int line) {
        return lines.ends[2 * checked(line)];
    }

    /** Second node of a line. */
    public int to(int line) {
        return lines.ends[2 * checked(line) + 1];
    }

    /** Strength of a line, 1 if the list has no weights. */
    public float weight(int line) {
        int checked = checked(line);
        return weight == null ? 1 : weight[checked];
    }

    /** Whether the list has weights. */
    public boolean weighted() {
        return weight != null;
    }

    /** Whether a line means that only its first node talks to its second. */
    public boolean directed() {
        return directed;
    }

    private int checked(int line) {
        return Objects.checkIndex(line, lines());
    }

    TieGraph among(int participants, int[] participantOfNode) {
        checkRelabeling(participants, participantOfNode);
        TieBuffer ties = new TieBuffer(lines());
        float[] kept = weight == null ? null : new float[lines()];
        for (int line = 0; line < lines(); line++) {
            int a = participantOfNode[lines.ends[2 * line]];
            int b = participantOfNode[lines.ends[2 * line + 1]];
            if (a == NOT_A_PARTICIPANT || b == NOT_A_PARTICIPANT) continue;
            if (kept != null) kept[ties.ties()] = weight[line];
            ties.add(a, b);
        }
        return directed ? TieGraph.directed(participants, ties, kept) : TieGraph.undirected(participants, ties, kept);
    }

    private void checkRelabeling(int participants, int[] participantOfNode) {
        TieBuffer.checkParticipants(participants);
        if (participantOfNode.length != nodes()) {
            throw new IllegalArgumentException(
                    "participantOfNode must have one entry per node, " + nodes() + ", not " + participantOfNode.length);
        }
        for (int node = 0; node < nodes(); node++) {
            int i = participantOfNode[node];
            if (i < NOT_A_PARTICIPANT || i >= participants) {
                throw new IllegalArgumentException("node " + labels[node] + " stands for participant " + i
                        + ", allowed are 0 to " + (participants - 1) + ", or -1 for nobody");
            }
        }
    }
}
