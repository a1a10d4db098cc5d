package org.madang.sim.phase.match;

import org.madang.sim.config.Matching.Policy;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.RequestBook;

/** The matching policies at work in one locality and week. */
final class MatchingRounds {
    private final RequestBook book;
    private final float[] taste;
    private final Supply supply;
    private final RequestOrder order;
    private final int from;
    private final Candidates[] candidates;

    MatchingRounds(MarketState market, Supply supply, RequestOrder order, int from, int locality, int w) {
        book = market.requests;
        taste = market.population.participants().taste;
        this.supply = supply;
        this.order = order;
        this.from = from;
        candidates = new Candidates[market.platforms()];
        for (int k = 0; k < candidates.length; k++) {
            candidates[k] = new Candidates(market, supply, k, locality, w);
        }
    }

    /** Requests in random order take the best, or the first, acceptable free candidate seen on their rank-th platform. */
    void oneByOne(int rank) {
        prepare(rank);
        for (int t = 0; t < order.size(); t++) {
            int r = order.request(t);
            if (book.seen[r] > 0) {
                serve(r, choice(r, rank));
            }
        }
    }

    /** Notes what the requests see and want, in their own order: at random it would cost a cache miss each. */
    private void prepare(int rank) {
        for (int r = from; r < from + order.size(); r++) {
            int k = choice(r, rank);
            book.seen[r] = 0;
            if (k >= 0 && book.provider[r] == RequestBook.NONE && Match.oneByOne(candidates[k].policy())) {
                int i = book.seeker[r];
                book.seen[r] = candidates[k].count(i, book.number[r] & 0xFF);
                book.taste[r] = taste[i];
            }
        }
    }

    private void serve(int r, int k) {
        Candidates seen = candidates[k];
        int i = book.seeker[r];
        int n = book.number[r] & 0xFF;
        int j = seen.policy() == Policy.RANDOM
                ? seen.findAny(i, n, book.taste[r], book.seen[r])
                : seen.findBest(i, n, book.taste[r], book.seen[r]);
        if (j != RequestBook.NONE) {
            match(r, j, k, seen.fitFound());
            seen.take();
        }
    }

    /** Matches together all requests whose rank-th platform is k, if its policy is one of those that do so. */
    void batch(int k, int rank) {
        if (Match.oneByOne(candidates[k].policy())) {
            return;
        }
        Batch batch = new Batch(supply, k);
        for (int t = 0; t < order.size(); t++) {
            int r = order.request(t);
            if (book.provider[r] == RequestBook.NONE && choice(r, rank) == k) {
                batch.open(r);
                candidates[k].addTo(batch, book.seeker[r], book.number[r] & 0xFF);
            }
        }
        if (candidates[k].policy() == Policy.OPTIMAL) {
            new OptimalMatching(batch).solve(this::match);
        } else {
            new DeferredAcceptance(batch).solve(this::match);
        }
    }

    private int choice(int r, int rank) {
        return (book.choices[r] >>> 4 * rank & 0xF) - 1;
    }

    private void match(int r, int j, int k, double fit) {
        supply.free[j]--;
        book.match(r, j, k, fit);
    }
}
