package org.madang.scenarios.statistics;

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
            lead[w] = LeadChange.leader(moments.estimate(w));
        }
        return LeadChange.find(lead).stream()
                .map(change -> between(change, change.sign() > 0 ? first : second))
                .toList();
    }

    private CrossoverWeek between(LeadChange change, String leader) {
        int[] all = new int[difference.length];
        Arrays.setAll(all, r -> r);
        int week = week(all, change);
        // In a resample the lead may change earlier or later than in the mean: as much again is looked through.
        int apart = change.to() - change.from();
        LeadChange wider =
                new LeadChange(change.from() - apart, Math.min(weeks - 1, change.to() + apart), change.sign());
        int[] weeksFound = new int[RESAMPLES];
        int[] sample = new int[difference.length];
        for (int n = 0; n < RESAMPLES; n++) {
            long key = Draws.key(SEED, Decision.REPLICATION, change.from(), change.to(), n);
            for (int r = 0; r < sample.length; r++) {
                sample[r] = Draws.below(Draws.bits(key, r), sample.length);
            }
            weeksFound[n] = week(sample, wider);
        }
        Arrays.sort(weeksFound);
        int low = Math.min(week, weeksFound[(int) (0.025 * RESAMPLES)]);
        int high = Math.max(week, weeksFound[(int) (0.975 * RESAMPLES) - 1]);
        return new CrossoverWeek(leader, week, low, high);
    }

    /** At the latest the last week. */
    private int week(int[] sample, LeadChange change) {
        return Math.min(weeks, change.week(w -> sum(sample, w)));
    }

    private double sum(int[] sample, int w) {
        double sum = 0;
        for (int r : sample) {
            sum += Double.isNaN(difference[r][w]) ? 0 : difference[r][w];
        }
        return sum;
    }
}
