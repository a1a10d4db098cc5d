package org.madang.sim.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;

/**
 * What became of those who joined through one channel, up to the end of a run. Who left and came back counts with the
 * channel of the last time; members before the first week are founding members, there from week 0.
 *
 * @param people who are or were members
 * @param members of them, those who still are
 * @param margin money earned so far with them: revenue less the cost of serving
 * @param left how many memberships ended after 0, 1, … weeks
 * @param stayed how many go on at the end after 0, 1, … weeks
 */
public record ChannelStanding(long people, long members, double margin, Counts left, Counts stayed) {
    /** By channel, for platform k as it stands after the last week of the scenario. Added up in the order of participants. */
    static List<ChannelStanding> of(MarketState market, int k) {
        int weeks = market.scenario.weeks();
        int last = market.start + weeks;
        Channel[] channels = Channel.values();
        long[] people = new long[channels.length];
        long[] members = new long[channels.length];
        double[] margin = new double[channels.length];
        long[][] stayed = new long[channels.length][weeks + 1];
        Membership m = market.membership[k];
        for (int i = 0; i < m.stage.length; i++) {
            if (m.joinedWeek[i] != Membership.NEVER) {
                int joined = Math.max(0, market.weekOf(m.joinedWeek[i]));
                int c = joined == 0 ? Channel.FOUNDING.ordinal() : m.channel[i];
                people[c]++;
                margin[c] += Standing.earned(market, k, last, i);
                if (m.stage[i] == Stage.MEMBER) {
                    members[c]++;
                    stayed[c][weeks - joined]++;
                }
            }
        }
        List<ChannelStanding> standings = new ArrayList<>();
        for (Channel channel : channels) {
            int c = channel.ordinal();
            Counts left = Counts.of(market.channels[k].left(channel));
            standings.add(new ChannelStanding(people[c], members[c], margin[c], left, Counts.of(stayed[c])));
        }
        return List.copyOf(standings);
    }

    /** Those of several channels together. */
    public static ChannelStanding together(List<ChannelStanding> standings) {
        int weeks = standings.get(0).left.size();
        long[] left = new long[weeks];
        long[] stayed = new long[weeks];
        long people = 0;
        long members = 0;
        double margin = 0;
        for (ChannelStanding s : standings) {
            people += s.people;
            members += s.members;
            margin += s.margin;
            for (int t = 0; t < weeks; t++) {
                left[t] += s.left.get(t);
                stayed[t] += s.stayed.get(t);
            }
        }
        return new ChannelStanding(people, members, margin, Counts.of(left), Counts.of(stayed));
    }

    /**
     * The part of memberships that lasts longer than {@code to} weeks, of those that last longer than {@code from}: the
     * product-limit estimate, in which those who are still there count for as long as they were watched (Kaplan & Meier
     * 1958). NaN where nobody was watched so long.
     */
    public double kept(int from, int to) {
        long watched = left.sum() + stayed.sum();
        for (int t = 0; t <= from && t < left.size(); t++) {
            watched -= left.get(t) + stayed.get(t);
        }
        double kept = 1;
        for (int t = from + 1; t <= to; t++) {
            if (t >= left.size() || watched <= 0) {
                return Double.NaN;
            }
            kept *= 1 - (double) left.get(t) / watched;
            watched -= left.get(t) + stayed.get(t);
        }
        return kept;
    }

    /** Memberships that ended over all weeks of membership. */
    public double churn() {
        double weeks = 0;
        for (int t = 0; t < left.size(); t++) {
            weeks += (double) t * (left.get(t) + stayed.get(t));
        }
        return left.sum() / weeks;
    }
}
