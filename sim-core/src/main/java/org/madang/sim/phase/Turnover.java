package org.madang.sim.phase;

import org.madang.sim.config.Platform;
import org.madang.sim.market.Participants;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.CohortBook;
import org.madang.sim.state.Dues;
import org.madang.sim.state.LocalRecord;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;

/** What follows when members join or leave, whatever the phase: counts by side and locality, cohorts, friends. */
public final class Turnover {
    private final MarketState market;
    private final Participants p;
    private final Friends friends;

    public Turnover(MarketState market) {
        this.market = market;
        p = market.world.participants();
        friends = new Friends(market.crew, market.world.ties());
    }

    /** Everybody leaves platform k. */
    public void everybody(int k, int w) {
        Membership m = market.membership[k];
        market.crew.forEach(market.blocks.count(), b -> {
            market.left[k].clear(b);
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (m.members.get(i)) {
                    leave(k, b, i);
                }
            }
        });
        settleLeft(k, w);
    }

    /** Marks participant i of block b as having left k; {@link #settleLeft} must follow once all blocks are done. */
    void leave(int k, int b, int i) {
        market.membership[k].leave(i);
        market.left[k].add(b, i);
        boolean provider = p.isProvider(i);
        market.tally[k].add(b, provider ? Tally.Field.LEAVES_PROVIDER : Tally.Field.LEAVES_SEEKER, 1);
    }

    /** Tells counts, cohorts and friends of those in the list of leavers. */
    void settleLeft(int k, int w) {
        CohortBook cohorts = market.cohorts[k];
        short[] joinedWeek = market.membership[k].joinedWeek;
        float[] margin = market.membership[k].margin;
        Platform config = market.platform[k].config;
        count(k, market.left[k], -1);
        forEach(market.left[k], i -> {
            cohorts.leave(joinedWeek[i], w);
            margin[i] += (float) Dues.of(config, p.isProvider(i), joinedWeek[i], w - 1);
        });
        friends.tell(market.left[k], -1, market.membership[k].friends);
        market.membership[k].seeMembers(market.platform[k].members());
    }

    /** Tells counts, cohorts and friends of those in the list of joiners. */
    public void settleJoined(int k, int w) {
        CohortBook cohorts = market.cohorts[k];
        count(k, market.joined[k], 1);
        forEach(market.joined[k], i -> cohorts.join(w));
        friends.tell(market.joined[k], 1, market.membership[k].friends);
        market.membership[k].seeMembers(market.platform[k].members());
    }

    private void count(int k, BlockList who, int change) {
        for (int b = 0; b < who.blocks(); b++) {
            for (int n = 0; n < who.size(b); n++) {
                count(market.platform[k], k, who.get(b, n), change);
            }
        }
    }

    private void count(PlatformState platform, int k, int i, int change) {
        LocalRecord record = market.record[k];
        int l = p.locality[i];
        if (p.isProvider(i)) {
            platform.providers += change;
            record.providers[l] += change;
        } else {
            platform.seekers += change;
            record.seekers[l] += change;
        }
        Membership m = market.membership[k];
        market.counts[k].add(change, p.persona[i], m.joinedWeek[i], p.paidByOther(i), m.gainFit[i]);
    }

    private static void forEach(BlockList who, java.util.function.IntConsumer act) {
        for (int b = 0; b < who.blocks(); b++) {
            for (int n = 0; n < who.size(b); n++) {
                act.accept(who.get(b, n));
            }
        }
    }
}
