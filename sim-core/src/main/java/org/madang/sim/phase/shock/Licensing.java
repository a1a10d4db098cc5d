package org.madang.sim.phase.shock;

import java.util.List;
import org.madang.sim.config.Ceiling;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Bits;
import org.madang.sim.state.Licences;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * Hands out the licences when a ceiling begins: to those who take part, and where there is headroom to others by chance, by
 * one draw a person that does not hang on the headroom. Draws: LICENCE one a participant.
 */
final class Licensing {
    private final MarketState market;
    private final Participants p;

    Licensing(MarketState market) {
        this.market = market;
        p = market.population.participants();
    }

    /** @param k the platform that lets nobody else in, Licences.ALL for all of them */
    void begin(Ceiling ceiling, int k, int w) {
        List<Membership> platforms = k == Licences.ALL ? List.of(market.membership) : List.of(market.membership[k]);
        double chance = chance(ceiling, platforms);
        long key = Draws.key(market.population.seed(), Decision.LICENCE, Math.max(0, k), w, 0);
        Bits barred = new Bits(p.count);
        for (int i = 0; i < p.count; i++) {
            if (ceiling.sides().concern(p.isProvider(i))
                    && !takesPart(platforms, i)
                    && Draws.uniform(key, i) >= chance) {
                barred.set(i);
            }
        }
        market.licences.limit(market.membership, k, w + ceiling.weeks() - 1, barred);
    }

    /** Of those on the side who do not take part, the share for whom there is headroom. */
    private double chance(Ceiling ceiling, List<Membership> platforms) {
        int those = 0;
        int others = 0;
        for (int i = 0; i < p.count; i++) {
            if (ceiling.sides().concern(p.isProvider(i))) {
                boolean takesPart = takesPart(platforms, i);
                those += takesPart ? 1 : 0;
                others += takesPart ? 0 : 1;
            }
        }
        return others == 0 ? 1 : ceiling.headroom() * those / others;
    }

    private static boolean takesPart(List<Membership> platforms, int i) {
        boolean member = false;
        for (Membership m : platforms) {
            member |= m.members.get(i);
        }
        return member;
    }
}
