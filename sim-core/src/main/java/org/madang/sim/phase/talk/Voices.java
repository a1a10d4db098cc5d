package org.madang.sim.phase.talk;

import org.madang.sim.state.BlockList;

/** Those who have something to say this week, block by block, so that one of them can be picked. */
final class Voices {
    private final BlockList who;
    /** Shape blocks + 1: how many there are before a block. */
    private final int[] before;

    Voices(int participants) {
        who = new BlockList(participants);
        before = new int[who.blocks() + 1];
    }

    void clear(int block) {
        who.clear(block);
    }

    void add(int block, int i) {
        who.add(block, i);
    }

    /** Must follow once all blocks are done, before {@link #all} and {@link #at}. */
    void count() {
        for (int b = 0; b < who.blocks(); b++) {
            before[b + 1] = before[b] + who.size(b);
        }
    }

    int all() {
        return before[who.blocks()];
    }

    /** The n-th of them, from 0. */
    int at(int n) {
        int low = 0;
        int high = who.blocks();
        while (low + 1 < high) {
            int middle = low + high >>> 1;
            if (before[middle] <= n) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return who.get(low, n - before[low]);
    }
}
