package org.madang.sim.phase.join;

import org.madang.sim.config.Costs;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/**
 * Who is promised a joining bonus. A platform that keeps within its budget settles that before anybody decides: of those
 * who weigh joining and may be paid, as many as the purse can pay, by their draws; of the bin of draws in which the purse
 * runs out nobody, so that it is never overdrawn. Draws: PROMISE one for each who weighs joining such a platform.
 */
final class Promises {
    private static final int BITS = 12;
    private static final int ALL = 1 << BITS;

    private final MarketState market;
    private final boolean[] within;
    private final boolean[] once;
    private final long[] key;
    /** Below which bin of draws a bonus is promised. */
    private final int[] below;

    Promises(MarketState market) {
        this.market = market;
        within = new boolean[market.platforms()];
        once = new boolean[market.platforms()];
        key = new long[market.platforms()];
        below = new int[market.platforms()];
        for (int k = 0; k < within.length; k++) {
            Costs costs = market.platform[k].config.costs();
            within[k] = costs.withinBudget() && costs.joiningBonus() > 0;
            once[k] = costs.bonusOnce();
        }
    }

    /** Whether there is something to settle before people decide. */
    boolean mustBeSettled() {
        boolean must = false;
        for (boolean platform : within) {
            must |= platform;
        }
        return must;
    }

    /** Settles who is promised what, once it is known who weighs joining. */
    void settle(int w) {
        for (int k = 0; k < within.length; k++) {
            if (within[k]) {
                key[k] = Draws.key(market.population.seed(), Decision.PROMISE, k, w, 0);
                below[k] = limit(k);
            }
        }
    }

    /** Pays those who joined out of the purse of a platform that keeps within its budget. */
    void pay(int k) {
        if (within[k]) {
            PlatformState platform = market.platform[k];
            platform.bonusesPaid = platform.joiningBonus() * market.tally[k].sum(Tally.Field.BONUSES);
            platform.purse -= platform.bonusesPaid;
        }
    }

    private int limit(int k) {
        PlatformState platform = market.platform[k];
        double bonus = platform.joiningBonus();
        long payable = bonus > 0 ? (long) (platform.purse / bonus) : 0;
        int[] count = new int[ALL];
        Membership m = market.membership[k];
        for (int at = 0; at < m.considering.words().length; at++) {
            for (long left = m.considering.words()[at]; left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                count[bin(k, i)] += mayBePaid(k, i) && !isTreated(k, i) ? 1 : 0;
            }
        }
        int limit = 0;
        while (limit < ALL && payable >= count[limit]) {
            payable -= count[limit++];
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

    /** Whether platform k will pay i for joining it this week. */
    boolean pays(int k, int i) {
        return holds(k, i) && !isTreated(k, i);
    }

    /** Whether i, who is no member of k, will be paid for joining it this week. */
    boolean holds(int k, int i) {
        return mayBePaid(k, i) && (!within[k] || isTreated(k, i) || bin(k, i) < below[k]);
    }
}
