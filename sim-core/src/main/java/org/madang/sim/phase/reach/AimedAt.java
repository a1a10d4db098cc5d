package org.madang.sim.phase.reach;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.sim.config.Aim;
import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Belief;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Bits;
import org.madang.sim.state.MarketState;

/**
 * Picks whom advertising is for (eq. 27), where a platform aims it: every fourth week, of each side those of whom it believes
 * that they would use it most. Draws: AIM one a person and choice, n = 0 for the error, n = 1 to break ties.
 */
final class AimedAt {
    /** How often it is made anew, weeks. */
    private static final int EVERY = 4;

    private final MarketState market;
    private final Participants people;
    private final double[] availability;

    AimedAt(MarketState market) {
        this.market = market;
        people = market.population.participants();
        availability = market.scenario.market().personas().stream()
                .mapToDouble(Persona::availability)
                .toArray();
    }

    /** Makes the list of platform k where it aims, and drops it where not; null where advertising is for all. */
    Bits of(int k, int w) {
        Aim aim = market.platform[k].aim();
        if (aim == null) {
            market.aimed[k] = null;
        } else if (w % EVERY == 0 || market.aimed[k] == null) {
            market.aimed[k] = picked(k, w, aim);
        }
        return market.aimed[k];
    }

    private Bits picked(int k, int w, Aim aim) {
        boolean[] meant = meant(aim.personas());
        Bits picked = new Bits(people.count);
        for (boolean provides : new boolean[] {false, true}) {
            int[] side = IntStream.range(0, people.count)
                    .filter(i -> meant[people.persona[i]] && people.isProvider(i) == provides)
                    .toArray();
            int[] ascending = Belief.ascending(
                    side, this::use, aim.by() == Aim.By.RANDOM ? 0 : aim.accuracy(), key(k, w, 0), key(k, w, 1));
            long count = Math.round(aim.share() * side.length);
            Arrays.stream(ascending).skip(side.length - count).forEach(picked::set);
        }
        return picked;
    }

    /** By persona. */
    private boolean[] meant(List<String> named) {
        List<Persona> personas = market.scenario.market().personas();
        boolean[] meant = new boolean[personas.size()];
        for (int n = 0; n < meant.length; n++) {
            meant[n] = named.isEmpty() || named.contains(personas.get(n).name());
        }
        return meant;
    }

    /** Matches a week that it would need, or offer. */
    private double use(int i) {
        return people.isProvider(i) ? people.capacity[i] * availability[people.persona[i]] : people.needRate[i];
    }

    private long key(int k, int w, int n) {
        return Draws.key(market.population.seed(), Decision.AIM, k, w, n);
    }
}
