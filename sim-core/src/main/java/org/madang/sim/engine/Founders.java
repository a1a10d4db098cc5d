package org.madang.sim.engine;

import java.util.Arrays;
import org.madang.sim.config.Founding;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Blocks;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally.Field;

/**
 * Makes the founding members and those aware from the start. Shares give exact numbers: those with the lowest hashes, so
 * a larger share has the same founders and more. Those of a platform that enters later count as joins of that week.
 * Draws: FOUNDING and AWARE_AT_START one a participant.
 */
final class Founders {
    private final MarketState market;
    private final Participants p;
    private final int k;
    private final int week;
    private final Membership m;

    Founders(MarketState market, int k, int week) {
        this.market = market;
        this.k = k;
        this.week = week;
        p = market.population.participants();
        m = market.membership[k];
    }

    /** @param nodes numbers of the participants named in the scenario */
    void settle(Founding founding, int[] nodes) {
        long key = Draws.key(market.population.seed(), Decision.FOUNDING, k, -1, 0);
        long[] order = byHash(key);
        int seekers = (int) Math.round(founding.seekers() * open(false));
        int providers = (int) Math.round(founding.providers() * open(true));
        int any = founding.count();
        for (long entry : order) {
            int i = (int) entry;
            if (taken(i)) {
                continue;
            }
            boolean provider = p.isProvider(i);
            if (provider && providers > 0) {
                providers--;
                found(i);
            } else if (!provider && seekers > 0) {
                seekers--;
                found(i);
            } else if (any > 0) {
                any--;
                found(i);
            }
        }
        for (int i : nodes) {
            found(i);
        }
        makeAware(founding.aware());
    }

    /** Whether a ceiling keeps somebody out, or somebody who may have one platform only is a member of another one. */
    private boolean taken(int i) {
        boolean taken = m.isBarred(i);
        for (int other = 0; other < market.platforms() && !p.multiHomes(i); other++) {
            taken |= other != k && market.membership[other].members.get(i);
        }
        return taken;
    }

    private void found(int i) {
        if (!m.members.get(i)) {
            int b = Blocks.of(i);
            m.join(i, week, Channel.FOUNDING, Membership.NOBODY);
            market.joined[k].add(b, i);
            if (week > 0) {
                market.tally[k].add(b, p.isProvider(i) ? Field.JOINS_PROVIDER : Field.JOINS_SEEKER, 1);
            }
        }
    }

    private void makeAware(double share) {
        long key = Draws.key(market.population.seed(), Decision.AWARE_AT_START, k, -1, 0);
        for (int i = 0; i < p.count; i++) {
            if (m.stage[i] == Stage.UNAWARE && Draws.uniform(key, i) < share) {
                m.stage[i] = Stage.AWARE;
                m.heardFrom[i] = (byte) Channel.ADVERTISING.ordinal();
            }
        }
    }

    /** Participants of open localities by ascending hash; the participant is the low half of an entry. */
    private long[] byHash(long key) {
        int end = p.localityStart[market.platform[k].openLocalities];
        long[] order = new long[end];
        for (int i = 0; i < end; i++) {
            order[i] = Draws.bits(key, i) & 0xFFFFFFFF00000000L | i;
        }
        Arrays.sort(order);
        return order;
    }

    private int open(boolean providers) {
        int count = 0;
        for (int l = 0; l < market.platform[k].openLocalities; l++) {
            int ofSide = p.providerEnd[l] - p.localityStart[l];
            count += providers ? ofSide : p.localityStart[l + 1] - p.localityStart[l] - ofSide;
        }
        return count;
    }
}
