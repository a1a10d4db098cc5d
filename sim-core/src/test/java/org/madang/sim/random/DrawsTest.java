package org.madang.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeds are fixed; the false-alarm rate beside a check is over the choice of the seed. */
class DrawsTest {
    /** The 99.9999 % point of χ² with 255 degrees of freedom: a false alarm in 10^6. */
    private static final double CHI_SQUARE_255 = 377.1;

    /** SplitMix64 from state 1234567 gives these: the numbers of its reference implementation. */
    @Test
    void finaliserIsThatOfSplitMix64() {
        long golden = 0x9E3779B97F4A7C15L;
        assertThat(Draws.mix(1234567 + golden)).isEqualTo(6457827717110365317L);
        assertThat(Draws.mix(1234567 + 2 * golden)).isEqualTo(3203168211198807973L);
        assertThat(Draws.bits(1234567, 1)).isEqualTo(6457827717110365317L);
    }

    @Test
    void sameArgumentsGiveTheSameDraw() {
        long key = Draws.key(42, Decision.JOIN, 1, 7, 0);
        assertThat(Draws.key(42, Decision.JOIN, 1, 7, 0)).isEqualTo(key);
        assertThat(Draws.uniform(key, 5)).isEqualTo(Draws.uniform(key, 5));
    }

    /** The smallest and largest draws, and those next to p, where rounding would show. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0x1.0p-60, 0x1.0p-53, 1e-9, 0.1, 1 / 3.0, 0.5, 0x1.fffffffffffffp-1, 1, 7})
    void isBelowSaysWhatTheComparisonSays(double p) {
        long limit = Draws.limit(p);
        for (long k : new long[] {0, 1, 2, limit - 2, limit - 1, limit, limit + 1, (1L << 53) - 1}) {
            long bits = Math.max(0, Math.min(k, (1L << 53) - 1)) << 11 | 0x7FF;
            assertThat(Draws.isBelow(bits, limit))
                    .as("%s below %s", Draws.unit(bits), p)
                    .isEqualTo(Draws.unit(bits) < p ? 1 : 0);
        }
    }

    @Test
    void everyPartOfAKeyCounts() {
        TreeSet<Long> keys = new TreeSet<>();
        int made = 0;
        for (long seed = 0; seed < 4; seed++) {
            for (Decision decision : Decision.values()) {
                for (int platform = 0; platform < 4; platform++) {
                    for (int week = -1; week < 30; week++) {
                        for (int n = 0; n < 3; n++, made++) {
                            keys.add(Draws.key(seed, decision, platform, week, n));
                        }
                    }
                }
            }
        }
        assertThat(keys).hasSize(made);
    }

    /** One flipped bit of any argument flips half of the bits: 4.5 standard errors over 100 subjects, 7 in 10^6 each. */
    @Test
    void flippedBitOfAnArgumentFlipsHalfOfTheDraw() {
        for (int bit = 0; bit < 31; bit++) {
            int flipped = 0;
            for (int i = 0; i < 400; i++) {
                long before = Draws.bits(Draws.key(i, Decision.TALK, 1, 7, 0), i);
                long after =
                        switch (i % 4) {
                            case 0 -> Draws.bits(Draws.key(i ^ 1L << bit, Decision.TALK, 1, 7, 0), i);
                            case 1 -> Draws.bits(Draws.key(i, Decision.TALK, 1 ^ 1 << bit, 7, 0), i);
                            case 2 -> Draws.bits(Draws.key(i, Decision.TALK, 1, 7 ^ 1 << bit, 0), i);
                            default -> Draws.bits(Draws.key(i, Decision.TALK, 1, 7, 0), i ^ 1L << bit);
                        };
                flipped += Long.bitCount(before ^ after);
            }
            assertThat(flipped / 400.0).as("bit %d", bit).isCloseTo(32, within(4.5 * 4 / 20));
        }
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void uniformOverSubjects(Decision decision) {
        long key = Draws.key(1, decision, 0, 1, 0);
        int[] count = new int[256];
        int draws = 25_600;
        for (int i = 0; i < draws; i++) {
            count[(int) (Draws.uniform(key, i) * 256)]++;
        }
        assertThat(chiSquare(count, draws)).as("χ² of %s", decision).isLessThan(CHI_SQUARE_255);
    }

    @Test
    void uniformOverWeeksOfOneSubject() {
        int[] count = new int[256];
        for (int w = 1; w <= 25_600; w++) {
            count[(int) (Draws.uniform(Draws.key(1, Decision.LEAVE, 0, w, 0), 3) * 256)]++;
        }
        assertThat(chiSquare(count, 25_600)).isLessThan(CHI_SQUARE_255);
    }

    /** Pairs of draws in a 16 × 16 grid: subjects side by side, weeks side by side, two decisions, two platforms. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void neighbouringDrawsAreIndependent(int kind) {
        int[] count = new int[256];
        for (int i = 0; i < 51_200; i++) {
            double x = Draws.uniform(Draws.key(9, Decision.LEAVE, 0, 5, 0), i);
            double y =
                    switch (kind) {
                        case 0 -> Draws.uniform(Draws.key(9, Decision.LEAVE, 0, 5, 0), i + 1);
                        case 1 -> Draws.uniform(Draws.key(9, Decision.LEAVE, 0, 6, 0), i);
                        case 2 -> Draws.uniform(Draws.key(9, Decision.JOIN, 0, 5, 0), i);
                        case 3 -> Draws.uniform(Draws.key(9, Decision.LEAVE, 1, 5, 0), i);
                        default -> Draws.uniform(Draws.key(10, Decision.LEAVE, 0, 5, 0), i);
                    };
            count[((int) (x * 16)) * 16 + (int) (y * 16)]++;
        }
        assertThat(chiSquare(count, 51_200)).isLessThan(CHI_SQUARE_255);
    }

    @Test
    void uniformIsAtLeastZeroAndBelowOne() {
        assertThat(Draws.unit(0)).isZero();
        assertThat(Draws.unit(-1)).isEqualTo(1 - 0x1.0p-53).isLessThan(1);
    }

    @Test
    void belowStaysBelowAndIsEven() {
        int[] count = new int[256];
        long key = Draws.key(3, Decision.CANDIDATE);
        for (int i = 0; i < 51_200; i++) {
            count[Draws.below(Draws.bits(key, i), 256)]++;
        }
        assertThat(chiSquare(count, 51_200)).isLessThan(CHI_SQUARE_255);
        assertThat(Draws.below(-1, 7)).isEqualTo(6);
        assertThat(Draws.below(-1, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 1);
        assertThat(Draws.below(123456789L << 32, 1)).isZero();
    }

    @Test
    void replicationsAreDifferentWorlds() {
        TreeSet<Long> seeds = new TreeSet<>();
        for (int r = 0; r < 1000; r++) {
            seeds.add(Draws.replicationSeed(1, r));
        }
        assertThat(seeds).hasSize(1000);
        assertThat(Draws.replicationSeed(2, 0)).isNotEqualTo(Draws.replicationSeed(1, 0));
    }

    /** New decisions belong at the end: the number of a decision is part of every result. */
    @Test
    void numbersOfDecisionsDoNotMove() {
        assertThat(Decision.REPLICATION.ordinal()).isZero();
        assertThat(Decision.TALK.ordinal()).isEqualTo(20);
        assertThat(Decision.LEAVE.ordinal()).isEqualTo(34);
        assertThat(Decision.RETURN.ordinal()).isEqualTo(38);
    }

    private static double chiSquare(int[] count, int draws) {
        double expected = (double) draws / count.length;
        double sum = 0;
        for (int c : count) {
            sum += (c - expected) * (c - expected) / expected;
        }
        return sum;
    }
}
