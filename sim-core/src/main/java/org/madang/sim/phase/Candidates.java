package org.madang.sim.phase;

import org.madang.sim.config.Lever;
import org.madang.sim.config.Matching;
import org.madang.sim.config.Matching.CandidateDraw;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;

/**
 * Which providers a request sees on platform k in a week (eq. 14): independent picks from those on offer in the locality,
 * so the same one can come up twice; all of them if there are no more than the number to be seen.
 *
 * <p>Draws: CANDIDATE_COUNT one a request; CANDIDATE one a pick.
 */
final class Candidates {
    private final MarketState market;
    private final Participants p;
    private final Supply supply;
    private final int k;
    private final Matching matching;
    private final double fromData;
    private final double perInteraction;
    private final long countKey;
    private final long pickKey;

    Candidates(MarketState market, Supply supply, int k, int w) {
        this.market = market;
        this.supply = supply;
        this.k = k;
        p = market.world.participants();
        matching = market.scenario.platforms().get(k).matching();
        fromData = matching.candidatesFromData() * market.platform[k].level(Lever.INTERACTION);
        perInteraction = 1 / matching.learningInteractions();
        countKey = Draws.key(market.world.seed(), Decision.CANDIDATE_COUNT, k, w, 0);
        pickKey = Draws.key(market.world.seed(), Decision.CANDIDATE, k, w, 0);
    }

    /** How many providers the n-th request of seeker i sees. */
    int count(int i, int n, int l) {
        double mean = matching.candidates();
        if (fromData > 0) {
            mean += fromData * Maths.chanceOf(market.membership[k].interactions[i] * perInteraction);
        }
        double u = Draws.uniform(countKey, subject(i, n));
        int count = matching.candidateDraw() == CandidateDraw.POISSON
                ? Maths.poisson(u, mean)
                : (int) mean + (u < mean - (int) mean ? 1 : 0);
        return Math.min(count, supply.offers[k][l]);
    }

    /** The c-th provider that the n-th request of seeker i sees, of {@code count}. */
    int pick(int i, int n, int l, int c, int count) {
        int offers = supply.offers[k][l];
        int at = count == offers ? c : Draws.below(Draws.bits(pickKey, subject(i, n) << 10 | c), offers);
        return supply.offer[k][p.localityStart[l] + at];
    }

    /** 1 − 2·(distance of the tastes on the circle): 1 for the same taste, 0 for the opposite one. */
    double fit(int i, int j) {
        return matching.fitMatters() ? fit(p.taste[i], p.taste[j]) : 1;
    }

    static double fit(float x, float y) {
        double apart = Math.abs((double) x - y);
        return 1 - 2 * Math.min(apart, 1 - apart);
    }

    boolean acceptable(double fit) {
        return fit >= matching.reservationFit();
    }

    boolean free(int j) {
        return supply.free[j] > 0;
    }

    Matching.Policy policy() {
        return matching.policy();
    }

    private static long subject(int i, int n) {
        return (long) i << 8 | n;
    }
}
