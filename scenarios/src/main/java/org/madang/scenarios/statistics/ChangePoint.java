package org.madang.scenarios.statistics;

import java.util.Arrays;
import org.madang.sim.random.Draws;

/**
 * The week in which a lead changes: the extremum of the cumulated mean difference, which is the least-squares change point
 * (Bai 1994). One noisy week cannot move it, as it moves the last week that has not yet the new sign. The interval comes
 * from resampling replications (percentile bootstrap, Efron 1979), stretched by t(n − 1)/1.96 · √(n/(n − 1)), for with few
 * replications resampled means lie too close together (Hesterberg 2015).
 */
final class ChangePoint {
    private static final int RESAMPLES = 1000;
    private static final double NORMAL = 1.959964;
    private static final long KEY = Draws.mix(0x6368616E6765L);

    private final double[][] difference;
    private final int from;
    private final int to;
    private final int sign;

    /**
     * @param difference shape replications × weeks; NaN where there is none
     * @param from the first place, from 0, of the stretch that is looked through
     * @param to the last place
     * @param sign 1 if the difference is above zero after the change, −1 if below
     */
    ChangePoint(double[][] difference, int from, int to, int sign) {
        this.difference = difference;
        this.from = from;
        this.to = to;
        this.sign = sign;
    }

    /** The first week of the new lead, from 1, with its 95 % interval in whole weeks. */
    CrossoverWeek find(String leader) {
        int n = difference.length;
        int[] all = new int[n];
        Arrays.setAll(all, r -> r);
        int week = week(all);
        int[] found = new int[RESAMPLES];
        int[] sample = new int[n];
        for (int round = 0; round < RESAMPLES; round++) {
            long key = Draws.mix(KEY + round);
            for (int r = 0; r < n; r++) {
                sample[r] = Draws.below(Draws.bits(key, r), n);
            }
            found[round] = week(sample);
        }
        Arrays.sort(found);
        double stretch = n < 2 ? 1 : Moments.quantile(n - 1) / NORMAL * Math.sqrt(n / (n - 1.0));
        int low = found[(int) (0.025 * RESAMPLES)];
        int high = found[(int) (0.975 * RESAMPLES) - 1];
        return new CrossoverWeek(
                leader,
                week,
                clip(week - (int) Math.ceil(stretch * Math.max(0, week - low))),
                clip(week + (int) Math.ceil(stretch * Math.max(0, high - week))));
    }

    private int clip(int week) {
        return Math.max(1, Math.min(difference[0].length, week));
    }

    /** After the place where the sum of the differences so far is lowest, for a change to above zero. */
    private int week(int[] sample) {
        double cumulated = 0;
        double lowest = 0;
        int last = from - 1;
        for (int w = from; w <= to; w++) {
            double sum = 0;
            int count = 0;
            for (int r : sample) {
                double d = difference[r][w];
                if (!Double.isNaN(d)) {
                    sum += d;
                    count++;
                }
            }
            cumulated += count == 0 ? 0 : sign * sum / count;
            if (cumulated < lowest) {
                lowest = cumulated;
                last = w;
            }
        }
        return clip(last + 2);
    }
}
