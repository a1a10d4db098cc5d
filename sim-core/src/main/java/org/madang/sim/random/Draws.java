package org.madang.sim.random;

/**
 * Random draws as pure functions: U(seed, decision, subject, platform, week, n). There is no generator and no state, so
 * neither the order of evaluation nor the number of threads can change a result, and two strategies in one market share
 * every draw that they have in common.
 *
 * <p>A <em>key</em> stands for everything that is the same inside one loop (seed, decision, platform, week, n); it is
 * mixed with a full finaliser once. Inside the loop one multiplication and one finaliser turn key and subject into 64
 * bits. The finaliser is variant 13 of Stafford's search ("Better bit mixing", 2011), the one that SplitMix64 uses
 * (Steele, Lea & Flood 2014).
 */
public final class Draws {
    /** The odd number nearest to 2^64 divided by the golden ratio: the increment of SplitMix64. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double UNIT_53 = 0x1.0p-53;

    private Draws() {}

    /** The key of a loop over subjects. Draws of different decisions, platforms, weeks or n are independent. */
    public static long key(long seed, Decision decision, int platform, int week, int n) {
        long h = mix(seed + GOLDEN);
        h = mix(h ^ (decision.ordinal() + 1L) * GOLDEN);
        h = mix(h + ((long) platform << 32 | week & 0xFFFFFFFFL) * GOLDEN);
        return mix(h ^ n * GOLDEN);
    }

    /** The key of a decision that is taken once, at set-up. */
    public static long key(long seed, Decision decision) {
        return key(seed, decision, 0, -1, 0);
    }

    /** The seed of a replication: replications of one scenario are independent worlds. */
    public static long replicationSeed(long seed, int replication) {
        return key(seed, Decision.REPLICATION, 0, replication, 0);
    }

    /** 64 random bits for one subject. Two multiplications in the finaliser, no memory. */
    public static long bits(long key, long subject) {
        return mix(key + subject * GOLDEN);
    }

    /** A number in [0, 1), 53 bits fine. */
    public static double uniform(long key, long subject) {
        return unit(bits(key, subject));
    }

    /** The 53 high bits as a number in [0, 1). */
    public static double unit(long bits) {
        return (bits >>> 11) * UNIT_53;
    }

    /** What {@link #isBelow} compares with, for a probability p: 0 for p ≤ 0, everything is below that of p ≥ 1. */
    public static long limit(double p) {
        return (long) Math.ceil(Math.min(1, Math.max(0, p)) / UNIT_53);
    }

    /** 1 if {@link #unit} of the bits is below p, else 0; exactly, and without a branch that nobody could foresee. */
    public static long isBelow(long bits, long limitOfP) {
        return (bits >>> 11) - limitOfP >>> 63;
    }

    /** A whole number in [0, bound), from the 32 high bits (Lemire's multiply-shift; bias below bound / 2^32). */
    public static int below(long bits, int bound) {
        return (int) ((bits >>> 32) * bound >>> 32);
    }

    /** Stafford's mix 13: a bijection of 64 bits. */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
