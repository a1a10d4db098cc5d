package org.madang.sim.network;

import java.util.Arrays;

/**
 * Compressed sparse rows: row i is {@code node[start[i]] .. node[start[i + 1] - 1]}. The arrays are shared
 * inside the package and not written any more once a graph is made of them.
 *
 * <p>Sorting is by transposition: listing all (i, j) in the order of i and appending i to row j leaves every row j
 * ascending. That is a counting sort: two passes over the arcs, no comparison. It is stable, so of parallel arcs the
 * first one of the input stays first.
 */
final class Rows {
    /** Position of the first arc of each row, and the number of arcs at the end. Length n + 1. */
    final int[] start;
    /** The other end of each arc, 0 .. n-1. */
    final int[] node;
    /** The strength of each arc, or null when all are 1. */
    final float[] weight;

    Rows(int[] start, int[] node, float[] weight) {
        this.start = start;
        this.node = node;
        this.weight = weight;
    }

    int size() {
        return start.length - 1;
    }

    /** Number of arcs in row i. */
    int length(int i) {
        return start[i + 1] - start[i];
    }

    /**
     * Rows of the targets, sources in the order of the input. Self-loops are left out.
     *
     * @param ends source and target of arc e at 2e and 2e + 1
     * @param arcs how many arcs of {@code ends} count
     * @param weight strength of each arc, or null
     * @param bothWays whether each arc also runs backwards (an undirected tie)
     */
    static Rows byTarget(int n, int[] ends, int arcs, float[] weight, boolean bothWays) {
        int[] start = startsByTarget(n, ends, arcs, bothWays);
        int[] node = new int[start[n]];
        float[] w = weight == null ? null : new float[node.length];
        int[] next = Arrays.copyOf(start, n);
        for (int e = 0; e < arcs; e++) {
            int a = ends[2 * e];
            int b = ends[2 * e + 1];
            if (a == b) continue;
            int at = next[b]++;
            node[at] = a;
            if (w != null) w[at] = weight[e];
            if (!bothWays) continue;
            at = next[a]++;
            node[at] = b;
            if (w != null) w[at] = weight[e];
        }
        return new Rows(start, node, w);
    }

    private static int[] startsByTarget(int n, int[] ends, int arcs, boolean bothWays) {
        int[] start = new int[n + 1];
        for (int e = 0; e < arcs; e++) {
            int a = ends[2 * e];
            int b = ends[2 * e + 1];
            if (a == b) continue;
            start[b + 1]++;
            if (bothWays) start[a + 1]++;
        }
        accumulate(start);
        return start;
    }

    /** The same arcs backwards; every row ascending. */
    Rows transposed() {
        int n = size();
        int[] turned = new int[n + 1];
        for (int j : node) turned[j + 1]++;
        accumulate(turned);
        int[] next = Arrays.copyOf(turned, n);
        int[] to = new int[node.length];
        float[] w = weight == null ? null : new float[node.length];
        for (int i = 0; i < n; i++) {
            for (int p = start[i]; p < start[i + 1]; p++) {
                int at = next[node[p]]++;
                to[at] = i;
                if (w != null) w[at] = weight[p];
            }
        }
        return new Rows(turned, to, w);
    }

    /** Merges parallel arcs of ascending rows; the first one's weight stays. Works in place: use the result only. */
    Rows merged() {
        int n = size();
        int kept = 0;
        int from = 0;
        for (int i = 0; i < n; i++) {
            int end = start[i + 1];
            int rowStart = kept;
            for (int p = from; p < end; p++) {
                if (kept > rowStart && node[kept - 1] == node[p]) continue;
                node[kept] = node[p];
                if (weight != null) weight[kept] = weight[p];
                kept++;
            }
            from = end;
            start[i + 1] = kept;
        }
        if (kept == node.length) return this;
        return new Rows(start, Arrays.copyOf(node, kept), weight == null ? null : Arrays.copyOf(weight, kept));
    }

    /** Position of the arc from i to j, negative if there is none. Rows must be ascending. */
    int find(int i, int j) {
        return Arrays.binarySearch(node, start[i], start[i + 1], j);
    }

    /** The row that holds a position: the last i with {@code start[i] <= position} (empty rows before it are skipped). */
    static int rowOf(int[] start, int position) {
        int low = 0;
        int high = start.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (start[middle] <= position) low = middle;
            else high = middle;
        }
        return low;
    }

    /** Turns counts, shifted by one, into positions; refuses more arcs than an array can hold. */
    private static void accumulate(int[] start) {
        long total = 0;
        for (int i = 0; i < start.length; i++) {
            total += start[i];
            if (total > TieBuffer.MOST_ENDS) {
                throw new IllegalArgumentException(TieBuffer.TOO_MANY);
            }
            start[i] = (int) total;
        }
    }
}
