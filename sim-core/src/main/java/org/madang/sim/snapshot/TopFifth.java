package org.madang.sim.snapshot;

import java.util.Arrays;
import org.madang.sim.market.Participants;
import org.madang.sim.state.MarketState;

/**
 * Which share of the matches of the last year – of all weeks, if there are fewer – the busiest fifth has, of those with one
 * match at least (McCarthy & Winer 2019). NaN where nobody has one.
 *
 * @param seekers of the seekers' matches
 * @param providers of the providers' matches
 */
public record TopFifth(double seekers, double providers) {
    static final int YEAR = 52;
    private static final double FIFTH = 0.2;

    /**
     * On platform k as it stands.
     *
     * @param before shape N: matches of everybody when the year began
     * @param generation shape N: who was there then; null where nobody is replaced
     */
    static TopFifth of(MarketState market, int k, int[] before, short[] generation) {
        return new TopFifth(share(market, k, before, generation, false), share(market, k, before, generation, true));
    }

    private static double share(MarketState market, int k, int[] before, short[] generation, boolean providers) {
        Participants p = market.population.participants();
        int[] matches = new int[p.count];
        int busy = 0;
        for (int i = 0; i < p.count; i++) {
            boolean same = generation == null || generation[i] == market.generation[i];
            int made = market.membership[k].interactions[i] - (same ? before[i] : 0);
            if (p.isProvider(i) == providers && made > 0) {
                matches[busy++] = made;
            }
        }
        return share(matches, busy);
    }

    /** The part of the sum of the first {@code count} numbers that their highest fifth has; of a person a part may count. */
    static double share(int[] matches, int count) {
        Arrays.sort(matches, 0, count);
        double all = 0;
        double top = 0;
        for (int n = 0; n < count; n++) {
            // How much of person n is among the highest fifth.
            double inside = Math.min(1, Math.max(0, n + 1 - (1 - FIFTH) * count));
            all += matches[n];
            top += inside * matches[n];
        }
        return top / all;
    }
}
