package org.madang.sim.phase;

import org.madang.sim.config.Lever;
import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;

/**
 * Phase 8: churn (eq. 19).
 *
 * <p>Reads: satisfaction, trust, friends, tenure, weeks of the last match. Writes: stage, members, friends, cohorts.
 * Draws: LEAVE one a member; nobody's hazard can exceed the bound of the week for its satisfaction, so most members
 * are settled by one comparison.
 */
public final class Leave implements Phase {
    private final MarketState market;
    private final Participants p;
    private final Turnover turnover;
    private final Hazard hazard;
    private final double nudge;
    private final int minimumTerm;
    private final double[] priceSensitivity;

    public Leave(MarketState market, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        p = market.world.participants();
        hazard = new Hazard(market.scenario.leave());
        nudge = market.scenario.requests().nudge();
        minimumTerm = market.scenario.leave().minimumTerm();
        priceSensitivity = market.scenario.market().personas().stream()
                .mapToDouble(Persona::priceSensitivity)
                .toArray();
    }

    @Override
    public void run(int w) {
        for (int k = 0; k < market.platforms(); k++) {
            int platform = k;
            market.crew.forEach(market.blocks.count(), b -> leave(platform, b, w));
            turnover.settleLeft(k, w);
        }
    }

    private void leave(int k, int b, int w) {
        market.left[k].clear(b);
        Membership m = market.membership[k];
        PlatformState platform = market.platform[k];
        long key = Draws.key(market.world.seed(), Decision.LEAVE, k, w, 0);
        HazardBound bound = new HazardBound(hazard, highestPrice(platform));
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            for (long left = mayLeave(m, at, key, bound); left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                if (Draws.uniform(key, i) < hazardOf(m, platform, i, w)) {
                    turnover.leave(k, b, i);
                }
            }
        }
    }

    /** Of the members in a word of the bitmap, those whose draw is not above every hazard. */
    private static long mayLeave(Membership m, int at, long key, HazardBound bound) {
        long may = 0;
        for (long left = m.members.words()[at]; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int i = (at << 6) + bit;
            may |= Draws.isBelow(Draws.bits(key, i), bound.at(m.satisfaction[i])) << bit;
        }
        return may;
    }

    private double highestPrice(PlatformState platform) {
        double highest = 0;
        for (double sensitivity : priceSensitivity) {
            highest = Math.max(highest, sensitivity * Math.max(platform.fees.seeker(), platform.fees.provider()));
        }
        return highest;
    }

    private double hazardOf(Membership m, PlatformState platform, int i, int w) {
        if (w - m.joinedWeek[i] < minimumTerm) {
            return 0;
        }
        boolean tenured = hazard.tenured(w - m.joinedWeek[i]);
        double fee = p.isProvider(i) ? platform.fees.provider() : platform.fees.seeker();
        double price = p.paidByOther(i) ? 0 : priceSensitivity[p.persona[i]] * fee;
        double friends = m.friendsShare(i);
        double held = tenured ? platform.level(Lever.RELATIONSHIP) : 0;
        double usual = hazard.usual(m.satisfaction[i], held)
                * hazard.social(friends, nudge * platform.level(Lever.EXPERIENCE))
                * hazard.price(price, tenured)
                * hazard.dormancy(w - m.lastMatch[i]);
        return m.behindGate(i) ? usual : hazard.distrusting(usual);
    }
}
