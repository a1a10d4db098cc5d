package org.madang.sim.state;

/**
 * The participants cut into ranges of one size. A block is the unit of parallel work and of summation: sums are taken
 * inside a block and then over blocks in their order, so they do not depend on the number of threads.
 */
public final class Blocks {
    /** Participants in a block: a multiple of 64, so that no two blocks share a word of a bitmap. */
    public static final int SIZE = 8192;

    private final int participants;

    public Blocks(int participants) {
        this.participants = participants;
    }

    public int count() {
        return (participants + SIZE - 1) / SIZE;
    }

    public int start(int block) {
        return block * SIZE;
    }

    public int end(int block) {
        return Math.min(participants, start(block) + SIZE);
    }

    public static int of(int i) {
        return i / SIZE;
    }
}
