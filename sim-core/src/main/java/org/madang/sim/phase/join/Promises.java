package org.madang.sim.phase.join;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Costs;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/**
 * Who is promised money for joining: a bonus, what a referral programme pays (eq. 22), what is paid for coming back (eq. 23).
 * A platform that keeps within its budget settles that before anybody decides: of those who weigh joining and may be paid,
 * as many as the purse can pay, by their draws; of the bin of draws in which the purse runs out nobody, so that it is never
 * overdrawn. Draws: PROMISE one for each who weighs joining such a platform; see {@link Referrals}.
 */
final class Promises {
    private static final int BITS = 12;
    private static final int ALL = 1 << BITS;

    private final MarketState market;
    private final Choice choice;
    private final Referrals referrals;
    private final boolean[] within;
    private final boolean[] once;
    private final long[] key;
    /** Below which bin of draws money is promised. */
    private final int[] below;

    private int week;

    Promises(MarketState market, Choice choice, Referrals referrals) {
        this.market = market;
        this.choice = choice;
        this.referrals = referrals;
        within = new boolean[market.platforms()];
        once = new boolean[market.platforms()];
        key = new long[market.platforms()];
        below = new int[market.platforms()];
    }

    /** Takes in what the platforms promise this week; returns whether there is something to settle before people decide. */
    boolean mustBeSettled(int w) {
        week = w;
        boolean must = false;
        for (int k = 0; k < within.length; k++) {
            PlatformState platform = market.platform[k];
            Costs costs = platform.config.costs();
            within[k] = costs.withinBudget() && platform.promises();
            once[k] = costs.bonusOnce();
            must |= within[k];
        }
        return must;
    }

    /** Settles who is promised what, once it is known who weighs joining. */
    void settle() {
        for (int k = 0; k < within.length; k++) {
            if (within[k]) {
                key[k] = Draws.key(market.population.seed(), Decision.PROMISE, k, week, 0);
                below[k] = limit(k);
            }
        }
    }

    /** Pays those who joined out of the purse of a platform that keeps within its budget. */
    void pay(int k) {
        if (within[k]) {
            PlatformState platform = market.platform[k];
            Tally tally = market.tally[k];
            platform.bonusesPaid =
                    platform.joiningBonus() * tally.sum(Tally.Field.BONUSES) + tally.sum(Tally.Field.REWARDS);
            platform.purse -= platform.bonusesPaid;
            platform.hasReferred |= tally.sum(Tally.Field.JOINS_PROGRAMME) > 0;
        }
    }

    private int limit(int k) {
        PlatformState platform = market.platform[k];
        double bonus = platform.joiningBonus();
        double[] money = new double[ALL];
        Membership m = market.membership[k];
        for (int at = 0; at < m.considering.words().length; at++) {
            for (long left = m.considering.words()[at]; left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                if (!isTreated(k, i)) {
                    money[bin(k, i)] += (mayBePaid(k, i) ? bonus : 0) + reward(k, i);
                }
            }
        }
        double left = platform.purse;
        int limit = 0;
        while (limit < ALL && left >= money[limit]) {
            left -= money[limit++];
        }
        return limit;
    }

    private int bin(int k, int i) {
        return (int) (Draws.bits(key[k], i) >>> Long.SIZE - BITS);
    }

    /** Whether a treatment pays for i, and not the platform's budget. */
    private boolean isTreated(int k, int i) {
        return market.arms != null && market.arms.treats(k, i) && market.arms.treatment.bonus() != null;
    }

    private boolean mayBePaid(int k, int i) {
        byte stage = market.membership[k].stage[i];
        return stage != Stage.MEMBER && !(once[k] && stage == Stage.LAPSED);
    }

    /** Whether the week's money has reached i. */
    private boolean isReached(int k, int i) {
        return !within[k] || bin(k, i) < below[k];
    }

    /** Whether platform k will pay i the bonus for joining it this week. */
    boolean pays(int k, int i) {
        return mayBePaid(k, i) && isReached(k, i) && !isTreated(k, i);
    }

    /** What joining platform k this week is worth to i, who is no member, by what it is promised; in units of value. */
    double worth(int k, int i) {
        if (isTreated(k, i)) {
            return mayBePaid(k, i) ? choice.bonus(k, i) : 0;
        }
        if (!isReached(k, i)) {
            return 0;
        }
        double bonus = mayBePaid(k, i) ? choice.bonus(k, i) : 0;
        boolean more = within[k] && reward(k, i) > 0;
        double own = more && isReferred(k, i) ? market.offer[k].joinerReward : market.offer[k].winBackOffer;
        return more ? bonus + choice.gift(i, own) : bonus;
    }

    /** Whether i will join platform k through its referral programme, if it joins this week. */
    boolean isThroughProgramme(int k, int i) {
        return within[k] && isReferred(k, i) && isReached(k, i) && !isTreated(k, i);
    }

    /** What i's joining platform k this week costs by its referral programme or for coming back, money. */
    double rewarded(int k, int i) {
        return within[k] && isReached(k, i) && !isTreated(k, i) ? reward(k, i) : 0;
    }

    private double reward(int k, int i) {
        PlatformState platform = market.platform[k];
        if (platform.winBack() != null && isWonBack(k, i)) {
            return platform.winBack().offer();
        }
        return isReferred(k, i) ? platform.referral().cost() : 0;
    }

    private boolean isWonBack(int k, int i) {
        Membership m = market.membership[k];
        return m.stage[i] == Stage.LAPSED && m.heardFrom[i] == Channel.WIN_BACK.ordinal();
    }

    /** Whether i, who never was a member or may be paid again, last heard of the platform from a friend who praises it. */
    private boolean isReferred(int k, int i) {
        return market.platform[k].referral() != null
                && mayBePaid(k, i)
                && market.membership[k].heardFrom[i] == Channel.WORD_OF_MOUTH.ordinal()
                && referrals.find(k, i, week) != Membership.NOBODY;
    }
}
