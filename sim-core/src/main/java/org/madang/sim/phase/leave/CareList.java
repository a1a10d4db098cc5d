package org.madang.sim.phase.leave;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.madang.sim.config.Care;
import org.madang.sim.random.Belief;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Bits;
import org.madang.sim.state.Cared;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * Picks for whom relationship money is spent (eq. 24): every fourth week the members with the highest belief, which is what
 * is so, by rank as a normal score, mixed with an error so that the two correlate as the platform's accuracy says. Draws:
 * CARE one a member and choice, n = 0 for the error, n = 1 to break ties.
 */
final class CareList {
    /** How often it is made anew, weeks. */
    private static final int EVERY = 4;

    private final MarketState market;

    CareList(MarketState market) {
        this.market = market;
    }

    /**
     * Makes the list of platform k for the weeks to come, where it aims its relationship money, and drops it where not.
     *
     * @param hazard of each member this week
     */
    void choose(int k, int w, IntToDoubleFunction hazard) {
        Care care = market.platform[k].care();
        boolean aims = care != null && care.share() < 1;
        if (aims && market.cared == null) {
            market.cared = new Cared(market.platforms());
        }
        if (!aims) {
            drop(k);
        } else if (w % EVERY == 0 || market.cared.who[k] == null) {
            market.cared.who[k] = best(k, w, care, hazard);
            market.cared.others[k] = market.offer[k];
        }
    }

    private void drop(int k) {
        if (market.cared != null) {
            market.cared.who[k] = null;
        }
    }

    private Bits best(int k, int w, Care care, IntToDoubleFunction hazard) {
        int[] members = members(market.membership[k]);
        long error = Draws.key(market.population.seed(), Decision.CARE, k, w, 0);
        long ties = Draws.key(market.population.seed(), Decision.CARE, k, w, 1);
        double known = care.by() == Care.By.RANDOM ? 0 : care.accuracy();
        int[] byBelief = Belief.ascending(members, i -> truth(k, care.by(), i, hazard), known, error, ties);
        Bits chosen = new Bits(market.participants());
        long count = Math.round(care.share() * byBelief.length);
        for (int n = 1; n <= count; n++) {
            chosen.set(byBelief[byBelief.length - n]);
        }
        return chosen;
    }

    private double truth(int k, Care.By by, int i, IntToDoubleFunction hazard) {
        return switch (by) {
            case RANDOM -> 0;
            case RISK -> hazard.applyAsDouble(i);
            case VALUE -> market.membership[k].margin[i];
            case RESPONSE -> market.people.response == null ? 1 : market.people.response[i];
        };
    }

    private static int[] members(Membership m) {
        int[] members = new int[m.stage.length];
        int count = 0;
        for (int i = 0; i < m.stage.length; i++) {
            if (m.members.get(i)) {
                members[count++] = i;
            }
        }
        return Arrays.copyOf(members, count);
    }
}
