package org.madang.sim.phase.join;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Adoption;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
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
    private final Choice choice;
    private final Promises promises;
    private final Turnover turnover;
    private final Entry entry;
    private final int b;
    private final int platforms;
    private final double switchingCost;
    private final boolean certain;
    /** By platform, what is weighed; −∞ for what is not. */
    private final double[] worth;

    private final long[] joinKey;
    private final long[] noneKey;

    Consideration(MarketState market, Choice choice, Promises promises, Turnover turnover, Entry entry, int b, int w) {
        this.market = market;
        this.choice = choice;
        this.promises = promises;
        this.turnover = turnover;
        this.entry = entry;
        this.b = b;
        p = market.population.participants();
        platforms = market.platforms();
        Adoption join = market.scenario.join();
        switchingCost = join.switchingCost();
        certain = join.choice() == Adoption.Choice.CERTAIN;
        worth = new double[platforms];
        joinKey = new long[platforms];
        noneKey = new long[platforms];
        for (int k = 0; k < platforms; k++) {
            joinKey[k] = Draws.key(market.population.seed(), Decision.JOIN, k, w, 0);
            noneKey[k] = Draws.key(market.population.seed(), Decision.JOIN_NONE, k, w, 0);
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

    private double worth(int k, int i, boolean member) {
        return choice.value(k, i) + (member ? switchingCost : promises.worth(k, i));
    }

    private void alone(int k, int i) {
        boolean member = market.membership[k].stage[i] == Stage.MEMBER;
        double v = worth(k, i, member);
        boolean wants = certain || choice.takes(v, k, i, joinKey[k], noneKey[k]);
        if (member && !wants) {
            turnover.leave(k, b, i);
        } else if (wants && !member) {
            entry.enter(k, i);
        }
    }

    private void oneOf(int i) {
        int current = -1;
        boolean weighsAny = false;
        boolean weighsStaying = false;
        for (int k = 0; k < platforms; k++) {
            Membership m = market.membership[k];
            boolean member = m.stage[i] == Stage.MEMBER;
            boolean considers = considers(k, i);
            weighsAny |= considers;
            weighsStaying |= member && considers;
            current = member ? k : current;
            worth[k] = Double.NEGATIVE_INFINITY;
            if (member || considers) {
                worth[k] = worth(k, i, member);
            }
        }
        if (!weighsAny) {
            return;
        }
        // Somebody who has a platform and only looks at another one is not thinking of having none.
        boolean outside = (current < 0 || weighsStaying) && !certain;
        choose(i, current, choice.pick(worth, i, joinKey, noneKey[0], outside));
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
