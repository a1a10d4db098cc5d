package org.madang.sim.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * Finds where the lead changes in a set of paired difference curves. A change counts only between two stretches in each of
 * which the lead is sure (the interval excludes zero), so that noise around a tie is no crossover. The interval of the
 * week comes from resampling the replications (percentile bootstrap; Efron 1979).
 */
final class Crossovers {
    private static final int RESAMPLES = 1000;
    /** A lead must be sure for this many weeks on end to count, so that a flicker is no crossover. */
    private static final int LASTING = 8;
    /** Resampling is seeded by this, not by the scenario: the same curves give the same interval. */
    private static final long SEED = 20_100_521;

    private final double[][] difference;
    private final int weeks;

    /** @param difference shape replications × weeks, first minus second */
    Crossovers(double[][] difference) {
        this.difference = difference;
        weeks = difference.length == 0 ? 0 : difference[0].length;
    }

    List<CrossoverWeek> find(String first, String second) {
        Moments moments = new Moments(weeks);
        for (double[] curve : difference) {
            for (int w = 0; w < weeks; w++) {
                moments.add(w, curve[w]);
            }
        }
        int[] lead = new int[weeks];
        for (int w = 0; w < weeks; w++) {
            Estimate e = moments.estimate(w);
            lead[w] = e.low() > 0 ? 1 : e.high() < 0 ? -1 : 0;
        }
        return changes(lead, first, second);
    }

    /** Between stretches of sure leads that last; the weeks in between may be unsure or flicker. */
    private List<CrossoverWeek> changes(int[] lead, String first, String second) {
        List<CrossoverWeek> found = new ArrayList<>();
        int lastSure = -1;
        int lastSign = 0;
        for (int w = 0; w < weeks; w++) {
            boolean sameLead = lead[w] == lastSign;
            if (lead[w] != 0 && (sameLead || lasts(lead, w))) {
                if (lastSign == -lead[w]) {
                    found.add(between(lastSure, w, lead[w], lead[w] > 0 ? first : second));
                }
                lastSure = w;
                lastSign = lead[w];
            }
        }
        return found;
    }

    /** Whether the lead of week w is as sure in the weeks after it, as far as there are any. */
    private boolean lasts(int[] lead, int w) {
        for (int next = w; next < Math.min(weeks, w + LASTING); next++) {
            if (lead[next] != lead[w]) {
                return false;
            }
        }
        return true;
    }

    private CrossoverWeek between(int from, int to, int sign, String leader) {
        int[] all = new int[difference.length];
        Arrays.setAll(all, r -> r);
        int week = change(all, from, to, sign);
        int[] weeksFound = new int[RESAMPLES];
        int[] sample = new int[difference.length];
        for (int n = 0; n < RESAMPLES; n++) {
            long key = Draws.key(SEED, Decision.REPLICATION, from, to, n);
            for (int r = 0; r < sample.length; r++) {
                sample[r] = Draws.below(Draws.bits(key, r), sample.length);
            }
            weeksFound[n] = change(sample, from - (to - from), to + (to - from), sign);
        }
        Arrays.sort(weeksFound);
        int low = Math.min(week, weeksFound[(int) (0.025 * RESAMPLES)]);
        int high = Math.max(week, weeksFound[(int) (0.975 * RESAMPLES) - 1]);
        return new CrossoverWeek(leader, week, low, high);
    }

    /** The week, from 1, after the last one up to {@code to} in which the mean of the sample has not yet the new sign. */
    private int change(int[] sample, int from, int to, int sign) {
        int start = Math.max(0, from);
        for (int w = Math.min(weeks - 1, to); w >= start; w--) {
            double sum = 0;
            for (int r : sample) {
                sum += Double.isNaN(difference[r][w]) ? 0 : difference[r][w];
            }
            if (sum * sign <= 0) {
                return Math.min(weeks, w + 2);
            }
        }
        return start + 1;
    }
}
