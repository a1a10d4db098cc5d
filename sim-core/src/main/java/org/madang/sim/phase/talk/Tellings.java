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

    /** Finds out who receives the messages of a block. On its own, so that the cache misses of many messages overlap. */
    void deliver(Messages messages, int block) {
        messages.deliver(block, node, weight);
    }

    /** Sends the messages of talker i, whose rate over all ties is at most {@code rate}. */
    void tell(int i, double rate, Keys keys, boolean good, Messages messages, int block) {
        for (long part = 0; rate > 0; part++, rate -= PART) {
            int count = count(i, part, rate, keys.count[0]);
            for (int c = 0; c < count; c++) {
                long bits = pick(i, part, c, keys.pick[0]);
                messages.send(block, arc(i, bits), needed(i, bits), good);
            }
        }
    }

    /**
     * Tells of an experience: over each tie once at most, for to hear the same again is no more evidence (DeMarzo, Vayanos &
     * Zwiebel 2003). What was said in the weeks before is drawn again, as it would have been at this week's rate.
     *
     * @param weeks since the experience, at least 1
     */
    void tellOnce(int i, double rate, int weeks, Keys keys, boolean good, float met, Messages messages, int block) {
        double left = rate;
        for (long part = 0; left > 0; part++, left -= PART) {
            int count = count(i, part, left, keys.count[0]);
            for (int c = 0; c < count; c++) {
                long bits = pick(i, part, c, keys.pick[0]);
                int a = arc(i, bits);
                if (passes(i, a, bits) && !isToldBefore(i, a, rate, weeks, keys, part << 10 | c)) {
                    messages.send(block, a, good, met);
                }
            }
        }
    }

    private boolean isToldBefore(int i, int arc, double rate, int weeks, Keys keys, long message) {
        boolean told = tells(i, arc, rate, keys, 0, message);
        for (int ago = 1; ago < weeks && !told; ago++) {
            told = tells(i, arc, rate, keys, ago, Long.MAX_VALUE);
        }
        return told;
    }

    /** Whether one of the messages before the given one went over the arc so many weeks ago. */
    private boolean tells(int i, int arc, double rate, Keys keys, int ago, long before) {
        for (long part = 0; rate > 0; part++, rate -= PART) {
            int count = count(i, part, rate, keys.count[ago]);
            for (int c = 0; c < count && (part << 10 | c) < before; c++) {
                long bits = pick(i, part, c, keys.pick[ago]);
                if (arc(i, bits) == arc && passes(i, arc, bits)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int count(int i, long part, double rate, long countKey) {
        return Maths.poisson(Draws.uniform(countKey, part << 32 | i), Math.min(rate, PART));
    }

    private static long pick(int i, long part, int c, long pickKey) {
        return Draws.bits(pickKey, (part << 10 | c) << 32 | i);
    }

    private int arc(int i, long bits) {
        return start[i] + Draws.below(bits, start[i + 1] - start[i]);
    }

    /** The strength that the arc picked must have for the message to pass. */
    private float needed(int i, long bits) {
        return weight == null ? Messages.PASSES : (bits >>> 8 & LOW_24) * UNIT_24 * strongest[i];
    }

    private boolean passes(int i, int arc, long bits) {
        return weight == null || needed(i, bits) < weight[arc];
    }

    /** The keys of a platform for this week and those before, by how many weeks ago. */
    static final class Keys {
        private final long[] count;
        private final long[] pick;

        Keys(long seed, int k, int w, int weeks) {
            count = new long[weeks];
            pick = new long[weeks];
            for (int ago = 0; ago < weeks; ago++) {
                count[ago] = Draws.key(seed, Decision.TALK, k, w - ago, 0);
                pick[ago] = Draws.key(seed, Decision.TALK, k, w - ago, 1);
            }
        }

        /** Whether i may tell anything this week at this rate: the chance is below. */
        boolean mayTell(int i, double rate) {
            return Draws.uniform(count[0], i) < rate;
        }
    }
}
