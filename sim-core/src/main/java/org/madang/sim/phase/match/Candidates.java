package org.madang.sim.phase.match;

import org.madang.sim.config.Matching;
import org.madang.sim.config.Matching.CandidateDraw;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.RequestBook;

/**
 * Which providers a request sees on platform k in a locality and week (eq. 14): independent picks from those on offer, so
 * the same one can come up twice; all of them if there are no more than the number to be seen.
 *
 * <p>Draws: CANDIDATE_COUNT one a request; CANDIDATE one a pick.
 */
final class Candidates {
    /** In the tastes of those on offer: has been found without capacity, and need not be found again. */
    private static final float TAKEN = Float.POSITIVE_INFINITY;

    private final Participants p;
    private final Matching matching;
    private final int[] interactions;
    private final double fromData;
    private final Learning learning;
    private final long countKey;
    private final long pickKey;
    private final int offers;
    private final int first;
    private final int[] offer;
    private final float[] taste;
    private final short[] free;
    private final boolean fitMatters;
    private final double reservation;
    private int foundAt;
    private double fitFound;

    Candidates(MarketState market, Supply supply, int k, int l, int w) {
        p = market.population.participants();
        matching = market.scenario.platforms().get(k).matching();
        interactions = market.membership[k].interactions;
        fromData = market.offer[k].candidatesFromData;
        learning = supply.learning[k];
        countKey = Draws.key(market.population.seed(), Decision.CANDIDATE_COUNT, k, w, 0);
        pickKey = Draws.key(market.population.seed(), Decision.CANDIDATE, k, w, 0);
        offers = supply.offers[k][l];
        first = supply.first[l];
        offer = supply.offer[k];
        taste = supply.taste[k];
        free = supply.free;
        fitMatters = matching.fitMatters();
        reservation = matching.reservationFit();
    }

    /** How many providers the n-th request of seeker i sees. */
    int count(int i, int n) {
        double mean = matching.candidates();
        if (fromData > 0) {
            mean += fromData * learning.known(interactions[i]);
        }
        double u = Draws.uniform(countKey, subject(i, n));
        int count = matching.candidateDraw() == CandidateDraw.POISSON
                ? Maths.poisson(u, mean)
                : (int) mean + (u < mean - (int) mean ? 1 : 0);
        return Math.min(count, offers);
    }

    /**
     * The best acceptable provider with free capacity that the n-th request of seeker i sees among {@code count}, the
     * earlier of equals; NONE if there is none.
     */
    int findBest(int i, int n, float x, int count) {
        if (!fitMatters) {
            return findAny(i, n, x, count);
        }
        while (true) {
            long nearest = Long.MAX_VALUE;
            for (int c = 0; c < count; c++) {
                nearest = Math.min(nearest, distance(x, taste[place(i, n, c, count)]) << 16 | c);
            }
            int at = place(i, n, (int) nearest & 0xFFFF, count);
            fitFound = fit(x, taste[at]);
            if (!(fitFound >= reservation) || taste[at] == TAKEN) {
                return RequestBook.NONE;
            }
            if (free[offer[at]] > 0) {
                foundAt = at;
                return offer[at];
            }
            taste[at] = TAKEN;
        }
    }

    /** The first such provider instead of the best. */
    int findAny(int i, int n, float x, int count) {
        for (int c = 0; c < count; c++) {
            int at = place(i, n, c, count);
            fitFound = fitMatters ? fit(x, taste[at]) : 1;
            if (fitFound >= reservation && free[offer[at]] > 0) {
                foundAt = at;
                return offer[at];
            }
        }
        return RequestBook.NONE;
    }

    /** The fit of the provider found last. */
    double fitFound() {
        return fitFound;
    }

    /** The provider found last has been matched. */
    void take() {
        if (free[offer[foundAt]] == 0) {
            taste[foundAt] = TAKEN;
        }
    }

    /** The distance on the circle as a whole number in the same order; beyond all others for TAKEN. */
    private static long distance(float x, float y) {
        float apart = 0.5f - Math.abs(Math.abs(x - y) - 0.5f);
        return Float.floatToRawIntBits(apart) & 0xFFFFFFFFL;
    }

    /** Adds all acceptable providers with free capacity that the request sees to the batch. */
    void addTo(Batch batch, int i, int n) {
        int count = count(i, n);
        for (int c = 0; c < count; c++) {
            int at = place(i, n, c, count);
            double fit = fitMatters ? fit(p.taste[i], taste[at]) : 1;
            if (fit >= reservation && free[offer[at]] > 0) {
                batch.see(offer[at], fit);
            }
        }
    }

    /** Where in the offers the c-th provider stands that the n-th request of seeker i sees, of {@code count}. */
    private int place(int i, int n, int c, int count) {
        return first + (count == offers ? c : Draws.below(Draws.bits(pickKey, subject(i, n) << 12 | c), offers));
    }

    /** 1 − 2·(distance of the tastes on the circle): 1 for the same taste, 0 for the opposite one. */
    static double fit(float x, float y) {
        double apart = Math.abs((double) x - y);
        return 1 - 2 * Math.min(apart, 1 - apart);
    }

    Matching.Policy policy() {
        return matching.policy();
    }

    private static long subject(int i, int n) {
        return (long) i << 8 | n;
    }
}
