package org.madang.sim.phase.match;

import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * Providers on several platforms serve those first that they trust more (eq. 29): of the requests that see provider j on
 * platform k it takes the part (τ_k / highest τ)^ξ, its personal trust over that in the platform it is a member of and trusts
 * most. So a platform that breaks its word to providers loses matches although nobody leaves it. Personal trust, not the
 * perceived one, which would favour a platform for the mere number of its members.
 */
final class TrustedFirst {
    /** Shape K × providers, by place in the offers: the part of the requests that it takes, [0, 1]. */
    final float[][] part;

    private final MarketState market;
    private final double exponent;

    private TrustedFirst(MarketState market, double exponent) {
        this.market = market;
        this.exponent = exponent;
        part = new float[market.platforms()][market.population.participants().providers()];
    }

    /** Null where providers serve all of their platforms alike. */
    static TrustedFirst of(MarketState market) {
        double exponent = market.scenario.join().trustedFirst();
        return exponent == 0 || market.platforms() == 1 ? null : new TrustedFirst(market, exponent);
    }

    /** Weighs the platforms of those on offer in locality l; what they would turn down counts as not offered. */
    void weigh(Supply supply, int l) {
        for (int k = 0; k < part.length; k++) {
            double heldBack = 0;
            int end = supply.first[l] + supply.offers[k][l];
            for (int at = supply.first[l]; at < end; at++) {
                int j = supply.offer[k][at];
                part[k][at] = part(k, j);
                heldBack += (1 - part[k][at]) * supply.free[j];
            }
            market.record[k].capacity[l] -= (int) Math.round(heldBack);
        }
    }

    private float part(int k, int j) {
        float own = market.membership[k].trust[j];
        float highest = own;
        for (Membership other : market.membership) {
            highest = other.members.get(j) ? Math.max(highest, other.trust[j]) : highest;
        }
        return own == highest ? 1 : (float) Maths.exp(exponent * Maths.log(own / highest));
    }
}
