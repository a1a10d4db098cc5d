package org.madang.sim.state;

/** Participants picked out in a phase, listed block by block; each block is written by one thread at a time. */
public final class BlockList {
    private final int[] item;
    private final int[] size;

    public BlockList(int participants) {
        Blocks blocks = new Blocks(participants);
        item = new int[participants];
        size = new int[blocks.count()];
    }

    BlockList(BlockList of) {
        item = of.item.clone();
        size = of.size.clone();
    }

    public void clear(int block) {
        size[block] = 0;
    }

    /** Adds a participant of the block; at most once each between clears. */
    public void add(int block, int i) {
        item[block * Blocks.SIZE + size[block]++] = i;
    }

    /** Adds a participant if {@code yes} is 1 and not if it is 0, without a branch. */
    public void addIf(int block, int i, long yes) {
        item[block * Blocks.SIZE + size[block]] = i;
        size[block] += (int) yes;
    }

    public int size(int block) {
        return size[block];
    }

    public int get(int block, int n) {
        return item[block * Blocks.SIZE + n];
    }

    public int blocks() {
        return size.length;
    }
}
