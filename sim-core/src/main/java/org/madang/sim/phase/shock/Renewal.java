package org.madang.sim.phase.shock;

import org.madang.sim.market.Participants;
import org.madang.sim.market.Traits;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Bits;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.turnover.Exit;
import org.madang.sim.turnover.Turnover;

/**
 * The market renews itself: a share of the people goes each year, and newcomers take their places and ties. Nobody else
 * leaves for that: those who go have not been displeased. Draws: RENEWAL by skipping; see {@link Traits}.
 */
final class Renewal {
    private static final double WEEKS_A_YEAR = 52;

    private final MarketState market;
    private final Turnover turnover;
    private final Traits traits;
    private final double rate;
    private final Bits gone;
    private final Participants p;

    Renewal(MarketState market, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        p = market.population.participants();
        traits = new Traits(market.scenario.market().personas(), market.population.seed());
        rate = Maths.rateOf(market.scenario.market().renewal()) / WEEKS_A_YEAR;
        gone = new Bits(p.count);
    }

    void run(int w) {
        market.crew.forEach(market.blocks.count(), b -> choose(b, w));
        for (int k = 0; k < market.platforms(); k++) {
            part(k, w);
        }
        market.crew.forEach(market.blocks.count(), this::forgetReferrers);
        for (int i = 0; i < p.count; i++) {
            if (gone.get(i)) {
                renew(i);
            }
        }
    }

    private void choose(int b, int w) {
        int from = market.blocks.start(b);
        int to = market.blocks.end(b);
        for (int i = from; i < to; i++) {
            gone.clear(i);
        }
        Arrivals arrivals = new Arrivals(market.population.seed(), Decision.RENEWAL, 0, w, null).over(from, to, rate);
        for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
            gone.set(i);
        }
    }

    private void part(int k, int w) {
        Membership m = market.membership[k];
        market.crew.forEach(market.blocks.count(), b -> {
            market.left[k].clear(b);
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (gone.get(i) && m.members.get(i)) {
                    turnover.leave(k, b, i);
                }
            }
        });
        turnover.settleLeft(k, w, Exit.REPLACED);
    }

    /** A newcomer has referred nobody. */
    private void forgetReferrers(int b) {
        for (Membership m : market.membership) {
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (m.referrer[i] != Membership.NOBODY && gone.get(m.referrer[i])) {
                    m.referrer[i] = Membership.NOBODY;
                }
            }
        }
    }

    private void renew(int i) {
        for (int k = 0; k < market.platforms(); k++) {
            market.departed[k].add(market.membership[k], i, p.persona[i]);
        }
        int generation = ++market.generation[i];
        traits.draw(p, i, i + 1, generation);
        market.people.renew(i, generation);
        if (market.arms != null) {
            market.arms.replace(i);
        }
        for (int k = 0; k < market.platforms(); k++) {
            market.renew(k, i);
        }
    }
}
