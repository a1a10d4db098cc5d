package org.madang.scenarios.fit.proof;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.madang.sim.random.Draws;

/**
 * Ranks of truths among draws, and whether all of them together can be chance: simultaneous bands of their distribution (Säilynoja,
 * Bürkner & Vehtari 2022).
 *
 * @param counts how many truths have each rank, from 0 to the number of draws
 * @param chance the part of even ranks whose farthest point is as far off as here
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranks(int[] counts, double chance) {
    private static final int SIMULATED = 4000;
    private static final long KEY = Draws.mix(0x72616e6b73L);
    /** Bands hold even ranks so often. */
    private static final double BANDS = 0.95;

    static Ranks of(int[] ranks, int draws) {
        int[] counts = new int[draws + 1];
        for (int rank : ranks) {
            counts[rank]++;
        }
        double[][] tails = tails(ranks.length, draws);
        double here = farthest(counts, tails);
        int asFar = 0;
        long n = 0;
        for (int b = 0; b < SIMULATED; b++) {
            int[] even = new int[draws + 1];
            for (int i = 0; i < ranks.length; i++) {
                even[(int) (Draws.uniform(KEY, n++) * (draws + 1))]++;
            }
            asFar += farthest(even, tails) <= here ? 1 : 0;
        }
        return new Ranks(counts, (double) asFar / SIMULATED);
    }

    /** Whether they lie inside the bands. */
    boolean isEven() {
        return chance >= 1 - BANDS;
    }

    /** By rank, by how many truths are at most there: how rare that is to the nearer side. */
    private static double[][] tails(int trials, int draws) {
        double[][] tails = new double[draws][trials + 1];
        for (int r = 0; r < draws; r++) {
            BinomialDistribution below = new BinomialDistribution(null, trials, (r + 1.0) / (draws + 1));
            double reached = 0;
            for (int k = 0; k <= trials; k++) {
                double before = reached;
                reached += below.probability(k);
                tails[r][k] = Math.min(reached, 1 - before);
            }
        }
        return tails;
    }

    private static double farthest(int[] counts, double[][] tails) {
        int reached = 0;
        double rarest = 1;
        for (int r = 0; r < tails.length; r++) {
            reached += counts[r];
            rarest = Math.min(rarest, tails[r][reached]);
        }
        return rarest;
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
