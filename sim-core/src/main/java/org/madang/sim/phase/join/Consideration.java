package org.madang.sim.phase.join;

import org.madang.sim.choice.Value;
import org.madang.sim.config.Adoption;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;
import org.madang.sim.turnover.Turnover;

/** What the participants of one block who weigh joining in one week decide (eq. 12). */
final class Consideration {
    /** What is told of those who decide to join platform k. */
    interface Entry {
        void enter(int k, int i);
    }

    private final MarketState market;
    private final Participants p;
    private final Value value;
    private final Turnover turnover;
    private final Entry entry;
    private final int b;
    private final int platforms;
    private final double sharpness;
    private final double switchingCost;
    private final boolean certain;
    private final double[] weight;
    private final long[] joinKey;

    Consideration(MarketState market, Value value, Turnover turnover, Entry entry, int b, int w) {
        this.market = market;
        this.value = value;
        this.turnover = turnover;
        this.entry = entry;
        this.b = b;
        p = market.population.participants();
        platforms = market.platforms();
        Adoption join = market.scenario.join();
        sharpness = join.choiceSharpness();
        switchingCost = join.switchingCost();
        certain = join.choice() == Adoption.Choice.CERTAIN;
        weight = new double[platforms];
        joinKey = new long[platforms];
        for (int k = 0; k < platforms; k++) {
            joinKey[k] = Draws.key(market.population.seed(), Decision.JOIN, k, w, 0);
        }
    }

    /** Decides for participant i, who weighs joining the platforms where it is marked as considering. */
    void decide(int i) {
        if (p.multiHomes(i)) {
            for (int k = 0; k < platforms; k++) {
                if (considers(k, i)) {
                    alone(k, i);
                }
            }
        } else {
            oneOf(i);
        }
    }

    private boolean considers(int k, int i) {
        return market.membership[k].considering.get(i)
                && market.platform[k].present
                && market.platform[k].isOpen(p.locality[i]);
    }

    private void alone(int k, int i) {
        boolean member = market.membership[k].stage[i] == Stage.MEMBER;
        double v = value.of(k, i) + (member ? switchingCost : value.bonus(k, i));
        boolean wants = certain || Draws.uniform(joinKey[k], i) < Maths.logistic(sharpness * v);
        if (member && !wants) {
            turnover.leave(k, b, i);
        } else if (wants && !member) {
            entry.enter(k, i);
        }
    }

    private void oneOf(int i) {
        int current = -1;
        double highest = Double.NEGATIVE_INFINITY;
        boolean weighsAny = false;
        boolean weighsStaying = false;
        for (int k = 0; k < platforms; k++) {
            Membership m = market.membership[k];
            boolean member = m.stage[i] == Stage.MEMBER;
            boolean considers = considers(k, i);
            weighsAny |= considers;
            weighsStaying |= member && considers;
            current = member ? k : current;
            weight[k] = Double.NEGATIVE_INFINITY;
            if (member || considers) {
                weight[k] = sharpness * (value.of(k, i) + (member ? switchingCost : value.bonus(k, i)));
                highest = Math.max(highest, weight[k]);
            }
        }
        if (!weighsAny) {
            return;
        }
        // Somebody who has a platform and only looks at another one is not thinking of having none.
        boolean outside = (current < 0 || weighsStaying) && !certain;
        choose(i, current, pick(i, outside ? Math.max(0, highest) : highest, outside));
    }

    /** The platform drawn by logit, or −1 for none. */
    private int pick(int i, double highest, boolean outside) {
        double total = outside ? power(-highest) : 0;
        for (int k = 0; k < platforms; k++) {
            weight[k] = power(weight[k] - highest);
            total += weight[k];
        }
        double u = Draws.uniform(joinKey[0], i) * total;
        int best = -1;
        for (int k = 0; k < platforms; k++) {
            if (weight[k] > 0) {
                u -= weight[k];
                best = k;
                if (u < 0) {
                    return k;
                }
            }
        }
        return outside ? -1 : best;
    }

    /** e^x, at once for 0, which is the exponent of the best choice. */
    private static double power(double x) {
        return x == 0 ? 1 : Maths.exp(x);
    }

    private void choose(int i, int current, int chosen) {
        if (chosen == current) {
            return;
        }
        if (current >= 0) {
            turnover.leave(current, b, i);
        }
        if (chosen >= 0) {
            entry.enter(chosen, i);
        }
    }
}
