package org.madang.sim.turnover;

import org.madang.sim.network.TieGraph;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.Blocks;

/**
 * Keeps up to date how many friends of everybody are members: work only for those who joined or left. First each block of
 * those notes whom it has to tell, listed by the region of the market in which they are; then each region is told, so no
 * two threads write the same count. Sums of whole numbers do not hang on the order.
 */
final class Friends {
    /** Regions are equal ranges of participants: several a thread share the work evenly. A single thread needs one only. */
    private static final int REGIONS_A_THREAD = 2;

    private final int[] outStart;
    private final int[] outNode;
    private final int shift;
    private final int regions;
    /** By block: the friends of one after the other. */
    private final int[][] friend;
    /** By block: the same by region, each region with room for all. */
    private final int[][] told;
    /** Shape blocks × regions: where in {@link #told} the friends of a region end. */
    private final int[][] end;

    Friends(TieGraph ties, int threads) {
        outStart = ties.outStart();
        outNode = ties.outNode();
        int last = Math.max(0, ties.participants() - 1);
        int most = threads == 1 ? 1 : REGIONS_A_THREAD * threads;
        int bits = 0;
        while (last >>> bits >= most && bits < Integer.SIZE - 1) {
            bits++;
        }
        shift = bits;
        regions = (last >>> shift) + 1;
        int blocks = new Blocks(ties.participants()).count();
        friend = new int[blocks][0];
        told = new int[blocks][0];
        end = new int[blocks][regions];
    }

    int regions() {
        return regions;
    }

    /** Notes the friends of those of a block who are listed. */
    void note(BlockList who, int b) {
        int size = 0;
        for (int n = 0; n < who.size(b); n++) {
            int i = who.get(b, n);
            size += outStart[i + 1] - outStart[i];
        }
        if (size > friend[b].length) {
            friend[b] = new int[size + size / 2];
            told[b] = regions == 1 ? friend[b] : new int[regions * friend[b].length];
        }
        list(who, b, friend[b], size);
        divide(b, size);
    }

    /** Lists ties and turns them into friends in a loop of its own, so that the cache misses overlap. */
    private void list(BlockList who, int b, int[] tie, int size) {
        int n = 0;
        for (int at = 0; at < who.size(b); at++) {
            int i = who.get(b, at);
            for (int a = outStart[i]; a < outStart[i + 1]; a++) {
                tie[n++] = a;
            }
        }
        for (n = 0; n < size; n++) {
            tie[n] = outNode[tie[n]];
        }
    }

    private void divide(int b, int size) {
        int[] next = end[b];
        if (regions == 1) {
            next[0] = size;
            return;
        }
        for (int region = 0; region < regions; region++) {
            next[region] = region * friend[b].length;
        }
        int[] those = told[b];
        for (int n = 0; n < size; n++) {
            int j = friend[b][n];
            those[next[j >>> shift]++] = j;
        }
    }

    /** Adds {@code change} to the counts of those in a region to whom one of the listed talks. */
    void tell(int region, int change, int[] friends) {
        for (int b = 0; b < told.length; b++) {
            int[] those = told[b];
            int last = end[b][region];
            for (int n = region * friend[b].length; n < last; n++) {
                friends[those[n]] += change;
            }
        }
    }

    /** Writes the week into the column of those in a region to whom one of the listed talks. */
    void mark(int region, short week, short[] column) {
        for (int b = 0; b < told.length; b++) {
            int[] those = told[b];
            int last = end[b][region];
            for (int n = region * friend[b].length; n < last; n++) {
                column[those[n]] = week;
            }
        }
    }
}
