package org.madang.sim.turnover;

import org.madang.sim.config.Platform;
import org.madang.sim.market.Participants;
import org.madang.sim.state.Arms;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.Channel;
import org.madang.sim.state.CohortBook;
import org.madang.sim.state.Dues;
import org.madang.sim.state.LocalRecord;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.MemberCounts;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/** What follows when members join or leave, whatever the phase: counts by side and locality, cohorts, friends. */
public final class Turnover {
    private final MarketState market;
    private final Participants p;
    private final Friends friends;

    public Turnover(MarketState market) {
        this.market = market;
        p = market.population.participants();
        friends = new Friends(market.population.ties(), market.crew.threads());
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
        settleLeft(k, w, Exit.PLATFORM_GONE);
    }

    /** Makes participant i of block b a member by other ways than a decision; {@link #settleJoined} must follow. */
    public void join(int k, int b, int i, int w, Channel how) {
        market.membership[k].join(i, w, how, Membership.NOBODY);
        market.joined[k].add(b, i);
        market.tally[k].add(b, p.isProvider(i) ? Tally.Field.JOINS_PROVIDER : Tally.Field.JOINS_SEEKER, 1);
    }

    /** Marks participant i of block b as having left k; {@link #settleLeft} must follow once all blocks are done. */
    public void leave(int k, int b, int i) {
        market.membership[k].leave(i);
        market.left[k].add(b, i);
        boolean provider = p.isProvider(i);
        market.tally[k].add(b, provider ? Tally.Field.LEAVES_PROVIDER : Tally.Field.LEAVES_SEEKER, 1);
    }

    /** Marks those of block b who are in the list of leavers as having left k; {@link #settleLeft} must follow, too. */
    public void leaveListed(int k, int b) {
        Membership m = market.membership[k];
        BlockList leavers = market.left[k];
        int providers = 0;
        for (int n = 0; n < leavers.size(b); n++) {
            int i = leavers.get(b, n);
            m.leave(i);
            providers += p.provides(i);
        }
        market.tally[k].add(b, Tally.Field.LEAVES_PROVIDER, providers);
        market.tally[k].add(b, Tally.Field.LEAVES_SEEKER, leavers.size(b) - providers);
    }

    /** Tells counts, cohorts and friends of those in the list of leavers. */
    public void settleLeft(int k, int w, Exit why) {
        Platform config = market.platform[k].config;
        Membership m = market.membership[k];
        // What was due before the first week is in no account.
        int start = w > market.start ? market.start : 0;
        market.crew.forEach(market.blocks.count(), b -> {
            BlockList leavers = market.left[k];
            for (int n = 0; n < leavers.size(b); n++) {
                int i = leavers.get(b, n);
                m.margin[i] += Dues.of(config, p.isProvider(i), start, m.joinedWeek[i], w - 1);
            }
            friends.note(leavers, b);
        });
        settle(k, market.left[k], -1, w, why);
    }

    /** Tells counts, cohorts and friends of those in the list of joiners. */
    public void settleJoined(int k, int w) {
        market.crew.forEach(market.blocks.count(), b -> friends.note(market.joined[k], b));
        settle(k, market.joined[k], 1, w, null);
    }

    /** The counts are one item of work beside the friends, for they concern everybody in the list. */
    private void settle(int k, BlockList who, int change, int w, Exit why) {
        Membership m = market.membership[k];
        short[] minded = why == Exit.DISPLEASED ? m.friendLeft : null;
        market.crew.forEach(friends.regions() + 1, item -> {
            if (item > 0) {
                friends.tell(item - 1, change, m.friends);
                if (minded != null) {
                    friends.mark(item - 1, (short) w, minded);
                }
                return;
            }
            for (int b = 0; b < who.blocks(); b++) {
                count(k, who, b, change);
                book(k, who, b, change, w);
            }
        });
        m.seeMembers(market.platform[k].members());
    }

    private void count(int k, BlockList who, int b, int change) {
        Membership m = market.membership[k];
        LocalRecord record = market.record[k];
        MemberCounts counts = market.counts[k];
        Arms arms = market.arms;
        int providers = 0;
        for (int n = 0; n < who.size(b); n++) {
            int i = who.get(b, n);
            boolean provider = p.isProvider(i);
            providers += provider ? 1 : 0;
            (provider ? record.providers : record.seekers)[p.locality[i]] += change;
            if (arms != null && arms.k == k) {
                arms.count(change, i);
            }
            counts.add(change, p.persona[i], m.joinedWeek[i], p.paidByOther(i), m.gainFit[i]);
        }
        market.platform[k].providers += change * providers;
        market.platform[k].seekers += change * (who.size(b) - providers);
    }

    /** Members before the first week of the scenario count as there at its start; after its last week nothing is booked. */
    private void book(int k, BlockList who, int b, int change, int w) {
        int week = market.weekOf(w);
        if (week > market.scenario.weeks()) {
            return;
        }
        CohortBook cohorts = market.cohorts[k];
        Membership m = market.membership[k];
        for (int n = 0; n < who.size(b); n++) {
            int i = who.get(b, n);
            if (change > 0) {
                cohorts.join(Math.max(0, week));
            } else if (week <= 0) {
                cohorts.notThere();
            } else {
                int joined = Math.max(0, market.weekOf(m.joinedWeek[i]));
                cohorts.leave(joined, week);
                Channel how = joined == 0 ? Channel.FOUNDING : Channel.of(m.channel[i]);
                market.channels[k].leave(how, week - joined);
            }
        }
    }
}
