package org.madang.sim.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.market.Participants;
import org.madang.sim.state.Departed;
import org.madang.sim.state.Dues;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;

/**
 * What the people of one persona have been to a platform up to the end of a run. Money is revenue less the cost of serving.
 *
 * @param everJoined people who are or were members
 * @param members of them, those who still are
 * @param trusting of the members, those behind the gate
 * @param matches so far
 * @param referred people who joined, the last time, because of a friend of this persona
 * @param margin money earned so far with the people of the persona
 * @param marginOfReferred money earned so far with those whom they referred, whatever persona these are of
 * @param satisfaction sum over members
 */
public record Standing(
        long everJoined,
        long members,
        long trusting,
        long matches,
        long referred,
        double margin,
        double marginOfReferred,
        double satisfaction) {

    /** By persona, for platform k as it stands after week w. Added up in the order of participants. */
    static List<Standing> of(MarketState market, int k, int w) {
        Sums[] sums = new Sums[market.scenario.market().personas().size()];
        java.util.Arrays.setAll(sums, q -> new Sums());
        Membership m = market.membership[k];
        Participants p = market.population.participants();
        for (int i = 0; i < p.count; i++) {
            if (m.joinedWeek[i] == Membership.NEVER) {
                continue;
            }
            boolean member = m.stage[i] == Stage.MEMBER;
            double earned = earned(market, k, w, i);
            sums[p.persona[i]].add(m, i, member, earned);
            if (m.referrer[i] != Membership.NOBODY) {
                sums[p.persona[m.referrer[i]]].refer(earned);
            }
        }
        for (int q = 0; market.departed != null && q < sums.length; q++) {
            sums[q].add(market.departed[k], q);
        }
        List<Standing> standings = new ArrayList<>();
        for (Sums s : sums) {
            standings.add(s.standing());
        }
        return standings;
    }

    /** Money earned with somebody who ever joined, up to the end of week w. */
    static double earned(MarketState market, int k, int w, int i) {
        Membership m = market.membership[k];
        if (m.stage[i] != Stage.MEMBER) {
            return m.margin[i];
        }
        boolean provider = market.population.participants().isProvider(i);
        return m.margin[i] + Dues.of(market.platform[k].config, provider, market.start, m.joinedWeek[i], w);
    }

    private static final class Sums {
        private long everJoined;
        private long members;
        private long trusting;
        private long matches;
        private long referred;
        private double margin;
        private double marginOfReferred;
        private double satisfaction;

        void add(Membership m, int i, boolean member, double earned) {
            everJoined++;
            matches += m.interactions[i];
            margin += earned;
            if (member) {
                members++;
                trusting += m.behindGate(i) ? 1 : 0;
                satisfaction += m.satisfaction[i];
            }
        }

        void add(Departed departed, int q) {
            everJoined += departed.everJoined[q];
            matches += departed.matches[q];
            margin += departed.margin[q];
        }

        void refer(double earned) {
            referred++;
            marginOfReferred += earned;
        }

        Standing standing() {
            return new Standing(
                    everJoined, members, trusting, matches, referred, margin, marginOfReferred, satisfaction);
        }
    }
}
