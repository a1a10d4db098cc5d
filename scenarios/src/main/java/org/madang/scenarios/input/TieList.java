package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.sim.network.EdgeList;

/** Ties between named nodes while they are read; nodes are numbered in the order in which they come. */
final class TieList {
    private final Map<String, Integer> number = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] weight = new float[1024];
    private int count;

    int count() {
        return count;
    }

    void add(String a, String b, float w) {
        if (count == from.length) {
            int size = 2 * count;
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            weight = Arrays.copyOf(weight, size);
        }
        from[count] = node(a);
        to[count] = node(b);
        weight[count++] = w;
    }

    private int node(String label) {
        Integer known = number.putIfAbsent(label, labels.size());
        if (known == null) {
            labels.add(label);
            return labels.size() - 1;
        }
        return known;
    }

    /** @param isWeighted whether the weights count; otherwise all ties weigh the same */
    EdgeList toEdgeList(boolean isWeighted, boolean directed) {
        return EdgeList.copyOf(
                labels.toArray(String[]::new),
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                isWeighted ? Arrays.copyOf(weight, count) : null,
                directed);
    }
}
