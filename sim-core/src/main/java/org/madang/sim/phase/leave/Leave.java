package org.madang.sim.phase.leave;

import java.util.List;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.turnover.Turnover;

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
    private final boolean[] provides;
    private final BlockList candidates;

    public Leave(MarketState market, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        p = market.population.participants();
        hazard = new Hazard(market.scenario.leave());
        candidates = new BlockList(market.participants());
        nudge = market.scenario.requests().nudge();
        minimumTerm = market.scenario.leave().minimumTerm();
        List<Persona> personas = market.scenario.market().personas();
        priceSensitivity = new double[personas.size()];
        provides = new boolean[personas.size()];
        for (int q = 0; q < provides.length; q++) {
            priceSensitivity[q] = personas.get(q).priceSensitivity();
            provides[q] = personas.get(q).side() == Side.PROVIDER;
        }
    }

    @Override
    public void run(int w) {
        for (int k = 0; k < market.platforms(); k++) {
            Week week = new Week(k, w);
            market.crew.forEach(market.blocks.count(), week::leave);
            turnover.settleLeft(k, w);
        }
    }

    /** One platform in one week. */
    private final class Week {
        private final int k;
        private final int w;
        private final Membership m;
        private final long key;
        private final double nudged;
        private final HazardBound bound;
        /** By whether tenured, 0 or 1: what the relationship holds. */
        private final double[] held;
        /** Factors of the price, by whether tenured and persona. */
        private final double[][] price = new double[2][priceSensitivity.length];

        Week(int k, int w) {
            this.k = k;
            this.w = w;
            m = market.membership[k];
            key = Draws.key(market.population.seed(), Decision.LEAVE, k, w, 0);
            PlatformState platform = market.platform[k];
            held = new double[] {0, platform.level(Lever.RELATIONSHIP)};
            nudged = nudge * platform.level(Lever.EXPERIENCE);
            double highest = 0;
            for (int q = 0; q < provides.length; q++) {
                double felt = priceSensitivity[q] * (provides[q] ? platform.fees.provider() : platform.fees.seeker());
                highest = Math.max(highest, felt);
                price[0][q] = hazard.price(felt, false);
                price[1][q] = hazard.price(felt, true);
            }
            bound = new HazardBound(hazard, highest);
        }

        /** In loops of their own, so that the cache misses of many candidates overlap. */
        void leave(int b) {
            candidates.clear(b);
            for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
                for (long left = mayLeave(at); left != 0; left &= left - 1) {
                    candidates.add(b, (at << 6) + Long.numberOfTrailingZeros(left));
                }
            }
            BlockList leavers = market.left[k];
            leavers.clear(b);
            for (int n = 0; n < candidates.size(b); n++) {
                int i = candidates.get(b, n);
                leavers.addIf(b, i, Draws.isBelow(Draws.bits(key, i), Draws.limit(hazardOf(i))));
            }
            turnover.leaveListed(k, b);
        }

        /** Of the members in a word of the bitmap, those whose draw is not above every hazard. */
        private long mayLeave(int at) {
            long may = 0;
            for (long left = m.members.words()[at]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int i = (at << 6) + bit;
                may |= Draws.isBelow(Draws.bits(key, i), bound.at(m.satisfaction[i])) << bit;
            }
            return may;
        }

        private double hazardOf(int i) {
            int since = w - m.joinedWeek[i];
            if (since < minimumTerm) {
                return 0;
            }
            int tenured = hazard.tenured(since);
            double usual = hazard.usual(m.satisfaction[i], held[tenured])
                    * hazard.social(m.friendsShare(i), nudged)
                    * (p.paidByOther(i) ? 1 : price[tenured][p.persona[i]])
                    * hazard.dormancy(w - m.lastMatch[i]);
            return m.behindGate(i) ? usual : hazard.distrusting(usual);
        }
    }
}
