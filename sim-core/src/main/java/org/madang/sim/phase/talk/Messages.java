package org.madang.sim.phase.talk;

import java.util.Arrays;
import org.madang.sim.state.Blocks;

/** The messages of a week, listed by the block of those who send them; each block is written by one thread at a time. */
final class Messages {
    /** A strength needed that every arc has. */
    static final float PASSES = -1;

    private static final long COMPLAINT = 1L << 31;

    /** Sent: the arc in the low 31 bits, then the sign, the strength needed to pass as a float in the high half. */
    private final long[][] sent;
    /** Delivered: the receiver, or its complement for a complaint. */
    private final int[][] delivered;

    /** What the talker met; null where messages carry opinions. */
    private final float[][] met;

    private final int[] size;

    Messages(int participants, boolean ofExperience) {
        int blocks = new Blocks(participants).count();
        sent = new long[blocks][64];
        delivered = new int[blocks][64];
        met = ofExperience ? new float[blocks][64] : null;
        size = new int[blocks];
    }

    void clear(int block) {
        size[block] = 0;
    }

    /** Sends what the talker met over an arc. */
    void send(int block, int arc, boolean good, float performance) {
        int n = size[block];
        if (n == met[block].length) {
            met[block] = Arrays.copyOf(met[block], 2 * n);
        }
        met[block][n] = performance;
        send(block, arc, PASSES, good);
    }

    /** Sends a message over an arc, which it passes if the arc's strength is above the strength needed. */
    void send(int block, int arc, float needed, boolean good) {
        int n = size[block]++;
        if (n == sent[block].length) {
            sent[block] = Arrays.copyOf(sent[block], 2 * n);
            delivered[block] = new int[2 * n];
        }
        sent[block][n] = (long) Float.floatToRawIntBits(needed) << 32 | (good ? 0 : COMPLAINT) | arc;
    }

    /** Finds the receivers of what was sent. */
    void deliver(int block, int[] node, float[] weight) {
        long[] messages = sent[block];
        int[] receivers = delivered[block];
        int passed = 0;
        for (int n = 0; n < size[block]; n++) {
            int arc = (int) messages[n] & Integer.MAX_VALUE;
            float needed = Float.intBitsToFloat((int) (messages[n] >> 32));
            receivers[passed] = (messages[n] & COMPLAINT) == 0 ? node[arc] : ~node[arc];
            passed += weight == null || needed < weight[arc] ? 1 : 0;
        }
        size[block] = passed;
    }

    int blocks() {
        return size.length;
    }

    int size(int block) {
        return size[block];
    }

    int receiver(int block, int n) {
        int entry = delivered[block][n];
        return entry < 0 ? ~entry : entry;
    }

    /** What the talker met whose message this is. */
    float met(int block, int n) {
        return met[block][n];
    }

    boolean good(int block, int n) {
        return delivered[block][n] >= 0;
    }
}
