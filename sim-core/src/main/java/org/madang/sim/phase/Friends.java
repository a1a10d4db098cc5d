package org.madang.sim.phase;

import org.madang.sim.network.TieGraph;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.Blocks;

/**
 * Keeps up to date how many friends of everybody are members: work only for those who joined or left. First each block of
 * those notes whom it has to tell, sorted by the region of the market in which they are; then each region is told, so no
 * two threads write the same count. Sums of whole numbers do not hang on the order.
 */
final class Friends {
    /** Regions are equal ranges of participants, few enough for the lists and enough to share among threads. */
    private static final int MOST_REGIONS = 16;

    private final int[] outStart;
    private final int[] outNode;
    private final int shift;
    private final int regions;
    /** By block: the friends of one after the other, then the same sorted by region. */
    private final int[][] friend;

    private final int[][] told;
    /** Shape blocks × (regions + 1): where in {@link #told} the regions start. */
    private final int[][] start;

    Friends(TieGraph ties) {
        outStart = ties.outStart();
        outNode = ties.outNode();
        int participants = ties.participants();
        int bits = 0;
        while (Math.max(0, participants - 1) >>> bits >= MOST_REGIONS) {
            bits++;
        }
        shift = bits;
        regions = (Math.max(0, participants - 1) >>> shift) + 1;
        int blocks = new Blocks(participants).count();
        friend = new int[blocks][64];
        told = new int[blocks][64];
        start = new int[blocks][regions + 1];
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
            told[b] = new int[size + size / 2];
        }
        listTies(who, b, friend[b]);
        sort(friend[b], size, told[b], start[b]);
    }

    private void listTies(BlockList who, int b, int[] tie) {
        int n = 0;
        for (int at = 0; at < who.size(b); at++) {
            int i = who.get(b, at);
            for (int a = outStart[i]; a < outStart[i + 1]; a++) {
                tie[n++] = a;
            }
        }
    }

    /** Turns ties into friends, in a loop of its own so that the cache misses overlap, and sorts them by counting. */
    private void sort(int[] tie, int size, int[] sorted, int[] first) {
        java.util.Arrays.fill(first, 0);
        for (int n = 0; n < size; n++) {
            tie[n] = outNode[tie[n]];
        }
        for (int n = 0; n < size; n++) {
            first[tie[n] >>> shift]++;
        }
        for (int region = 0, sum = 0; region <= regions; region++) {
            sum += first[region];
            first[region] = sum;
        }
        for (int n = 0; n < size; n++) {
            sorted[--first[tie[n] >>> shift]] = tie[n];
        }
    }

    /** Adds {@code change} to the counts of those in a region to whom one of the listed talks. */
    void tell(int region, int change, int[] friends) {
        for (int b = 0; b < told.length; b++) {
            int end = start[b][region + 1];
            for (int n = start[b][region]; n < end; n++) {
                friends[told[b][n]] += change;
            }
        }
    }
}
