package org.madang.scenarios.validate.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * The exact mean spread over a small directed graph, by going through all its live-edge graphs (Kempe, Kleinberg & Tardos
 * 2003): each tie is live by itself in the independent cascade, and one tie into each node in the linear threshold model.
 */
public final class LiveEdges {
    private final int nodes;
    private final int[] from;
    private final int[] to;

    /** Ties run from {@code from[a]} to {@code to[a]}. */
    public LiveEdges(int nodes, int[] from, int[] to) {
        this.nodes = nodes;
        this.from = from.clone();
        this.to = to.clone();
    }

    /** Mean number reached, seeds included, when tie a is live with chance {@code pass[a]}. */
    public double independentCascade(double[] pass, int... seeds) {
        double mean = 0;
        boolean[] live = new boolean[from.length];
        for (long graph = 0; graph < 1L << from.length; graph++) {
            double chance = 1;
            for (int a = 0; a < live.length; a++) {
                live[a] = (graph >>> a & 1) != 0;
                chance *= live[a] ? pass[a] : 1 - pass[a];
            }
            mean += chance == 0 ? 0 : chance * reached(live, seeds);
        }
        return mean;
    }

    /** Mean number reached, seeds included, when the thresholds are uniform and every tie into a node counts alike. */
    public double linearThreshold(int... seeds) {
        List<List<Integer>> into = new ArrayList<>();
        long graphs = 1;
        for (int v = 0; v < nodes; v++) {
            into.add(new ArrayList<>());
            for (int a = 0; a < to.length; a++) {
                if (to[a] == v) {
                    into.get(v).add(a);
                }
            }
            graphs *= Math.max(1, into.get(v).size());
        }
        double sum = 0;
        for (long graph = 0; graph < graphs; graph++) {
            sum += reached(chosen(graph, into), seeds);
        }
        return sum / graphs;
    }

    private boolean[] chosen(long graph, List<List<Integer>> into) {
        boolean[] live = new boolean[from.length];
        long left = graph;
        for (List<Integer> ties : into) {
            if (!ties.isEmpty()) {
                live[ties.get((int) (left % ties.size()))] = true;
                left /= ties.size();
            }
        }
        return live;
    }

    private int reached(boolean[] live, int... seeds) {
        boolean[] seen = new boolean[nodes];
        int[] queue = new int[nodes];
        int tail = 0;
        for (int seed : seeds) {
            if (!seen[seed]) {
                seen[seed] = true;
                queue[tail++] = seed;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int a = 0; a < from.length; a++) {
                if (live[a] && from[a] == queue[head] && !seen[to[a]]) {
                    seen[to[a]] = true;
                    queue[tail++] = to[a];
                }
            }
        }
        return tail;
    }
}
