package org.madang.sim.phase;

import java.util.Arrays;
import org.madang.sim.state.Blocks;

/** The messages of a week, listed by the block of those who send them; each block is written by one thread at a time. */
final class Messages {
    private final int[][] message;
    private final int[] size;

    Messages(int participants) {
        int blocks = new Blocks(participants).count();
        message = new int[blocks][64];
        size = new int[blocks];
    }

    void clear(int block) {
        size[block] = 0;
    }

    void send(int block, int receiver, boolean good) {
        int n = size[block]++;
        if (n == message[block].length) {
            message[block] = Arrays.copyOf(message[block], 2 * n);
        }
        message[block][n] = good ? receiver : ~receiver;
    }

    int blocks() {
        return size.length;
    }

    int size(int block) {
        return size[block];
    }

    int receiver(int block, int n) {
        int entry = message[block][n];
        return entry < 0 ? ~entry : entry;
    }

    boolean good(int block, int n) {
        return message[block][n] >= 0;
    }
}
