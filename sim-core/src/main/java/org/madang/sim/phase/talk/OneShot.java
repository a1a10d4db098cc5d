package org.madang.sim.phase.talk;

import org.madang.sim.config.Persona;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/**
 * Talk that happens once: in the week after joining, a message passes over each tie with probability rate × strength, and
 * never again (independent cascade; Kempe, Kleinberg & Tardos 2003). In a well-mixed market the messages of all who have
 * just joined, a tie's chance for each of the mean number of ties, are spread evenly. Draws: TALK one a tie; well-mixed,
 * see {@link OpinionHearing}.
 */
final class OneShot {
    private final MarketState market;
    private final OpinionHearing hearing;
    private final Receivers receivers;
    private final float[] weight;
    private final double rate;
    private final double[] talkativeness;
    private final byte[] persona;
    private final BlockList founders;

    OneShot(MarketState market, OpinionHearing hearing, Receivers receivers) {
        this.market = market;
        this.hearing = hearing;
        this.receivers = receivers;
        weight = market.population.ties().outWeight();
        rate = market.scenario.talk().rate();
        talkativeness = market.scenario.market().personas().stream()
                .mapToDouble(Persona::talkativeness)
                .toArray();
        persona = market.population.participants().persona;
        founders = new BlockList(market.participants());
    }

    void spread(int k, int w) {
        BlockList talkers = w == 1 ? foundingMembers(market.membership[k]) : market.joined[k];
        if (market.population.wellMixed()) {
            hearing.mixed(
                    k, w, rate * market.scenario.network().meanDegree() / market.participants() * tone(talkers), 0);
        } else {
            overTies(k, w, talkers);
        }
    }

    /** How much they talk all together, in people of mean talkativeness. */
    private double tone(BlockList talkers) {
        double tone = 0;
        for (int b = 0; b < talkers.blocks(); b++) {
            for (int n = 0; n < talkers.size(b); n++) {
                tone += talkativeness[persona[talkers.get(b, n)]];
            }
        }
        return tone;
    }

    private void overTies(int k, int w, BlockList talkers) {
        long key = Draws.key(market.population.seed(), Decision.TALK, k, w, 0);
        market.crew.forEach(receivers.parts(), part -> {
            int heard = 0;
            for (int b = 0; b < talkers.blocks(); b++) {
                for (int n = 0; n < talkers.size(b); n++) {
                    int i = talkers.get(b, n);
                    int end = receivers.end(i, part);
                    double often = rate * talkativeness[persona[i]];
                    for (int a = receivers.start(i, part); a < end; a++) {
                        if (Draws.uniform(key, a) < often * (weight == null ? 1 : weight[a])) {
                            heard += hearing.hear(k, receivers.node(a), 1, 0) ? 1 : 0;
                        }
                    }
                }
            }
            market.tally[k].add(part, Tally.Field.MESSAGES_GOOD, heard);
        });
    }

    private BlockList foundingMembers(Membership m) {
        for (int b = 0; b < market.blocks.count(); b++) {
            founders.clear(b);
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (m.members.get(i)) {
                    founders.add(b, i);
                }
            }
        }
        return founders;
    }
}
