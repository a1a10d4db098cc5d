package org.madang.sim.phase;

import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/**
 * What messages do to those whom they reach (eq. 7, 8).
 *
 * <p>Draws: over ties, TALK one hash for each participant with an exposure, 32 bits for praise and 32 for complaints, so
 * that a louder exposure has the same messages and more; well-mixed, TALK by skipping; reviews, REVIEW by skipping.
 */
final class Hearing {
    private static final double TWO_32 = 0x1.0p32;
    private static final long LOW = 0xFFFFFFFFL;

    private final MarketState market;
    private final long seed;
    private final double negativity;
    private final double[] unmoved = new double[64];
    private final double persuasion;
    private final boolean membersListen;

    Hearing(MarketState market) {
        this.market = market;
        seed = market.world.seed();
        negativity = market.scenario.talk().negativity();
        persuasion = market.scenario.talk().persuasion();
        membersListen = market.scenario.talk().membersListen();
        for (int n = 0; n < unmoved.length; n++) {
            unmoved[n] = StrictMath.pow(1 - persuasion, n);
        }
    }

    /** Messages over ties; {@code unit} is the rate of one unit of exposure. */
    void overTies(int k, int w, double unit) {
        long key = Draws.key(seed, Decision.TALK, k, w, 0);
        double scaled = unit * TWO_32;
        Membership m = market.membership[k];
        market.crew.forEach(market.blocks.count(), b -> {
            int good = 0;
            int bad = 0;
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                long exposure = m.exposure[i];
                if (exposure == 0) {
                    continue;
                }
                long bits = Draws.bits(key, i);
                // The chance of a message is below its rate, so most draws are settled by one comparison each.
                double praise = (exposure >>> 32) * scaled;
                double complaint = (exposure & LOW) * scaled;
                if ((bits >>> 32) < praise || (bits & LOW) < complaint) {
                    int nGood = Maths.poisson((bits >>> 32) / TWO_32, (exposure >>> 32) * unit);
                    int nBad = Maths.poisson((bits & LOW) / TWO_32, (exposure & LOW) * unit);
                    if (nGood + nBad > 0 && hear(k, i, nGood, nBad)) {
                        good += nGood;
                        bad += nBad;
                    }
                }
            }
            market.tally[k].add(b, Tally.Field.MESSAGES_GOOD, good);
            market.tally[k].add(b, Tally.Field.MESSAGES_BAD, bad);
        });
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
            Arrivals arrivals =
                    new Arrivals(seed, Decision.REVIEW, k, w, m.members.words()).over(market.blocks.start(b), market.blocks.end(b), rate);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                if (m.stage[i] != Stage.MEMBER) {
                    move(m, i, unmoved(good ? 1 : 0, good ? 0 : 1), platform.talkValence);
                    m.hear(i, Channel.WORD_OF_MOUTH);
                    met++;
                }
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
        if (nBad == 0) {
            return unmoved[Math.min(nGood, unmoved.length - 1)];
        }
        return persuasion >= 1 ? 0 : Maths.exp((nGood + negativity * nBad) * StrictMath.log1p(-persuasion));
    }

    private static void move(Membership m, int i, double unmoved, double valence) {
        double opinion = 0.5 + 0.5 * valence;
        m.trust[i] = (float) (opinion + unmoved * (m.trust[i] - opinion));
        m.expectation[i] = (float) (opinion + unmoved * (m.expectation[i] - opinion));
    }
}
