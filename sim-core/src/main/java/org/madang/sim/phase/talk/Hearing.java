package org.madang.sim.phase.talk;

import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/**
 * What messages do to those whom they reach (eq. 7, 8).
 *
 * <p>All messages of a week to one participant are heard together. Draws: well-mixed, TALK by skipping; reviews, REVIEW by
 * skipping; over ties, none.
 */
final class Hearing {
    /** Combinations of fewer messages of either kind are tabulated. */
    private static final int TABLE = 16;

    private final MarketState market;
    private final long seed;
    private final double negativity;
    private final double persuasion;
    private final double[] unmoved = new double[TABLE * TABLE];
    private final Receivers receivers;
    private final int[] heard;
    private final boolean membersListen;

    Hearing(MarketState market) {
        this.market = market;
        seed = market.population.seed();
        negativity = market.scenario.talk().negativity();
        persuasion = market.scenario.talk().persuasion();
        membersListen = market.scenario.talk().membersListen();
        for (int n = 0; n < unmoved.length; n++) {
            unmoved[n] = power(n / TABLE, n % TABLE);
        }
        int parts = Math.min(market.crew.threads(), market.blocks.count());
        receivers = new Receivers(market.population.ties(), parts);
        heard = new int[market.population.wellMixed() ? 0 : market.participants()];
    }

    /** Messages over ties reach their receivers. */
    void overTies(int k, Messages messages) {
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

    /** Messages in a well-mixed market, where everybody has the same rates of praise and of complaints. */
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

    /** Public reviews reach non-members at the given rate; their valence is the mean satisfaction of those who talk. */
    void reviews(int k, int w, double rate) {
        PlatformState platform = market.platform[k];
        boolean good = platform.talkValence >= 0;
        Membership m = market.membership[k];
        market.crew.forEach(market.blocks.count(), b -> {
            int met = 0;
            Arrivals arrivals = new Arrivals(seed, Decision.REVIEW, k, w, m.members.words())
                    .over(market.blocks.start(b), market.blocks.end(b), rate);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                move(m, i, unmoved(good ? 1 : 0, good ? 0 : 1), platform.talkValence);
                m.hear(i, Channel.WORD_OF_MOUTH);
                met++;
            }
            market.tally[k].add(b, Tally.Field.REVIEWS, met);
        });
    }

    /** Somebody hears so many good and bad messages; false if it is a member who does not listen. */
    boolean hear(int k, int i, int nGood, int nBad) {
        Membership m = market.membership[k];
        if (m.stage[i] == Stage.MEMBER && !membersListen) {
            return false;
        }
        PlatformState platform = market.platform[k];
        double valence = (nGood * platform.goodValence + nBad * platform.badValence) / (nGood + nBad);
        move(m, i, unmoved(nGood, nBad), valence);
        m.hear(i, Channel.WORD_OF_MOUTH);
        return true;
    }

    /** (1 − h₀)^(n⁺ + ν·n⁻), eq. 8: what is left of the old opinion. */
    private double unmoved(int nGood, int nBad) {
        return nGood < TABLE && nBad < TABLE ? unmoved[nGood * TABLE + nBad] : power(nGood, nBad);
    }

    private double power(int nGood, int nBad) {
        return StrictMath.pow(1 - persuasion, nGood + negativity * nBad);
    }

    private static void move(Membership m, int i, double unmoved, double valence) {
        double opinion = 0.5 + 0.5 * valence;
        m.trust[i] = (float) (opinion + unmoved * (m.trust[i] - opinion));
        m.expectation[i] = (float) (opinion + unmoved * (m.expectation[i] - opinion));
    }
}
