package org.madang.sim.phase.experience;

import org.madang.sim.config.PerSide;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * Which of the matches that a platform has made are settled past it (eq. 25): the better the two trust each other, and the
 * more its fees would take, the more often. Draws: LEAK one a match.
 */
final class Leakage {
    private final MarketState market;
    private final double leakage;

    Leakage(MarketState market) {
        this.market = market;
        leakage = market.scenario.requests().leakage();
    }

    /** Whether seeker i and provider j, matched for i's n-th need of week w on platform k, settle without it. */
    boolean leaks(int k, int i, int j, int w, int n) {
        if (leakage == 0) {
            return false;
        }
        long key = Draws.key(market.population.seed(), Decision.LEAK, k, w, n);
        return Draws.uniform(key, i) < chance(k, i, j);
    }

    /** ℓ·(f_s + f_p)·τ_i·τ_j, at most 1. */
    double chance(int k, int i, int j) {
        Membership m = market.membership[k];
        PerSide fees = market.platform[k].fees();
        return Math.min(1, leakage * (fees.seeker() + fees.provider()) * m.trust[i] * m.trust[j]);
    }
}
