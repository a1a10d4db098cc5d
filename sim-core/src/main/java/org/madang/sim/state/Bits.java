package org.madang.sim.state;

/** A set of participants as a bitmap, walked in number order. Blocks do not share words, so each may be written alone. */
public final class Bits {
    private final long[] word;

    public Bits(int participants) {
        word = new long[participants + 63 >>> 6];
    }

    private Bits(long[] word) {
        this.word = word;
    }

    Bits copy() {
        return new Bits(word.clone());
    }

    public boolean get(int i) {
        return (word[i >>> 6] & 1L << i) != 0;
    }

    public void set(int i) {
        word[i >>> 6] |= 1L << i;
    }

    public void clear(int i) {
        word[i >>> 6] &= ~(1L << i);
    }

    /** Those of word {@code at} that are in the set and from {@code from} to {@code to − 1}; the word must reach into that range. */
    public long inRange(int at, int from, int to) {
        int first = at << 6;
        long above = from > first ? -1L << from : -1;
        long below = to - first < 64 ? ~(-1L << to) : -1;
        return word[at] & above & below;
    }

    /** The live words: participant i is bit i mod 64 of word i / 64. Not a copy. */
    public long[] words() {
        return word;
    }
}
