package org.madang.sim.phase.experience;

import org.madang.sim.choice.Choice;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;

/**
 * Further purchases, where customers decide about them: in a match the platform offers one with the chance R, the level of
 * its relationship lever, and the seeker takes it or not by a logit of its own. It is at hand, so its value is e − o − η·(p − 1).
 *
 * <p>Draws: CROSS_OFFER one a match; CROSS_SALE and CROSS_NONE one an offer.
 */
final class CrossSelling {
    private final MarketState market;
    private final Choice choice;

    CrossSelling(MarketState market, Choice choice) {
        this.market = market;
        this.choice = choice;
    }

    /** Whether seeker i, matched through platform k for its n-th need of week w, buys more. */
    boolean sells(int k, int i, int w, int n) {
        double offered = market.offer[k].crossOffer;
        return offered > 0
                && Draws.uniform(key(Decision.CROSS_OFFER, k, w, n), i) < offered
                && choice.takes(
                        market.membership[k].expectation[i] - choice.standard(k, i),
                        k,
                        i,
                        key(Decision.CROSS_SALE, k, w, n),
                        key(Decision.CROSS_NONE, k, w, n));
    }

    private long key(Decision decision, int k, int w, int n) {
        return Draws.key(market.population.seed(), decision, k, w, n);
    }
}
