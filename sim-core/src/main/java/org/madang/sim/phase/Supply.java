package org.madang.sim.phase;

import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;

/**
 * Who offers capacity this week: each provider that is a member somewhere, with its chance to be available. Capacity is
 * one for all of a provider's platforms. Draws: AVAILABILITY one a provider member.
 */
final class Supply {
    /** Shape N: matches that a provider can still serve this week. */
    final short[] free;
    /** Shape K × N: the providers on offer on a platform, those of locality l from localityStart[l] on. */
    final int[][] offer;
    /** Shape K × L: how many there are. */
    final int[][] offers;

    private final MarketState market;
    private final Participants p;
    private final double[] availability;

    Supply(MarketState market) {
        this.market = market;
        p = market.world.participants();
        free = new short[p.count];
        offer = new int[market.platforms()][p.count];
        offers = new int[market.platforms()][p.localities()];
        availability = market.scenario.market().personas().stream()
                .mapToDouble(Persona::availability)
                .toArray();
    }

    void gather(int l, int w) {
        long key = Draws.key(market.world.seed(), Decision.AVAILABILITY, 0, w, 0);
        int start = p.localityStart[l];
        for (int k = 0; k < offer.length; k++) {
            offers[k][l] = 0;
        }
        for (int i = start; i < p.providerEnd[l]; i++) {
            free[i] = Draws.uniform(key, i) < availability[p.persona[i]] ? p.capacity[i] : 0;
            for (int k = 0; k < offer.length && free[i] > 0; k++) {
                if (market.membership[k].members.get(i) && market.platform[k].present) {
                    offer[k][start + offers[k][l]++] = i;
                    market.record[k].capacity[l] += free[i];
                }
            }
        }
    }
}
