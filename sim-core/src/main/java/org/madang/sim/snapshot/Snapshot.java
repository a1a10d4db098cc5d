package org.madang.sim.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.market.Participants;
import org.madang.sim.state.LocalRecord;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;

/**
 * One platform at the end of a run, closer than the indicators show it.
 *
 * @param people bins by {@link Trait}
 * @param localities counts by {@link Locality}, each of shape L
 * @param personas by persona, in the order of the scenario
 * @param bestTenth whether who brought most is the same with referrals
 * @param channels by {@link org.madang.sim.state.Channel}, what became of those who joined through it
 * @param busiest the share of the busiest fifth in the matches of the last year
 * @param network how it spread through a sample of people
 */
public record Snapshot(
        List<Counts> people,
        List<Counts> localities,
        List<Standing> personas,
        BestTenth bestTenth,
        List<ChannelStanding> channels,
        TopFifth busiest,
        Spread network) {
    public Snapshot {
        personas = List.copyOf(personas);
        people = List.copyOf(people);
        localities = List.copyOf(localities);
        channels = List.copyOf(channels);
    }

    /** Platform k as it stands after the last week. */
    public static Snapshot of(MarketState market, int k, TopFifth busiest, Spread network) {
        int last = market.start + market.scenario.weeks();
        List<Standing> personas = Standing.of(market, k, last);
        BestTenth bestTenth = BestTenth.of(market, k, last);
        List<ChannelStanding> channels = ChannelStanding.of(market, k);
        return new Snapshot(people(market, k), localities(market, k), personas, bestTenth, channels, busiest, network);
    }

    public Counts people(Trait trait) {
        return people.get(trait.ordinal());
    }

    public Counts localities(Locality what) {
        return localities.get(what.ordinal());
    }

    private static List<Counts> people(MarketState market, int k) {
        Membership m = market.membership[k];
        Participants p = market.population.participants();
        long[][] bins = new long[Trait.values().length][Trait.BINS];
        for (int i = 0; i < p.count; i++) {
            if (m.stage[i] == Stage.UNAWARE) {
                continue;
            }
            boolean member = m.stage[i] == Stage.MEMBER;
            double trust = m.perceivedTrust(i);
            double threshold = p.trustThreshold[i];
            // The gate is a little lower than the threshold, and at 0 a bin begins: ask the gate itself on which side.
            double margin = m.behindGate(i) ? Math.max(0, trust - threshold) : Math.min(-1e-9, trust - threshold);
            if (member) {
                count(bins, Trait.SATISFACTION, m.satisfaction[i]);
            }
            count(bins, member ? Trait.TRUST_OF_MEMBERS : Trait.TRUST_OF_PROSPECTS, trust);
            count(bins, member ? Trait.THRESHOLD_OF_MEMBERS : Trait.THRESHOLD_OF_PROSPECTS, threshold);
            count(bins, member ? Trait.MARGIN_OF_MEMBERS : Trait.MARGIN_OF_PROSPECTS, margin);
        }
        List<Counts> people = new ArrayList<>();
        for (long[] row : bins) {
            people.add(Counts.of(row));
        }
        return people;
    }

    private static void count(long[][] bins, Trait trait, double value) {
        bins[trait.ordinal()][trait.bin(value)]++;
    }

    private static List<Counts> localities(MarketState market, int k) {
        LocalRecord record = market.record[k];
        return List.of(
                Counts.of(record.seekers),
                Counts.of(record.providers),
                Counts.of(record.requestsAtEnd),
                Counts.of(record.matchesAtEnd),
                Counts.of(record.capacityAtEnd));
    }
}
