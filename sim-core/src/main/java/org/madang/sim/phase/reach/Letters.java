package org.madang.sim.phase.reach;

import org.madang.sim.config.WinBack;
import org.madang.sim.exposure.Exposure;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally.Field;

/**
 * A platform writes to those who have left it (eq. 23): it knows who they are, so that no contact is lost on others, and each
 * gets one a week at most. Draws: WIN_BACK one a lapsed member, so that more money writes to the same people and more.
 */
final class Letters {
    private final MarketState market;
    private final Exposure exposure;

    Letters(MarketState market, Exposure exposure) {
        this.market = market;
        this.exposure = exposure;
    }

    /** What is paid for them of this much money: its share, and no more than a letter to each costs. */
    double cost(int k, double money) {
        WinBack winBack = market.platform[k].winBack();
        return winBack == null ? 0 : Math.min(winBack.share() * Math.max(0, money), toAll(k));
    }

    /** The chance that a lapsed member is written to this week. */
    double chance(int k) {
        double paid = market.platform[k].winBackPaid;
        return paid > 0 ? paid / toAll(k) : 0;
    }

    private double toAll(int k) {
        PlatformState platform = market.platform[k];
        return platform.config.costs().perContact() * market.tally[k].total(Field.LAPSED);
    }

    /** Writes to those from {@code from} to {@code to − 1}; returns how many. */
    int write(int k, int w, int from, int to, double chance) {
        Membership m = market.membership[k];
        long key = Draws.key(market.population.seed(), Decision.WIN_BACK, k, w, 0);
        double[] trust = market.platform[k].trust;
        int written = 0;
        for (int i = from; i < to; i++) {
            if (m.stage[i] == Stage.LAPSED && Draws.uniform(key, i) < chance) {
                exposure.advertise(k, i, Channel.WIN_BACK, (float)
                        trust[market.population.participants().provides(i)]);
                written++;
            }
        }
        return written;
    }
}
