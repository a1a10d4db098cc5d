package org.madang.sim.network;

import java.util.Arrays;

/** A growing list of ties in one flat array; generators append to it, no object per tie. */
final class TieBuffer {
    /** The largest array that every JVM can make. */
    static final int MOST_ENDS = Integer.MAX_VALUE - 8;

    static final String TOO_MANY =
            "a network holds at most 1 073 741 819 ties. Maybe the mean degree or the number of participants is too high";

    /** Both ends of tie e at 2e and 2e + 1. */
    int[] ends;
    /** Entries of {@link #ends} in use: twice the number of ties. */
    int used;

    /** @param expectedTies a guess of how many ties will come; growing beyond it costs a copy */
    TieBuffer(double expectedTies) {
        if (expectedTies > MOST_ENDS / 2.0) throw new IllegalArgumentException(TOO_MANY);
        ends = new int[(int) Math.min(MOST_ENDS, 2 * Math.ceil(expectedTies) + 16)];
    }

    /**
     * Ties between a[e] and b[e], checked.
     *
     * @throws IllegalArgumentException if the arrays differ in length, an end is not in 0 .. n-1, or a weight is
     *     negative or not finite
     */
    static TieBuffer of(int n, int[] a, int[] b, float[] weight) {
        checkParticipants(n);
        if (a.length != b.length || weight != null && weight.length != a.length) {
            throw new IllegalArgumentException("ends and weights must have one entry per tie, not " + a.length + ", "
                    + b.length + (weight == null ? "" : " and " + weight.length));
        }
        TieBuffer buffer = new TieBuffer(a.length);
        for (int e = 0; e < a.length; e++) {
            checkEnd(n, e, a[e]);
            checkEnd(n, e, b[e]);
            if (weight != null) checkWeight(e, weight[e]);
            buffer.add(a[e], b[e]);
        }
        return buffer;
    }

    static void checkParticipants(int n) {
        if (n < 0) throw new IllegalArgumentException("participants must be at least 0, not " + n);
    }

    private static void checkEnd(int n, int tie, int end) {
        if (end < 0 || end >= n) {
            throw new IllegalArgumentException("tie " + tie + " has the end " + end + ", allowed are 0 to " + (n - 1)
                    + ". Maybe the ids start at 1");
        }
    }

    private static void checkWeight(int tie, float weight) {
        if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("tie " + tie + " has the weight " + weight
                    + ", allowed are finite numbers from 0. Maybe it is a signed rating");
        }
    }

    void add(int a, int b) {
        if (used > ends.length - 2) grow();
        ends[used] = a;
        ends[used + 1] = b;
        used += 2;
    }

    int ties() {
        return used / 2;
    }

    private void grow() {
        if (used > MOST_ENDS - 2) throw new IllegalArgumentException(TOO_MANY);
        ends = Arrays.copyOf(ends, (int) Math.min(MOST_ENDS, ends.length * 3L / 2 + 2));
    }
}
