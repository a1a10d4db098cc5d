package org.madang.sim.phase.experience;

import org.madang.sim.config.DataUse;
import org.madang.sim.config.Platform;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/**
 * Customers whom a platform addresses for its own ends, by what it knows of them (eq. 28): it earns by it, and some of them
 * trust it less. Draws: ADDRESS one a customer and week, so that a higher chance addresses the same ones and more; MINDS one a
 * person, once.
 */
final class Addressing {
    private final MarketState market;
    private final Participants people;
    private final long seed;

    Addressing(MarketState market) {
        this.market = market;
        people = market.population.participants();
        seed = market.population.seed();
    }

    boolean isUsed(int k) {
        return market.platform[k].present && market.platform[k].config.dataUse().rate() > 0;
    }

    /** Addresses customers from {@code from} to {@code to − 1}, of block b. */
    void address(int k, int w, int b, int from, int to) {
        Platform platform = market.platform[k].config;
        DataUse use = platform.dataUse();
        Membership m = market.membership[k];
        long key = Draws.key(seed, Decision.ADDRESS, k, w, 0);
        double perInteraction = 1 / platform.matching().learningInteractions();
        int addressed = 0;
        for (int i = from; i < to; i++) {
            if (m.interactions[i] > 0
                    && m.members.get(i)
                    && !people.isProvider(i)
                    && Draws.uniform(key, i) < use.rate() * Maths.chanceOf(m.interactions[i] * perInteraction)) {
                addressed++;
                m.margin[i] += use.income();
                if (minds(i, use)) {
                    m.trust[i] *= (float) (1 - use.trustLoss());
                }
            }
        }
        market.tally[k].add(b, Tally.Field.ADDRESSED, addressed);
    }

    private boolean minds(int i, DataUse use) {
        int person = market.generation == null ? 0 : market.generation[i];
        return Draws.uniform(Draws.key(seed, Decision.MINDS, 0, 0, person), i) < use.minded();
    }
}
