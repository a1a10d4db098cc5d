package org.madang.sim.phase.match;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Bits;
import org.madang.sim.state.MarketState;

/**
 * Who offers capacity this week: each provider that is a member somewhere, with its chance to be available. Capacity is
 * one for all of a provider's platforms. Draws: AVAILABILITY one a provider
 * that is a member; where it decides weekly, OFFER and OFFER_NONE one a platform on which it could offer.
 */
final class Supply {
    /** Shape N: matches that a provider on offer can still serve this week; what was left to others means nothing. */
    final short[] free;
    /** Shape K × providers: those on offer on a platform, of locality l from first[l] on. */
    final int[][] offer;
    /** Shape K × providers: their tastes, side by side because every request looks at several. */
    final float[][] taste;
    /** Shape K × L: how many there are. */
    final int[][] offers;
    /** Shape L: where the offers of a locality start. */
    final int[] first;

    /** Shape K: what the platforms make of their data. */
    final Learning[] learning;

    private final MarketState market;
    private final Choice choice;
    private final boolean weekly;
    private final Participants p;
    /** By persona, as {@link Draws#limit}. */
    private final long[] availability;

    Supply(MarketState market, Choice choice) {
        this.market = market;
        this.choice = choice;
        weekly = market.scenario.join().weeklyOffer();
        p = market.population.participants();
        free = new short[p.count];
        offer = new int[market.platforms()][p.providers()];
        taste = new float[market.platforms()][p.providers()];
        offers = new int[market.platforms()][p.localities()];
        first = new int[p.localities()];
        for (int l = 1; l < first.length; l++) {
            first[l] = first[l - 1] + p.providerEnd[l - 1] - p.localityStart[l - 1];
        }
        learning = new Learning[market.platforms()];
        for (int k = 0; k < learning.length; k++) {
            learning[k] =
                    new Learning(market.scenario.platforms().get(k).matching().learningInteractions());
        }
        availability = market.scenario.market().personas().stream()
                .mapToDouble(Persona::availability)
                .mapToLong(Draws::limit)
                .toArray();
    }

    void gather(int l, int w) {
        long key = Draws.key(market.population.seed(), Decision.AVAILABILITY, 0, w, 0);
        for (int k = 0; k < offer.length; k++) {
            offers[k][l] = 0;
            if (market.platform[k].present) {
                list(k, l, w, key);
            }
        }
    }

    /** Lists the members among the providers of locality l; what those can serve does not hang on the platform. */
    private void list(int k, int l, int w, long key) {
        long offerKey = Draws.key(market.population.seed(), Decision.OFFER, k, w, 0);
        long noneKey = Draws.key(market.population.seed(), Decision.OFFER_NONE, k, w, 0);
        Bits members = market.membership[k].members;
        int from = p.localityStart[l];
        int to = p.providerEnd[l];
        int at = first[l];
        int capacity = 0;
        for (int word = from >>> 6; word < to + 63 >>> 6; word++) {
            for (long left = members.inRange(word, from, to); left != 0; left &= left - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(left);
                int offered = -(int) Draws.isBelow(Draws.bits(key, i), availability[p.persona[i]]) & p.capacity[i];
                free[i] = (short) offered;
                if (weekly && offered > 0 && !choice.takes(choice.value(k, i), k, i, offerKey, noneKey)) {
                    offered = 0;
                }
                // Written whether it counts or not: half of them do, which no branch could foresee.
                offer[k][at] = i;
                taste[k][at] = p.taste[i];
                at += -offered >>> 31;
                capacity += offered;
            }
        }
        offers[k][l] = at - first[l];
        market.record[k].capacity[l] += capacity;
    }
}
