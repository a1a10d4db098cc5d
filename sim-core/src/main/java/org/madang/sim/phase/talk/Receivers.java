package org.madang.sim.phase.talk;

import org.madang.sim.network.TieGraph;

/** The ties cut by receiver: part p holds the ties that end in a range of participants, so threads can write apart. */
final class Receivers {
    private final int[] outStart;
    private final int[] outNode;
    private final int parts;
    private final int[] partStart;

    Receivers(TieGraph ties, int parts) {
        this.parts = parts;
        outStart = ties.outStart();
        outNode = ties.outNode();
        partStart = new int[parts + 1];
        long n = ties.participants();
        for (int part = 0; part <= parts; part++) {
            // A multiple of 64, so that parts do not share a word of a bitmap either.
            partStart[part] = part == parts ? (int) n : (int) (n * part / parts) & ~63;
        }
    }

    int parts() {
        return parts;
    }

    /** Where the range of a part starts, and that of the part before ends. */
    int first(int part) {
        return partStart[part];
    }

    int node(int arc) {
        return outNode[arc];
    }

    /** The first arc of participant i that ends in the part. Neighbours are sorted. */
    int start(int i, int part) {
        return part == 0 ? outStart[i] : lowerBound(i, partStart[part]);
    }

    int end(int i, int part) {
        return part == parts - 1 ? outStart[i + 1] : lowerBound(i, partStart[part + 1]);
    }

    private int lowerBound(int i, int receiver) {
        int low = outStart[i];
        int high = outStart[i + 1];
        while (low < high) {
            int middle = low + high >>> 1;
            if (outNode[middle] < receiver) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
