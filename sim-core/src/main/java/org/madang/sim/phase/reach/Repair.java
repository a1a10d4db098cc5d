package org.madang.sim.phase.reach;

import org.madang.sim.config.Lever;
import org.madang.sim.exposure.Exposure;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;

/**
 * A platform shows its members what it does for their trust (eq. 30), as far as it pays for it: without money nobody is shown
 * anything, and own experience outweighs it. Draws: REPAIR one a member, so that a higher level shows the same ones and more.
 */
final class Repair {
    private final MarketState market;
    private final Exposure exposure;

    Repair(MarketState market, Exposure exposure) {
        this.market = market;
        this.exposure = exposure;
    }

    /** The chance that a member is shown it this week. */
    double chance(int k) {
        PlatformState platform = market.platform[k];
        return platform.config.trust().repair() * platform.level(Lever.TRUST);
    }

    /** Shows it to members from {@code from} to {@code to − 1}. */
    void show(int k, int w, int from, int to, double chance) {
        Membership m = market.membership[k];
        long key = Draws.key(market.population.seed(), Decision.REPAIR, k, w, 0);
        double[] trust = market.platform[k].trust;
        for (int at = from >>> 6; at < to + 63 >>> 6; at++) {
            for (long left = m.members.inRange(at, from, to); left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                if (Draws.uniform(key, i) < chance) {
                    exposure.reassure(
                            k, i, (float) trust[market.population.participants().provides(i)]);
                }
            }
        }
    }
}
