package org.madang.sim.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.madang.sim.state.MarketState;

/** Looks at the sample in some weeks of a run and takes the snapshots at its end. */
public final class Watch {
    /** So many looks, evenly over the run: enough for an animation. */
    private static final int LOOKS = 25;

    private final MarketState market;
    private final Sample sample;
    private final TreeSet<Integer> weeks = new TreeSet<>();
    private final List<List<Counts>> stages = new ArrayList<>();
    /** Shape K × N: matches of everybody when the last year began, and who was there then. */
    private final int[][] matches;

    private short[] generation;

    public Watch(MarketState market) {
        this.market = market;
        matches = new int[market.platforms()][];
        sample = Sample.of(market.population);
        int last = market.scenario.weeks();
        for (int n = 0; n < LOOKS; n++) {
            weeks.add(1 + (int) Math.round((last - 1) * (double) n / (LOOKS - 1)));
        }
        for (int k = 0; k < market.platforms(); k++) {
            stages.add(new ArrayList<>());
        }
    }

    /** A watch over a copy of the market that has seen what another one has. */
    public Watch(MarketState market, Watch seen) {
        this.market = market;
        sample = seen.sample;
        weeks.addAll(seen.weeks);
        seen.stages.forEach(looks -> stages.add(new ArrayList<>(looks)));
        matches = seen.matches.clone();
        generation = seen.generation;
    }

    /** To be called at the end of every week, and before the first one with 0. */
    public void look(int w) {
        if (w == Math.max(0, market.scenario.weeks() - TopFifth.YEAR)) {
            for (int k = 0; k < matches.length; k++) {
                matches[k] = market.membership[k].interactions.clone();
            }
            generation = market.generation == null ? null : market.generation.clone();
        }
        if (weeks.contains(w)) {
            for (int k = 0; k < market.platforms(); k++) {
                stages.get(k).add(stages(k));
            }
        }
    }

    private Counts stages(int k) {
        long[] stage = new long[sample.size()];
        for (int n = 0; n < stage.length; n++) {
            stage[n] = market.membership[k].stage[sample.participant(n)];
        }
        return Counts.of(stage);
    }

    /** The platforms as they stand, the focal one first. */
    public List<Snapshot> snapshots() {
        long[] hubs = new long[sample.size()];
        for (int n = 0; n < hubs.length; n++) {
            hubs[n] = sample.isHub(n) ? 1 : 0;
        }
        Counts looked = Counts.of(weeks.stream().mapToLong(w -> w).toArray());
        List<Snapshot> snapshots = new ArrayList<>();
        for (int k = 0; k < market.platforms(); k++) {
            Spread spread = new Spread(looked, stages.get(k), Counts.of(hubs), sample.ties());
            TopFifth busiest = TopFifth.of(market, k, matches[k], generation);
            snapshots.add(Snapshot.of(market, k, busiest, spread));
        }
        return snapshots;
    }
}
