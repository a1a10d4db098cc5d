package org.madang.sim.phase;

import org.madang.sim.config.Matching.Policy;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.RequestBook;

/** The matching policies at work in one locality and week. */
final class Rules {
    private final RequestBook book;
    private final Supply supply;
    private final RequestOrder order;
    private final int from;
    private final int locality;
    private final Candidates[] candidates;

    Rules(MarketState market, Supply supply, RequestOrder order, int from, int locality, int w) {
        book = market.requests;
        this.supply = supply;
        this.order = order;
        this.from = from;
        this.locality = locality;
        candidates = new Candidates[market.platforms()];
        for (int k = 0; k < candidates.length; k++) {
            candidates[k] = new Candidates(market, supply, k, w);
        }
    }

    /** Requests in random order take the best, or the first, acceptable free candidate seen on their rank-th platform. */
    void oneByOne(int rank) {
        for (int t = 0; t < order.size(); t++) {
            int r = order.request(t);
            int k = choice(r, rank);
            if (k >= 0 && book.provider[r] == RequestBook.NONE && Match.oneByOne(candidates[k].policy())) {
                serve(r, k);
            }
        }
    }

    private void serve(int r, int k) {
        Candidates seen = candidates[k];
        int i = book.seeker[r];
        int n = RequestOrder.numberOf(book, r, from);
        int count = seen.count(i, n, locality);
        boolean first = seen.policy() == Policy.RANDOM;
        int best = RequestBook.NONE;
        double bestFit = -1;
        for (int c = 0; c < count && !(first && best >= 0); c++) {
            int j = seen.pick(i, n, locality, c, count);
            double fit = seen.fit(i, j);
            if (fit > bestFit && seen.acceptable(fit) && seen.free(j)) {
                best = j;
                bestFit = fit;
            }
        }
        if (best >= 0) {
            match(r, best, k, bestFit);
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
                addTo(batch, r, candidates[k]);
            }
        }
        if (candidates[k].policy() == Policy.OPTIMAL) {
            new OptimalMatching(batch).solve(this::match);
        } else {
            new DeferredAcceptance(batch).solve(this::match);
        }
    }

    private void addTo(Batch batch, int r, Candidates seen) {
        int i = book.seeker[r];
        int n = RequestOrder.numberOf(book, r, from);
        int count = seen.count(i, n, locality);
        batch.open(r);
        for (int c = 0; c < count; c++) {
            int j = seen.pick(i, n, locality, c, count);
            double fit = seen.fit(i, j);
            if (seen.acceptable(fit) && seen.free(j)) {
                batch.see(j, fit);
            }
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
