package org.madang.scenarios.input.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.network.EdgeList;

/** Ties between named people while they are read; people are numbered in the order in which they come. */
final class Ties {
    /** What a person takes while names are read, and a tie of two ends and a weight, in bytes. */
    private static final long PERSON_BYTES = 160;

    private static final long TIE_BYTES = 12;
    private static final long SPARE_BYTES = 48L << 20;

    private final Faults faults;
    private final Map<String, Integer> number = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] weight = new float[1024];
    /** Ties of which the file says itself that they run one way. */
    private final BitSet oneWay = new BitSet();

    private int count;
    private int nextCheck = 1024;

    Ties(Faults faults) {
        this.faults = faults;
    }

    int count() {
        return count;
    }

    List<String> labels() {
        return labels;
    }

    /** The number of a person, who is new if nobody had the name before. */
    int person(String label) {
        Integer known = number.putIfAbsent(label, labels.size());
        if (known != null) {
            return known;
        }
        labels.add(label);
        if (labels.size() == nextCheck) {
            requireRoom(nextCheck * PERSON_BYTES);
            nextCheck *= 2;
        }
        return labels.size() - 1;
    }

    /** The number of a person; −1 where nobody has the name. */
    int find(String label) {
        return number.getOrDefault(label, -1);
    }

    void add(int a, int b, float w) {
        if (count == from.length) {
            requireRoom(3L * count * TIE_BYTES);
            int size = 2 * count;
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            weight = Arrays.copyOf(weight, size);
        }
        from[count] = a;
        to[count] = b;
        weight[count++] = w;
    }

    void addOneWay(int a, int b, float w) {
        oneWay.set(count);
        add(a, b, w);
    }

    boolean hasOneWay() {
        return !oneWay.isEmpty();
    }

    private void requireRoom(long bytes) throws BadInputException {
        Runtime machine = Runtime.getRuntime();
        long free = machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
        if (bytes + SPARE_BYTES > free) {
            System.gc();
            free = machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
        }
        if (bytes + SPARE_BYTES > free) {
            throw faults.fatal("has more than " + labels.size() + " people and " + count
                    + " ties, for which " + (machine.maxMemory() >> 20)
                    + " MB of memory are too little: allow more with"
                    + " MADANG_JAVA_OPTS=-Xmx…");
        }
    }

    /** Whether one name stands on both sides. */
    boolean sidesMeet() {
        BitSet left = new BitSet();
        for (int tie = 0; tie < count; tie++) {
            left.set(from[tie]);
        }
        for (int tie = 0; tie < count; tie++) {
            if (left.get(to[tie])) {
                return true;
            }
        }
        return false;
    }

    /** These ties without the first one, and without the people whom only it names. */
    Ties withoutFirst() {
        Ties rest = new Ties(faults);
        for (int tie = 1; tie < count; tie++) {
            int a = rest.person(labels.get(from[tie]));
            int b = rest.person(labels.get(to[tie]));
            if (oneWay.get(tie)) {
                rest.addOneWay(a, b, weight[tie]);
            } else {
                rest.add(a, b, weight[tie]);
            }
        }
        return rest;
    }

    /**
     * The ties as a network. In a directed one, a tie that runs both ways by the file's own word becomes two.
     *
     * @param isWeighted whether the weights count; otherwise all ties weigh the same
     * @param isMixed whether only the ties marked run one way
     */
    EdgeList toEdgeList(boolean isWeighted, boolean directed, boolean isMixed) {
        if (directed && isMixed) {
            int given = count;
            for (int tie = oneWay.nextClearBit(0); tie < given; tie = oneWay.nextClearBit(tie + 1)) {
                if (from[tie] != to[tie]) {
                    addOneWay(to[tie], from[tie], weight[tie]);
                }
            }
        }
        return EdgeList.copyOf(
                labels.toArray(String[]::new),
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                isWeighted ? Arrays.copyOf(weight, count) : null,
                directed);
    }
}
