package org.madang.sim.phase.join;

import org.madang.sim.choice.Choice;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Bits;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;
import org.madang.sim.turnover.Exit;
import org.madang.sim.turnover.Turnover;

/**
 * Phase 5: aware non-members pass the trust gate, weigh value, join (eq. 9–12).
 *
 * <p>Those who may join several platforms decide on each by itself. Those who may not choose one of those they consider,
 * their present one (held by the switching cost) or none, by multinomial logit; with one platform that is eq. 12.
 *
 * <p>Reads: who considers, trust, friends, last week's local record. Writes: stage, expectation, members, friends, cohorts. Draws:
 * CONSIDER by skipping; RETURN one for each who considers, which counts for the lapsed; JOIN one a decision; REFERRER one
 * a join by word of mouth; see {@link Promises}.
 */
public final class Join implements Phase {
    private static final Channel[] CHANNELS = Channel.values();

    private final MarketState market;
    private final Participants p;
    private final long seed;
    private final Turnover turnover;
    private final Choice choice;
    private final Referrals referrals;
    private final Promises promises;
    private final double considerRate;
    private final long returnLimit;
    private final boolean membersReconsider;
    private final Bits needless;

    public Join(MarketState market, Choice choice, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        this.choice = choice;
        p = market.population.participants();
        seed = market.population.seed();
        referrals = new Referrals(market);
        promises = new Promises(market, choice, referrals);
        org.madang.sim.config.Adoption join = market.scenario.join();
        considerRate = Maths.rateOf(join.considerRate());
        returnLimit = Draws.limit(join.returnFactor());
        membersReconsider = join.membersReconsider() || join.lastingTaste() > 0;
        needless = market.people.needless;
    }

    @Override
    public void run(int w) {
        choice.refresh();
        if (promises.mustBeSettled(w)) {
            market.crew.forEach(market.blocks.count(), b -> weigh(b, w));
            promises.settle();
            market.crew.forEach(market.blocks.count(), b -> decide(b, w));
        } else {
            market.crew.forEach(market.blocks.count(), b -> {
                weigh(b, w);
                decide(b, w);
            });
        }
        for (int k = 0; k < market.platforms(); k++) {
            promises.pay(k);
            turnover.settleJoined(k, w);
            turnover.settleLeft(k, w, Exit.DISPLEASED);
        }
    }

    /** Finds out who of block b weighs joining what. */
    private void weigh(int b, int w) {
        int platforms = market.platforms();
        long[] returnKey = new long[platforms];
        for (int k = 0; k < platforms; k++) {
            market.joined[k].clear(b);
            market.left[k].clear(b);
            returnKey[k] = Draws.key(seed, Decision.RETURN, k, w, 0);
            consider(k, b, w);
        }
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            for (int k = 0; k < platforms; k++) {
                sift(market.membership[k], at, returnKey[k]);
            }
        }
    }

    private void decide(int b, int w) {
        Consideration decider =
                new Consideration(market, choice, promises, turnover, (k, i) -> enter(k, b, i, w), b, w);
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            long any = 0;
            for (Membership m : market.membership) {
                any |= m.considering.words()[at];
            }
            for (long left = any; left != 0; left &= left - 1) {
                decider.decide((at << 6) + Long.numberOfTrailingZeros(left));
            }
            for (int k = 0; k < market.platforms() && any != 0; k++) {
                market.membership[k].considering.words()[at] = 0;
            }
        }
    }

    /** Leaves in a word of those who weigh joining the ones behind the gate, of the lapsed those who would return. */
    private void sift(Membership m, int at, long returnKey) {
        long sifted = 0;
        for (long left = m.considering.words()[at]; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int i = (at << 6) + bit;
            long returns = 1 ^ Stage.isLapsed(m.stage[i]) | Draws.isBelow(Draws.bits(returnKey, i), returnLimit);
            sifted |= (m.trusts(i) & returns) << bit;
        }
        sifted &= needless == null ? -1 : ~needless.words()[at];
        sifted &= m.barred == null ? -1 : ~m.barred.words()[at];
        m.considering.words()[at] = sifted;
    }

    private void consider(int k, int b, int w) {
        Membership m = market.membership[k];
        long[] excluded = membersReconsider ? null : m.members.words();
        Arrivals arrivals = new Arrivals(seed, Decision.CONSIDER, k, w, excluded)
                .over(market.blocks.start(b), market.blocks.end(b), considerRate);
        for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
            if (m.stage[i] != Stage.UNAWARE) {
                m.considering.set(i);
            }
        }
    }

    private void enter(int k, int b, int i, int w) {
        Membership m = market.membership[k];
        Tally tally = market.tally[k];
        Channel heard = CHANNELS[Math.max(Channel.ADVERTISING.ordinal(), m.heardFrom[i])];
        int who = heard == Channel.WORD_OF_MOUTH ? referrals.find(k, i, w) : Membership.NOBODY;
        Channel how = promises.isThroughProgramme(k, i) ? Channel.PROGRAMME : heard;
        if (how == Channel.PROGRAMME) {
            tally.add(b, Tally.Field.JOINS_PROGRAMME, 1);
        }
        tally.add(b, Tally.Field.REWARDS, promises.rewarded(k, i));
        if (m.stage[i] == Stage.LAPSED) {
            tally.add(b, Tally.Field.RETURNS, 1);
        }
        if (promises.pays(k, i)) {
            tally.add(b, Tally.Field.BONUSES, 1);
        }
        tally.add(b, joinsThrough(how), 1);
        tally.add(b, p.isProvider(i) ? Tally.Field.JOINS_PROVIDER : Tally.Field.JOINS_SEEKER, 1);
        // What was seen before joining is expected from then on.
        m.expectation[i] = choice.expectation(k, i);
        m.join(i, w, how, who);
        market.joined[k].add(b, i);
    }

    private static Tally.Field joinsThrough(Channel how) {
        return switch (how) {
            case FOUNDING, ADVERTISING, WIN_BACK -> Tally.Field.JOINS_ADVERTISING;
            case WORD_OF_MOUTH, PROGRAMME -> Tally.Field.JOINS_WORD_OF_MOUTH;
            case PARTNER -> Tally.Field.JOINS_PARTNER;
        };
    }
}
