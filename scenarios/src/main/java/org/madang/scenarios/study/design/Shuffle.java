package org.madang.scenarios.study.design;

import org.madang.sim.random.Draws;

/** Random orders and shares for designs, as pure functions of a seed and what they are for. */
final class Shuffle {
    private static final long SALT = 0xDE5167;

    private Shuffle() {}

    /** The key of a use: different uses have independent draws. */
    static long key(long seed, int use, int factor, int stage) {
        long h = Draws.mix(seed + SALT);
        h = Draws.mix(h ^ use);
        h = Draws.mix(h ^ factor);
        return Draws.mix(h ^ stage);
    }

    /** The numbers from 0 to n − 1 in random order (Fisher &amp; Yates). */
    static int[] order(int n, long key) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = Draws.below(Draws.bits(key, i), i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
