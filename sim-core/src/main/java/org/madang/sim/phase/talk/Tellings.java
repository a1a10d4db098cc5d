package org.madang.sim.phase.talk;

import org.madang.sim.network.TieGraph;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;

/**
 * The messages that one talker sends over its ties (eq. 6): independent Poisson numbers with rate × strength of the tie.
 * Drawn as one Poisson number for all ties, as if each were as strong as the talker's strongest; each message then picks
 * a tie, and passes with the tie's strength over the strongest. The sum of independent Poisson numbers is one, and
 * thinning keeps the ties independent, so this is the same as a draw for each tie, at a cost in proportion to the
 * messages.
 *
 * <p>What a message picks does not depend on the rate: a louder talker sends the same messages and more. Draws: TALK, n =
 * 0, one a talker and 16 units of rate, for the number by its upper tail; n = 1, one a message, 32 bits for the tie and 24
 * for passing.
 */
final class Tellings {
    /** Rates are drawn in parts of this size, small enough for e^−rate. */
    private static final double PART = 16;

    private static final float UNIT_24 = 0x1.0p-24f;
    private static final long LOW_24 = 0xFFFFFF;

    private final int[] start;
    private final int[] node;
    private final float[] weight;
    private final float[] strongest;
    private final float[] reach;

    Tellings(TieGraph ties) {
        start = ties.outStart();
        node = ties.outNode();
        weight = ties.outWeight();
        int n = ties.participants();
        reach = new float[n];
        strongest = weight == null ? null : new float[n];
        for (int i = 0; i < n; i++) {
            reach[i] = start[i + 1] - start[i];
            if (weight != null) {
                strongest[i] = strongest(i);
                reach[i] *= strongest[i];
            }
        }
    }

    private float strongest(int i) {
        float strongest = 0;
        for (int a = start[i]; a < start[i + 1]; a++) {
            strongest = Math.max(strongest, weight[a]);
        }
        return strongest;
    }

    /** What bounds the sum of the strengths of i's ties: their number times the strongest. */
    float reach(int i) {
        return reach[i];
    }

    /** The keys of a platform and week. */
    static long countKey(long seed, int k, int w) {
        return Draws.key(seed, Decision.TALK, k, w, 0);
    }

    static long pickKey(long seed, int k, int w) {
        return Draws.key(seed, Decision.TALK, k, w, 1);
    }

    /** Finds out who receives the messages of a block. On its own, so that the cache misses of many messages overlap. */
    void deliver(Messages messages, int block) {
        messages.deliver(block, node, weight);
    }

    /** Sends the messages of talker i, whose rate over all ties is at most {@code rate}. */
    void tell(int i, double rate, long countKey, long pickKey, boolean good, Messages messages, int block) {
        for (long part = 0; rate > 0; part++, rate -= PART) {
            double u = Draws.uniform(countKey, part << 32 | i);
            int count = Maths.poisson(u, Math.min(rate, PART));
            for (int c = 0; c < count; c++) {
                long bits = Draws.bits(pickKey, (part << 10 | c) << 32 | i);
                int a = start[i] + Draws.below(bits, start[i + 1] - start[i]);
                float needed = weight == null ? -1 : (bits >>> 8 & LOW_24) * UNIT_24 * strongest[i];
                messages.send(block, a, needed, good);
            }
        }
    }
}
