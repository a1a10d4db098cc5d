package org.madang.sim.phase.experience;

import org.madang.sim.choice.Choice;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.RequestBook;
import org.madang.sim.state.Tally;

/**
 * Phase 7: performance, disconfirmation, satisfaction, trust (eq. 15–18), for both parties of every match and for those
 * whose request failed.
 *
 * <p>A seeker's requests are felt in their order, each first as a failure on the platforms where it found nobody; a
 * provider's matches in the order of its chain; each party writes only its own columns, so blocks of participants run apart. Writes: satisfaction, expectation, trust, margin, interactions,
 * weeks of the last match and experience. Draws: see {@link Performance}, {@link CrossSelling}, {@link Leakage},
 * {@link Addressing}.
 */
public final class Experience implements Phase {
    private final MarketState market;
    private final Participants p;
    private final Choice choice;
    private final CrossSelling crossSelling;
    private final Leakage leakage;
    private final Addressing addressing;
    private final Disconfirmation feeling;
    private final float failed;
    /** Shape K. */
    private final double[] ratingPriorMatches;

    public Experience(MarketState market, Choice choice) {
        this.market = market;
        this.choice = choice;
        crossSelling = new CrossSelling(market, choice);
        leakage = new Leakage(market);
        addressing = new Addressing(market);
        p = market.population.participants();
        feeling = new Disconfirmation(market.scenario.experience());
        failed = (float) market.scenario.experience().failedPerformance();
        ratingPriorMatches = market.scenario.platforms().stream()
                .mapToDouble(platform -> platform.matching().ratingPriorMatches())
                .toArray();
    }

    @Override
    public void run(int w) {
        Performance[] performance = new Performance[market.platforms()];
        for (int k = 0; k < performance.length; k++) {
            performance[k] = new Performance(market, k, w);
        }
        market.crew.forEach(market.blocks.count(), b -> {
            new Seekers(b, w, performance).feel();
        });
        market.crew.forEach(market.blocks.count(), b -> {
            providers(b, w, performance);
        });
        for (int k = 0; k < performance.length; k++) {
            address(k, w);
        }
    }

    private void address(int k, int w) {
        if (addressing.isUsed(k)) {
            market.crew.forEach(
                    market.blocks.count(),
                    b -> addressing.address(k, w, b, market.blocks.start(b), market.blocks.end(b)));
        }
    }

    /** The requests of the seekers of one block. */
    private final class Seekers {
        private final int b;
        private final int w;
        private final Performance[] performance;
        private final Membership[] membership = market.membership;
        private final int[] requests = new int[membership.length];
        private final int[] matches = new int[membership.length];
        private final int[] ofMembers = new int[membership.length];
        private final int[] leaked = new int[membership.length];
        private final double[] fit = new double[membership.length];
        private final double[] felt = new double[membership.length];
        private final double[] premium = new double[membership.length];
        private final double[] sold = new double[membership.length];

        Seekers(int b, int w, Performance[] performance) {
            this.b = b;
            this.w = w;
            this.performance = performance;
        }

        void feel() {
            RequestBook book = market.requests;
            int end = book.blockStart[b + 1];
            for (int r = book.blockStart[b]; r < end; r++) {
                for (int tried = book.choices[r]; tried != 0; tried >>>= 4) {
                    int k = (tried & 0xF) - 1;
                    requests[k]++;
                    if (tried >>> 4 == 0 && book.provider[r] != RequestBook.NONE) {
                        served(book, r, k);
                    } else {
                        Experience.this.feel(k, book.seeker[r], w, failed);
                    }
                }
            }
            tell();
        }

        private void served(RequestBook book, int r, int k) {
            Membership m = membership[k];
            int i = book.seeker[r];
            int j = book.provider[r];
            double remembered = performance[k].ofSeeker(i, j, book.fit[r]);
            // Here, where both are at hand: by the provider's chain the seeker would be a cache miss.
            book.providerFelt[r] = (float) performance[k].ofProvider(i, j, book.fit[r]);
            if (m.rating != null) {
                book.seekerFelt[r] = (float) remembered;
            }
            matches[k]++;
            noteFirst(k, m, i);
            fit[k] += book.fit[r];
            felt[k] += remembered;
            boolean past = leakage.leaks(k, i, j, w, book.number[r] & 0xFF);
            book.leaked[r] = past;
            if (past) {
                leaked[k]++;
            } else {
                earn(book, r, k, i);
            }
            Experience.this.served(k, i, w, remembered, past);
            for (int of = 0; of < membership.length; of++) {
                ofMembers[of] += membership[of].members.get(i) ? 1 : 0;
            }
        }

        /** What the platform earns with the seeker of request r. */
        private void earn(RequestBook book, int r, int k, int i) {
            premium[k] += performance[k].premiumShare(i);
            boolean more = crossSelling.sells(k, i, w, book.number[r] & 0xFF);
            book.more[r] = more;
            sold[k] += more ? 1 + market.offer[k].premium * performance[k].premiumShare(i) : 0;
            membership[k].margin[i] += performance[k].marginOfSeeker(i, more);
        }

        /** First and second matches; who has lapsed in between is no first-time customer any more. */
        private void noteFirst(int k, Membership m, int i) {
            if (m.interactions[i] == 0) {
                market.firstCustomers[k].first(b, w);
            } else if (m.interactions[i] == 1 && m.lastExperience[i] >= m.joinedWeek[i]) {
                market.firstCustomers[k].second(b, m.lastMatch[i], w);
            }
        }

        private void tell() {
            for (int k = 0; k < membership.length; k++) {
                Tally tally = market.tally[k];
                tally.add(b, Tally.Field.REQUESTS, requests[k]);
                tally.add(b, Tally.Field.MATCHES, matches[k]);
                tally.add(b, Tally.Field.LEAKED, leaked[k]);
                tally.add(b, Tally.Field.FIT, fit[k]);
                tally.add(b, Tally.Field.PERFORMANCE, felt[k]);
                tally.add(b, Tally.Field.PREMIUM_SHARES, premium[k]);
                tally.add(b, Tally.Field.CROSS_SOLD, sold[k]);
                tally.add(b, Tally.Field.MATCHES_OF_MEMBERS, ofMembers[k]);
            }
        }
    }

    /** The matches of the providers of one block. */
    private void providers(int b, int w, Performance[] performance) {
        int from = market.blocks.start(b);
        int to = market.blocks.end(b);
        for (int l = p.locality[from]; l <= p.locality[to - 1]; l++) {
            int first = Math.max(from, p.localityStart[l]);
            int end = Math.min(to, p.providerEnd[l]);
            for (int j = first; j < end; j++) {
                if (market.requests.firstOfProvider[j] != RequestBook.NONE) {
                    serves(j, w, performance);
                }
            }
        }
    }

    private void serves(int j, int w, Performance[] performance) {
        RequestBook book = market.requests;
        for (int r = book.firstOfProvider[j]; r != RequestBook.NONE; r = book.nextOfProvider[r]) {
            int k = book.platform[r];
            Membership m = market.membership[k];
            boolean past = book.leaked[r];
            served(k, j, w, book.providerFelt[r], past);
            m.margin[j] += past ? 0 : performance[k].marginOfProvider(book.seeker[r], book.more[r]);
            if (m.rating != null) {
                m.rating[j] = (float) rated(m.rating[j], ratingPriorMatches[k], m.interactions[j], book.seekerFelt[r]);
            }
        }
        book.firstOfProvider[j] = RequestBook.NONE;
    }

    /**
     * r + (p − r)/(n_r + n), eq. 21, from what it was before to what it is after the n-th match: the mean of what was felt in
     * n matches and in n_r more that went as a newcomer's rating says.
     */
    static double rated(double rating, double prior, int matches, double felt) {
        return rating + (felt - rating) / (prior + matches);
    }

    /** @param past whether the platform has no part in it, and does not stand behind it */
    private void served(int k, int i, int w, double performance, boolean past) {
        Membership m = market.membership[k];
        m.interactions[i]++;
        m.lastMatch[i] = (short) w;
        feel(k, i, w, performance);
        if (!past) {
            m.trust[i] = (float) feeling.assured(m.trust[i], market.platform[k].trust[p.provides(i)]);
        }
    }

    private void feel(int k, int i, int w, double performance) {
        Membership m = market.membership[k];
        m.lastExperience[i] = (short) w;
        m.talkers.set(i);
        m.meet(i, performance);
        double surprise = performance - m.expectation[i];
        double standard = feeling.hasLevel() ? choice.standard(k, i) : 0;
        m.satisfaction[i] = (float) feeling.satisfaction(m.satisfaction[i], performance, m.expectation[i], standard);
        m.expectation[i] = (float) feeling.expectation(m.expectation[i], performance);
        m.trust[i] = (float) feeling.trust(m.trust[i], surprise);
    }
}
