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
 * Which providers a request sees on platform k in a locality and week (eq. 14): picks from those on offer, nobody twice,
 * every order of them as likely as any other. The picks are the first steps of a shuffle (Fisher & Yates): who sees more
 * sees the same ones first.
 *
 * <p>Draws: CANDIDATE_COUNT one a request; CANDIDATE one a pick, and DECLINE where providers serve those first that they
 * trust more.
 */
final class Candidates {
    /** In the tastes of those on offer: has been found without capacity, and need not be found again. */
    private static final float TAKEN = Float.POSITIVE_INFINITY;

    private final MarketState market;
    private final int k;
    private final Participants p;
    private final Matching matching;
    private final int[] interactions;
    private final double fromData;
    private final Learning learning;
    private final long countKey;
    private final long pickKey;
    private final long declineKey;
    private final int offers;
    private final int first;
    private final int[] offer;
    private final int[] shuffled;
    private final int[] swapped;
    private final float[] taste;
    /** Null where ratings do not count. */
    private final float[] handicap;
    /** By place in the offers: the part of the requests that a provider takes; null where they take all. */
    private final float[] willing;

    private final short[] free;
    private final boolean fitMatters;
    private final double reservation;
    /** The distance of tastes from which on nobody is acceptable. */
    private final double farthest;

    private int foundAt;
    private double fitFound;

    Candidates(MarketState market, Supply supply, int k, int l, int w) {
        this.market = market;
        this.k = k;
        p = market.population.participants();
        matching = market.scenario.platforms().get(k).matching();
        interactions = market.membership[k].interactions;
        fromData = market.offer[k].candidatesFromData;
        learning = supply.learning[k];
        countKey = Draws.key(market.population.seed(), Decision.CANDIDATE_COUNT, k, w, 0);
        pickKey = Draws.key(market.population.seed(), Decision.CANDIDATE, k, w, 0);
        declineKey = Draws.key(market.population.seed(), Decision.DECLINE, k, w, 0);
        offers = supply.offers[k][l];
        first = supply.first[l];
        offer = supply.offer[k];
        shuffled = supply.shuffled;
        swapped = supply.swapped;
        taste = supply.taste[k];
        free = supply.free;
        handicap = supply.handicap[k];
        willing = supply.willing == null ? null : supply.willing.part[k];
        fitMatters = matching.fitMatters();
        reservation = matching.reservationFit();
        farthest = (1 - reservation) / 2;
    }

    /** How many providers the n-th request of seeker i sees. */
    int count(int i, int n) {
        double mean = matching.candidates();
        double data = market.arms == null ? fromData : market.offer(k, i).candidatesFromData;
        if (data > 0) {
            mean += data * learning.known(interactions[i]);
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
        if (!fitMatters && handicap == null) {
            return findAny(i, n, x, count);
        }
        int takers = look(i, n, count);
        int found = takers == 0 ? RequestBook.NONE : best(x, takers);
        lookAway(count);
        return found;
    }

    private int best(float x, int count) {
        while (true) {
            long nearest = Long.MAX_VALUE;
            for (int c = 0; c < count; c++) {
                int at = shuffled[first + c];
                nearest = Math.min(nearest, (handicap == null ? distance(x, taste[at]) : behind(x, at)) << 16 | c);
            }
            int at = shuffled[first + ((int) nearest & 0xFFFF)];
            fitFound = fitMatters ? fit(x, taste[at]) : 1;
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
        int takers = look(i, n, count);
        int found = RequestBook.NONE;
        for (int c = 0; c < takers && found == RequestBook.NONE; c++) {
            int at = shuffled[first + c];
            fitFound = fitMatters ? fit(x, taste[at]) : 1;
            if (fitFound >= reservation && free[offer[at]] > 0) {
                foundAt = at;
                found = offer[at];
            }
        }
        lookAway(count);
        return found;
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
        return Float.floatToRawIntBits(apart(x, y)) & 0xFFFFFFFFL;
    }

    private static float apart(float x, float y) {
        return 0.5f - Math.abs(Math.abs(x - y) - 0.5f);
    }

    /** The same with the handicap of the rating; beyond all others for those who are not acceptable either. */
    private long behind(float x, int at) {
        float apart = taste[at] == TAKEN ? TAKEN : fitMatters ? apart(x, taste[at]) : 0;
        float behind = apart > farthest ? TAKEN : apart + handicap[at];
        return Float.floatToRawIntBits(behind) & 0xFFFFFFFFL;
    }

    /** Adds all acceptable providers with free capacity that the request sees to the batch. */
    void addTo(Batch batch, int i, int n) {
        int count = count(i, n);
        int takers = look(i, n, count);
        for (int c = 0; c < takers; c++) {
            int at = shuffled[first + c];
            double fit = fitMatters ? fit(p.taste[i], taste[at]) : 1;
            if (fit >= reservation && free[offer[at]] > 0) {
                batch.see(offer[at], fit, handicap == null ? fit : fit + matching.ratingWeight() - 2 * handicap[at]);
            }
        }
        lookAway(count);
    }

    /**
     * Shuffles to the front those whom the n-th request of seeker i sees, until {@link #lookAway}.
     *
     * @return how many of them, the first ones, would take it
     */
    private int look(int i, int n, int count) {
        long subject = subject(i, n) << 12;
        for (int c = 0; c < count; c++) {
            int from = first + c + Draws.below(Draws.bits(pickKey, subject | c), offers - c);
            int picked = shuffled[from];
            shuffled[from] = shuffled[first + c];
            shuffled[first + c] = picked;
            swapped[first + c] = from;
        }
        return willing == null ? count : sort(subject, count);
    }

    /** Puts those who would take the request first, in the order in which they are seen. */
    private int sort(long subject, int count) {
        int takers = 0;
        for (int c = 0; c < count; c++) {
            int at = shuffled[first + c];
            if (Draws.uniform(declineKey, subject | c) < willing[at]) {
                shuffled[first + c] = shuffled[first + takers];
                shuffled[first + takers++] = at;
            }
        }
        return takers;
    }

    private void lookAway(int count) {
        for (int at = first; at < first + count; at++) {
            shuffled[at] = at;
            shuffled[swapped[at]] = swapped[at];
        }
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
