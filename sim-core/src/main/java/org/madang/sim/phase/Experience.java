package org.madang.sim.phase;

import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.RequestBook;
import org.madang.sim.state.Tally;

/**
 * Phase 7: performance, disconfirmation, satisfaction, trust (eq. 15–18), for both parties of every match and for those
 * whose request failed.
 *
 * <p>A seeker's requests are felt in their order, a provider's matches in the order of its chain; each party writes only
 * its own columns, so blocks of participants run apart. Writes: satisfaction, expectation, trust, margin, interactions,
 * weeks of the last match and experience. Draws: see {@link Performance}.
 */
public final class Experience implements Phase {
    /** A first-time customer has come back if the second match is within this many weeks of the first (90 days). */
    static final int REPEAT_WITHIN = 13;

    private final MarketState market;
    private final Feeling feeling;
    private final float failed;

    public Experience(MarketState market) {
        this.market = market;
        feeling = new Feeling(market.scenario.experience());
        failed = (float) market.scenario.experience().failedPerformance();
    }

    @Override
    public void run(int w) {
        Performance[] performance = new Performance[market.platforms()];
        for (int k = 0; k < performance.length; k++) {
            performance[k] = new Performance(market, k, w);
        }
        market.crew.forEach(market.blocks.count(), b -> {
            seekers(b, w, performance);
            providers(b, w, performance);
        });
    }

    private void seekers(int b, int w, Performance[] performance) {
        RequestBook book = market.requests;
        int end = book.blockStart[b + 1];
        for (int r = book.blockStart[b]; r < end; r++) {
            int k = book.platform[r];
            int i = book.seeker[r];
            Tally tally = market.tally[k];
            tally.add(b, Tally.Field.REQUESTS, 1);
            int j = book.provider[r];
            if (j == RequestBook.NONE) {
                feel(k, i, w, failed);
            } else {
                double felt = performance[k].ofSeeker(i, j, book.fit[r]);
                count(k, b, r, i, w, felt);
                market.membership[k].margin[i] += performance[k].marginOfSeeker();
                served(k, i, w, felt);
                everyPlatformOf(i, b);
            }
        }
    }

    private void count(int k, int b, int r, int i, int w, double felt) {
        Tally tally = market.tally[k];
        Membership m = market.membership[k];
        boolean first = m.interactions[i] == 0;
        boolean second = m.interactions[i] == 1 && w - m.lastMatch[i] <= REPEAT_WITHIN;
        tally.add(b, Tally.Field.MATCHES, 1);
        tally.add(b, Tally.Field.FIT, market.requests.fit[r]);
        tally.add(b, Tally.Field.PERFORMANCE, felt);
        tally.add(b, Tally.Field.FIRST_MATCHES, first ? 1 : 0);
        tally.add(b, Tally.Field.SECOND_MATCHES, second ? 1 : 0);
    }

    private void everyPlatformOf(int i, int b) {
        for (int k = 0; k < market.platforms(); k++) {
            if (market.membership[k].members.get(i)) {
                market.tally[k].add(b, Tally.Field.MATCHES_OF_MEMBERS, 1);
            }
        }
    }

    private void providers(int b, int w, Performance[] performance) {
        RequestBook book = market.requests;
        for (int j = market.blocks.start(b); j < market.blocks.end(b); j++) {
            int r = book.firstOfProvider[j];
            if (r != RequestBook.NONE) {
                for (; r != RequestBook.NONE; r = book.nextOfProvider[r]) {
                    int k = book.platform[r];
                    served(k, j, w, performance[k].ofProvider(book.seeker[r], j, book.fit[r]));
                    market.membership[k].margin[j] += performance[k].marginOfProvider();
                }
                book.firstOfProvider[j] = RequestBook.NONE;
            }
        }
    }

    private void served(int k, int i, int w, double performance) {
        Membership m = market.membership[k];
        m.interactions[i]++;
        m.lastMatch[i] = (short) w;
        feel(k, i, w, performance);
    }

    private void feel(int k, int i, int w, double performance) {
        Membership m = market.membership[k];
        m.lastExperience[i] = (short) w;
        m.talkers.set(i);
        double surprise = performance - m.expectation[i];
        m.satisfaction[i] = (float) feeling.satisfaction(m.satisfaction[i], surprise);
        m.expectation[i] = (float) feeling.expectation(m.expectation[i], performance);
        m.trust[i] = (float) feeling.trust(m.trust[i], surprise);
    }
}
