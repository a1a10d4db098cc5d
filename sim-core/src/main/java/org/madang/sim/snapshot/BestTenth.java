package org.madang.sim.snapshot;

import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * The tenth of everybody who ever joined that brought most, and how many of them are still the best tenth when each is
 * credited with those whom they referred, too (deciles of customers: Kumar, Petersen & Leone 2007).
 *
 * @param people in the best tenth, rounded up
 * @param still of them, those who are in the best tenth with referrals
 */
public record BestTenth(long people, long still) {
    /** On platform k as it stands after week w. */
    static BestTenth of(MarketState market, int k, int w) {
        Membership m = market.membership[k];
        int n = m.margin.length;
        float[] own = new float[n];
        float[] credited = new float[n];
        int joined = 0;
        for (int i = 0; i < n; i++) {
            boolean ever = m.joinedWeek[i] != Membership.NEVER;
            joined += ever ? 1 : 0;
            own[i] = ever ? (float) Standing.earned(market, k, w, i) : Float.NEGATIVE_INFINITY;
            credited[i] += own[i];
            if (ever && m.referrer[i] != Membership.NOBODY) {
                credited[m.referrer[i]] += own[i];
            }
        }
        return of(own, credited, (joined + 9) / 10);
    }

    /** Of so many with the highest values of their own, how many have the highest credited ones; of equals the first. */
    static BestTenth of(float[] own, float[] credited, int people) {
        boolean[] before = best(own, people);
        boolean[] after = best(credited, people);
        int still = 0;
        for (int i = 0; i < own.length; i++) {
            still += before[i] && after[i] ? 1 : 0;
        }
        return new BestTenth(people, still);
    }

    private static boolean[] best(float[] value, int people) {
        boolean[] best = new boolean[value.length];
        if (people == 0) {
            return best;
        }
        float least = Highest.of(value, people);
        int ties = people;
        for (float v : value) {
            ties -= v > least ? 1 : 0;
        }
        for (int i = 0; i < value.length; i++) {
            best[i] = value[i] > least || value[i] == least && ties-- > 0;
        }
        return best;
    }
}
