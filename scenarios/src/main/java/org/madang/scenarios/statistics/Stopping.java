package org.madang.scenarios.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When there are enough replications: a group-sequential test of who is best. At each look a difference is sure if its |t|
 * is above c · √(most / n) (O'Brien &amp; Fleming 1979); c is such that in {@link Procedure#FALSE_ALARMS} of all
 * comparisons of equal sides any look finds any of them better, for Student's t and all pairs of sides. The intervals are
 * the repeated ones of that boundary (Jennison &amp; Turnbull 1999): they hold at all looks together.
 *
 * @param least replications at the first look
 * @param most replications at the last
 * @param sides how many are compared
 */
public record Stopping(int least, int most, int sides) implements Procedure {
    /** With fewer replications there is no verdict: a spread known from three values may be anything. */
    public static final int FEWEST = 4;

    private static final int STEP = 8;
    private static final Map<Stopping, Double> CONSTANT = new ConcurrentHashMap<>();

    public Stopping {
        if (!(2 <= least && least <= most && sides >= 2)) {
            throw new IllegalArgumentException(least + " to " + most + " replications of " + sides + " sides");
        }
    }

    /** The numbers of replications after which it is looked: with 8 and 40, after 8, 16, 24, 32 and 40. */
    public List<Integer> looks() {
        List<Integer> looks = new ArrayList<>();
        int n = least;
        while (n < most) {
            looks.add(n);
            n += Math.max(Math.min(n, STEP), n / 3);
        }
        looks.add(most);
        return looks;
    }

    /** By how many standard errors a difference must be off zero after n replications. */
    public double boundary(int n) {
        if (least == most && sides == 2) {
            return Moments.quantile(n - 1);
        }
        double constant = CONSTANT.computeIfAbsent(this, rule -> new Calibration(rule).constant());
        return constant * Math.sqrt(most / (double) Math.min(n, most));
    }

    /** Judges pairs of sides, in the order of {@link Pairs}. */
    @Override
    public Family judge(double[][] difference) {
        int size = difference.length == 0 ? 0 : difference[0].length;
        Estimate[] estimate = new Estimate[size];
        int[] sign = new int[size];
        double[] p = new double[size];
        Moments moments = new Moments(size);
        for (double[] replication : difference) {
            for (int h = 0; h < size; h++) {
                moments.add(h, replication[h]);
            }
        }
        for (int h = 0; h < size; h++) {
            int n = moments.count(h);
            estimate[h] = moments.estimate(h, n < 2 ? Double.NaN : boundary(n));
            sign[h] = n < FEWEST ? 0 : estimate[h].sign();
            p[h] = Double.NaN;
        }
        return new Family(estimate, sign, p);
    }

    /**
     * Whether no more replications are needed: one side is surely the best, or those that may be are equal in every
     * replication.
     */
    public boolean isDecided(PairedSample sample, boolean moreIsBetter) {
        if (sample.replications() < FEWEST) {
            return false;
        }
        double[] level = new double[sides];
        for (int side = 0; side < sides; side++) {
            level[side] = sample.level(side, side).mean();
        }
        Best best = Best.of(judge(sample.differences()), level, moreIsBetter);
        return best.contenders().stream()
                .allMatch(side ->
                        side == best.side() || sample.tally(best.side(), side).ties() == sample.replications());
    }
}
