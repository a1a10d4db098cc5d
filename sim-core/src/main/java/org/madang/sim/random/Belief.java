package org.madang.sim.random;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;

/**
 * Whom somebody believes to be highest who knows what is so only in part: a·z + √(1 − a²)·n, z being the normal score of the
 * rank of what is so, n a standard normal draw, a the correlation of the two (eq. 24).
 */
public final class Belief {
    private Belief() {}

    /**
     * Subjects by what is believed of them, the lowest first.
     *
     * @param who numbers of subjects, from 0
     * @param truth what is so
     * @param accuracy a, 0 to 1; at 0 the order is by chance
     * @param error key of the draws of n, one a subject
     * @param ties key of the draws that order subjects of equal truth, one a subject
     */
    public static int[] ascending(int[] who, IntToDoubleFunction truth, double accuracy, long error, long ties) {
        int[] byTruth = byValue(who, truth, ties);
        double unknown = Math.sqrt(1 - accuracy * accuracy);
        double[] belief = new double[Arrays.stream(who).max().orElse(-1) + 1];
        for (int rank = 0; rank < byTruth.length; rank++) {
            int i = byTruth[rank];
            belief[i] = accuracy * Normal.quantile((rank + 0.5) / byTruth.length)
                    + unknown * Normal.quantile(Draws.uniform(error, i) + 0x1.0p-54);
        }
        return byValue(who, i -> belief[i], ties);
    }

    /** By value, those of equal value by a draw: sorted as bits, the value before the draw, so that nothing is boxed. */
    private static int[] byValue(int[] who, IntToDoubleFunction value, long ties) {
        int[] shuffled = order(who, i -> Draws.bits(ties, i));
        return order(shuffled, i -> sortable((float) value.applyAsDouble(i)));
    }

    private static int[] order(int[] who, IntToLongFunction by) {
        long[] entry = new long[who.length];
        for (int n = 0; n < who.length; n++) {
            entry[n] = by.applyAsLong(who[n]) & 0xFFFFFFFF00000000L | n;
        }
        Arrays.sort(entry);
        return Arrays.stream(entry).mapToInt(e -> who[(int) e]).toArray();
    }

    /** The high half orders as the numbers do. */
    private static long sortable(float value) {
        int bits = Float.floatToIntBits(value);
        return (long) (bits ^ bits >> 31 & 0x7FFFFFFF) << 32;
    }
}
