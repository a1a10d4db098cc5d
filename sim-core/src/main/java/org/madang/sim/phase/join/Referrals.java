package org.madang.sim.phase.join;

import org.madang.sim.config.Persona;
import org.madang.sim.network.TieGraph;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Bits;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/** Who is credited with somebody's joining by word of mouth: one of those who talk to them, by strength of tie and how often they talk. */
final class Referrals {
    private final MarketState market;
    private final int[] inStart;
    private final int[] inNode;
    private final float[] inWeight;
    private final double[] talkativeness;
    private final byte[] persona;

    Referrals(MarketState market) {
        this.market = market;
        TieGraph ties = market.population.ties();
        inStart = ties.inStart();
        inNode = ties.inNode();
        inWeight = ties.inWeight();
        talkativeness = market.scenario.market().personas().stream()
                .mapToDouble(Persona::talkativeness)
                .toArray();
        persona = market.population.participants().persona;
    }

    /** A friend who praises at present, or NOBODY (a review, a talker who has fallen silent). */
    int find(int k, int i, int w) {
        Bits praising = market.membership[k].praising;
        double total = 0;
        for (int a = inStart[i]; a < inStart[i + 1]; a++) {
            total += praising.get(inNode[a]) ? strength(a) : 0;
        }
        if (total == 0) {
            return Membership.NOBODY;
        }
        double u = Draws.uniform(Draws.key(market.population.seed(), Decision.REFERRER, k, w, 0), i) * total;
        int found = Membership.NOBODY;
        for (int a = inStart[i]; a < inStart[i + 1] && u >= 0; a++) {
            if (praising.get(inNode[a])) {
                u -= strength(a);
                found = inNode[a];
            }
        }
        return found;
    }

    private double strength(int arc) {
        double often = talkativeness[persona[inNode[arc]]];
        return inWeight == null ? often : often * inWeight[arc];
    }
}
