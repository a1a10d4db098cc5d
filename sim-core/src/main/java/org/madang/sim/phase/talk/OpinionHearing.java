package org.madang.sim.phase.talk;

import org.madang.sim.exposure.Exposure;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;

/**
 * Talk that passes on opinions: how satisfied those are on average who praise, or complain (eq. 7, 8).
 *
 * <p>All messages of a week to one participant are heard together. Draws: well-mixed, TALK by skipping; reviews, REVIEW by
 * skipping; over ties, none.
 */
final class OpinionHearing implements Hearing {
    private final MarketState market;
    private final Exposure exposure;
    private final long seed;
    private final Receivers receivers;
    private final int[] heard;

    OpinionHearing(MarketState market, Exposure exposure, Receivers receivers) {
        this.market = market;
        this.exposure = exposure;
        this.receivers = receivers;
        seed = market.population.seed();
        heard = new int[market.population.wellMixed() ? 0 : market.participants()];
    }

    @Override
    public void overTies(int k, Messages messages) {
        market.crew.forEach(receivers.parts(), part -> {
            int from = receivers.first(part);
            int to = receivers.first(part + 1);
            count(messages, from, to);
            read(k, messages, from, to, part);
        });
    }

    /** Counts the messages to each of the participants {@code from} to {@code to − 1}: good high, bad low. */
    private void count(Messages messages, int from, int to) {
        for (int b = 0; b < messages.blocks(); b++) {
            for (int n = 0; n < messages.size(b); n++) {
                int i = messages.receiver(b, n);
                if (i >= from && i < to) {
                    heard[i] = oneMore(heard[i], messages.good(b, n));
                }
            }
        }
    }

    /** Good messages high, bad ones low, 65 535 of each at most: more of them would not move anybody further. */
    private static int oneMore(int heard, boolean good) {
        int half = good ? heard >>> 16 : heard & 0xFFFF;
        return half == 0xFFFF ? heard : heard + (good ? 1 << 16 : 1);
    }

    private void read(int k, Messages messages, int from, int to, int part) {
        int good = 0;
        int bad = 0;
        for (int b = 0; b < messages.blocks(); b++) {
            for (int n = 0; n < messages.size(b); n++) {
                int i = messages.receiver(b, n);
                // Whose messages have been heard already has none left.
                if (i >= from && i < to && heard[i] != 0) {
                    int nGood = heard[i] >>> 16;
                    int nBad = heard[i] & 0xFFFF;
                    heard[i] = 0;
                    if (hear(k, i, nGood, nBad)) {
                        good += nGood;
                        bad += nBad;
                    }
                }
            }
        }
        market.tally[k].add(part, Tally.Field.MESSAGES_GOOD, good);
        market.tally[k].add(part, Tally.Field.MESSAGES_BAD, bad);
    }

    @Override
    public void mixed(int k, int w, double perTalker) {
        Tally tally = market.tally[k];
        mixed(k, w, perTalker * tally.sum(Tally.Field.TONE_GOOD), perTalker * tally.sum(Tally.Field.TONE_BAD));
    }

    /** Everybody has the same rates of praise and of complaints. */
    void mixed(int k, int w, double praise, double complaint) {
        market.crew.forEach(market.blocks.count(), b -> {
            int from = market.blocks.start(b);
            int to = market.blocks.end(b);
            Arrivals good = new Arrivals(seed, Decision.TALK, 2 * k, w).over(from, to, praise);
            for (int i = good.next(); i >= 0; i = good.next()) {
                market.tally[k].add(b, Tally.Field.MESSAGES_GOOD, hear(k, i, 1, 0) ? 1 : 0);
            }
            Arrivals bad = new Arrivals(seed, Decision.TALK, 2 * k + 1, w).over(from, to, complaint);
            for (int i = bad.next(); i >= 0; i = bad.next()) {
                market.tally[k].add(b, Tally.Field.MESSAGES_BAD, hear(k, i, 0, 1) ? 1 : 0);
            }
        });
    }

    /** The valence of a review is the mean satisfaction of those who have something to say. */
    @Override
    public void reviews(int k, int w, double rate) {
        double valence = market.platform[k].talkValence;
        int good = valence >= 0 ? 1 : 0;
        Membership m = market.membership[k];
        market.crew.forEach(market.blocks.count(), b -> {
            int met = 0;
            Arrivals arrivals = new Arrivals(seed, Decision.REVIEW, k, w, m.members.words())
                    .over(market.blocks.start(b), market.blocks.end(b), rate);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                exposure.opinion(k, i, good, 1 - good, valence);
                met++;
            }
            market.tally[k].add(b, Tally.Field.REVIEWS, met);
        });
    }

    /** Somebody hears so many good and bad messages; false if it is a member who does not listen. */
    boolean hear(int k, int i, int nGood, int nBad) {
        PlatformState platform = market.platform[k];
        double valence = (nGood * platform.goodValence + nBad * platform.badValence) / (nGood + nBad);
        return exposure.opinion(k, i, nGood, nBad, valence);
    }
}
