package org.madang.scenarios.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.madang.sim.random.Draws;

/**
 * The simultaneous procedure. If nothing differed, a replication's differences could as well have the other sign, all of
 * them together; so the largest |t| of the family is compared with the largest |t| under flipped signs, which keeps whatever
 * ties its members to each other. Step-down maxT: Westfall &amp; Young (1993), algorithm 2.8; Romano &amp; Wolf (2005). All
 * flips are tried of up to {@value #ALL} replications, else {@value #MOST} random ones (valid with the identity among them:
 * Hemerik &amp; Goeman 2018).
 */
public final class SignFlip implements Procedure {
    /** With fewer replications no sign can be sure: of 2^(n − 1) flips one is the data themselves. */
    public static final int LEAST = 6;

    private static final int ALL = 11;
    private static final int MOST = 1024;
    /** Signs are drawn from this stream, not the scenario's: the same differences give the same answer. */
    private static final long KEY = Draws.mix(0x7369676E666C6970L);
    /** Two statistics that differ by less are tied: sums in another order. */
    private static final double TIED = 1e-9;

    @Override
    public Family judge(double[][] difference) {
        int size = difference.length == 0 ? 0 : difference[0].length;
        Moments moments = new Moments(size);
        for (double[] replication : difference) {
            for (int h = 0; h < size; h++) {
                moments.add(h, replication[h]);
            }
        }
        double[] p = adjusted(difference, size);
        Estimate[] estimate = new Estimate[size];
        int[] sign = new int[size];
        for (int h = 0; h < size; h++) {
            estimate[h] = moments.estimate(h);
            sign[h] = p[h] <= FALSE_ALARMS ? (int) Math.signum(estimate[h].mean()) : 0;
        }
        return new Family(estimate, sign, p);
    }

    /** Adjusted p by hypothesis. */
    private static double[] adjusted(double[][] difference, int size) {
        double[] p = new double[size];
        Arrays.fill(p, 1);
        if (difference.length < LEAST || size == 0) {
            return p;
        }
        Statistics t = new Statistics(difference, size);
        double[] found = t.of(0).clone();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> Double.compare(found[a], found[b]))
                .mapToInt(h -> h)
                .toArray();
        int flips = flips(difference.length);
        int[] asLarge = new int[size];
        for (int flip = 0; flip < flips; flip++) {
            double[] flipped = t.of(flip);
            double largest = 0;
            for (int h : order) {
                largest = Math.max(largest, flipped[h]);
                asLarge[h] += largest >= found[h] * (1 - TIED) ? 1 : 0;
            }
        }
        double before = 0;
        for (int n = size - 1; n >= 0; n--) {
            int h = order[n];
            before = found[h] > 0 ? Math.max(before, asLarge[h] / (double) flips) : 1;
            p[h] = before;
        }
        return p;
    }

    private static int flips(int replications) {
        return replications <= ALL ? 1 << replications - 1 : MOST;
    }

    /** Whether this flip turns the sign of a replication; flip 0 turns none, and the first replication is never turned. */
    private static boolean isTurned(int flip, int replication, int replications) {
        if (flip == 0 || replication == 0) {
            return false;
        }
        return replications <= ALL
                ? (flip >> replication - 1 & 1) == 1
                : Draws.bits(Draws.mix(KEY + flip), replication) < 0;
    }

    /** Student's t² of all hypotheses for one flip after the other. The sum of squares is the same for all flips. */
    private static final class Statistics {
        private final double[][] difference;
        private final double[] squares;
        private final double[] count;
        private final double[] sum;

        Statistics(double[][] all, int size) {
            difference = new double[all.length][size];
            squares = new double[size];
            count = new double[size];
            sum = new double[size];
            for (int r = 0; r < all.length; r++) {
                for (int h = 0; h < size; h++) {
                    if (!Double.isNaN(all[r][h])) {
                        difference[r][h] = all[r][h];
                        squares[h] += all[r][h] * all[r][h];
                        count[h]++;
                    }
                }
            }
            // With few values a t is easily huge, and would hide all others of the family.
            for (int h = 0; h < size; h++) {
                squares[h] = count[h] < LEAST ? 0 : squares[h];
            }
        }

        double[] of(int flip) {
            Arrays.fill(sum, 0);
            for (int r = 0; r < difference.length; r++) {
                add(difference[r], isTurned(flip, r, difference.length) ? -1 : 1);
            }
            for (int h = 0; h < sum.length; h++) {
                double share = sum[h] * sum[h] / (count[h] * squares[h]);
                sum[h] = squares[h] > 0 ? (count[h] - 1) * share / Math.max(1 - share, 1e-12) : 0;
            }
            return sum;
        }

        private void add(double[] replication, double factor) {
            for (int h = 0; h < sum.length; h++) {
                sum[h] += factor * replication[h];
            }
        }
    }
}
