package org.madang.sim.snapshot;

/** Finds the n-th highest of many values without sorting them: by counting the high halves of their bits, then the low ones. */
final class Highest {
    private static final int HALVES = 1 << 16;

    private Highest() {}

    /** The n-th highest value, n from 1; −0 is below 0. Not for NaN. */
    static float of(float[] value, int n) {
        int[] count = new int[HALVES];
        for (float v : value) {
            count[ordered(v) >>> 16]++;
        }
        int higher = 0;
        int high = HALVES - 1;
        for (; higher + count[high] < n; high--) {
            higher += count[high];
        }
        java.util.Arrays.fill(count, 0);
        for (float v : value) {
            int bits = ordered(v);
            count[bits & HALVES - 1] += bits >>> 16 == high ? 1 : 0;
        }
        int low = HALVES - 1;
        for (; higher + count[low] < n; low--) {
            higher += count[low];
        }
        return ofOrdered(high << 16 | low);
    }

    /** The bits of a float, so that as unsigned numbers they have the order of the values. */
    private static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits ^ (bits >> 31 | Integer.MIN_VALUE);
    }

    private static float ofOrdered(int ordered) {
        return Float.intBitsToFloat(ordered ^ (~ordered >> 31 | Integer.MIN_VALUE));
    }
}
