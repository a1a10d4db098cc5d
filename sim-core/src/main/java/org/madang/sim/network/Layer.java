package org.madang.sim.network;

import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * A set of participants among whom ties are made: one locality, or the whole market.
 *
 * @param seed of the replication
 * @param id the locality l, or {@link #WHOLE_MARKET}; layers draw independently
 * @param first the first participant
 * @param size how many participants, from {@code first} on
 * @param meanDegree ties that each has on average inside the layer
 */
record Layer(long seed, int id, int first, int size, double meanDegree) {
    static final int WHOLE_MARKET = -1;

    /** The key of one use of a decision in this layer. */
    long key(Decision decision, int use) {
        return Draws.key(seed, decision, id, -1, use);
    }

    /** The participants in the order of their numbers. */
    int[] members() {
        int[] members = new int[size];
        for (int i = 0; i < size; i++) members[i] = first + i;
        return members;
    }

    /**
     * The participants in random order. Numbers carry meaning (providers come first in a locality), so whatever depends
     * on an order takes this one. Draws {@code size} times (Fisher &amp; Yates shuffle).
     */
    int[] arrivalOrder() {
        int[] order = members();
        long key = key(Decision.NETWORK_ARRIVAL, 0);
        for (int t = size - 1; t > 0; t--) {
            int other = Draws.below(Draws.bits(key, t), t + 1);
            int swapped = order[t];
            order[t] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** {@code mean} rounded down or up by a draw, so that it is met on average: floor plus Bernoulli(fraction). */
    static int roundedByDraw(double mean, long key, long subject) {
        int whole = (int) mean;
        return Draws.uniform(key, subject) < mean - whole ? whole + 1 : whole;
    }
}
