package org.madang.sim.phase.match;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Matching;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Bits;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * Who offers capacity this week: each provider that is a member somewhere, with its chance to be available. Capacity is
 * one for all of a provider's platforms. Draws: AVAILABILITY one a provider that is a member: its high bits for being
 * available, its low 32 for the part of the capacity that is no whole number; while fewer are active, PAUSE one a provider,
 * the same each week, so that the first to pause are the last to come back; where it decides weekly, OFFER and OFFER_NONE
 * one a platform on which it could offer.
 */
final class Supply {
    /** Shape N: matches that a provider on offer can still serve this week; what was left to others means nothing. */
    final short[] free;
    /** Shape K × providers: those on offer on a platform, of locality l from first[l] on. */
    final int[][] offer;
    /** Shape K × providers: their tastes, side by side because every request looks at several. */
    final float[][] taste;
    /** Shape K × providers: how much worse than the best possible their rating makes them, as a distance of tastes; null without. */
    final float[][] handicap;
    /** Null where providers serve all of their platforms alike. */
    final TrustedFirst willing;
    /** Shape K × L: how many there are. */
    final int[][] offers;
    /** Shape L: where the offers of a locality start. */
    final int[] first;
    /** Shape providers: by place in the offers that place, but while a request looks at some; and whom it moved. */
    final int[] shuffled;

    final int[] swapped;

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
        handicap = new float[market.platforms()][];
        willing = TrustedFirst.of(market);
        offers = new int[market.platforms()][p.localities()];
        first = new int[p.localities()];
        shuffled = new int[p.providers()];
        java.util.Arrays.setAll(shuffled, at -> at);
        swapped = new int[p.providers()];
        for (int l = 1; l < first.length; l++) {
            first[l] = first[l - 1] + p.providerEnd[l - 1] - p.localityStart[l - 1];
        }
        learning = new Learning[market.platforms()];
        for (int k = 0; k < learning.length; k++) {
            Matching matching = market.scenario.platforms().get(k).matching();
            learning[k] = new Learning(matching.learningInteractions());
            handicap[k] = matching.ratingWeight() > 0 ? new float[p.providers()] : null;
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
        if (willing != null) {
            willing.weigh(this, l);
        }
    }

    /**
     * Lists the members among the providers of locality l but those whom curation keeps out; what those can serve does not
     * hang on the platform.
     */
    private void list(int k, int l, int w, long key) {
        long pauseKey = Draws.key(market.population.seed(), Decision.PAUSE, 0, -1, 0);
        double active = market.activity.of(Side.PROVIDER);
        long offerKey = Draws.key(market.population.seed(), Decision.OFFER, k, w, 0);
        long noneKey = Draws.key(market.population.seed(), Decision.OFFER_NONE, k, w, 0);
        Membership m = market.membership[k];
        Bits members = m.members;
        float[] rating = m.rating;
        float least = (float) market.scenario.platforms().get(k).matching().leastRating();
        int from = p.localityStart[l];
        int to = p.providerEnd[l];
        int at = first[l];
        int capacity = 0;
        for (int word = from >>> 6; word < to + 63 >>> 6; word++) {
            for (long left = members.inRange(word, from, to); left != 0; left &= left - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(left);
                long bits = Draws.bits(key, i);
                int offered = -(int) Draws.isBelow(bits, availability[p.persona[i]]) & whole(p.capacity[i], bits);
                if (active < 1 && Draws.uniform(pauseKey, i) >= active) {
                    offered = 0;
                }
                free[i] = (short) offered;
                boolean keptOut = rating != null && rating[i] < least;
                if (keptOut || weekly && offered > 0 && !choice.takes(choice.value(k, i), k, i, offerKey, noneKey)) {
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
        if (rating != null) {
            look(k, l, m);
        }
    }

    /** What the ratings of those on offer do: their handicap, and the mean that seekers there see. */
    private void look(int k, int l, Membership m) {
        Matching matching = market.scenario.platforms().get(k).matching();
        float[] worse = handicap[k];
        double sum = 0;
        for (int at = first[l]; at < first[l] + offers[k][l]; at++) {
            float rating = m.rating[offer[k][at]];
            sum += rating;
            if (worse != null) {
                // Fit is 1 − 2·distance: half of what the rating counts as fit.
                worse[at] = (float) matching.ratingWeight() / 2 * (1 - rating);
            }
        }
        if (m.counterparts != null) {
            m.counterparts[l] = (float) (offers[k][l] == 0 ? matching.ratingPrior() : sum / offers[k][l]);
        }
    }

    /** A capacity of 1.4 is 2 in four weeks of ten, else 1: by the low 32 of the bits, so that a larger one is never less. */
    static int whole(float capacity, long bits) {
        int least = (int) capacity;
        return least + ((bits & 0xFFFFFFFFL) * 0x1.0p-32 < capacity - least ? 1 : 0);
    }
}
