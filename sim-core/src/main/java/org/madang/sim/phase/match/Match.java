package org.madang.sim.phase.match;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Matching;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.RequestBook;

/**
 * Phase 6: needs arise, requests look for providers, matches are made (eq. 13, 14).
 *
 * <p>Localities are matched apart from each other. Within one, everybody first tries the platform of first choice; who
 * fails there tries the next one. Where platforms share providers, the one whose batch is matched first changes weekly.
 *
 * <p>Reads: members, trust, satisfaction, friends. Writes: the request book, local records. Draws: see
 * {@link RequestMaker}, {@link Supply}, {@link Candidates}, {@link RequestOrder}.
 */
public final class Match implements Phase {
    private final MarketState market;
    private final Participants p;
    private final RequestMaker maker;
    private final Supply supply;
    private final OwnUse ownUse;
    private final RequestOrder[] order;

    public Match(MarketState market, Choice choice) {
        this.market = market;
        p = market.population.participants();
        maker = new RequestMaker(market, choice);
        supply = new Supply(market, choice);
        ownUse = new OwnUse(market, supply, choice::expectedUse);
        order = new RequestOrder[p.localities()];
        for (int l = 0; l < order.length; l++) {
            order[l] = new RequestOrder();
        }
        for (int k = 0; k < market.platforms(); k++) {
            rate(market.membership[k], market.scenario.platforms().get(k).matching());
        }
    }

    private void rate(Membership m, Matching matching) {
        double chi = market.scenario.join().counterpartyTrust();
        if (matching.rates() || chi > 0) {
            m.rate(matching.ratingPrior());
        }
        if (chi > 0) {
            m.trustCounterparts(chi, matching.ratingPrior());
        }
    }

    @Override
    public void run(int w) {
        RequestBook book = market.requests;
        market.crew.forEach(market.blocks.count(), b -> maker.make(b, w));
        book.layOut();
        market.crew.forEach(market.blocks.count(), book::gather);
        market.crew.forEach(p.localities(), l -> matchLocality(l, w));
    }

    private void matchLocality(int l, int w) {
        supply.gather(l, w);
        int from = market.requests.firstFrom(p.localityStart[l]);
        int to = market.requests.firstFrom(p.localityStart[l + 1]);
        if (from < to) {
            serve(l, w, from, to);
        }
        count(from, to, l);
        for (int k = 0; k < market.platforms(); k++) {
            ownUse.note(k, l);
        }
    }

    /** Serves the requests from {@code from} to {@code to − 1}, those of locality l. */
    private void serve(int l, int w, int from, int to) {
        order[l].shuffle(market.requests, from, to, market.population.seed(), w);
        MatchingRounds rounds = new MatchingRounds(market, supply, order[l], from, l, w);
        int platforms = market.platforms();
        for (int rank = 0; rank < platforms; rank++) {
            rounds.oneByOne(rank);
            for (int n = 0; n < platforms; n++) {
                rounds.batch((n + w) % platforms, rank);
            }
        }
    }

    /** A request counts on each platform that it tried, a match on the one that served. */
    private void count(int from, int to, int l) {
        RequestBook book = market.requests;
        for (int r = from; r < to; r++) {
            for (int tried = book.choices[r]; tried != 0; tried >>>= 4) {
                market.record[(tried & 0xF) - 1].requests[l]++;
            }
            if (book.provider[r] != RequestBook.NONE) {
                market.record[book.platform[r]].matches[l]++;
            }
        }
    }

    /** Whether a policy serves requests one by one; the others look at all requests of a locality together. */
    static boolean oneByOne(Policy policy) {
        return policy == Policy.SEARCH || policy == Policy.RANDOM;
    }
}
