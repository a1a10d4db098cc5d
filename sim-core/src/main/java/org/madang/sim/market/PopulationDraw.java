package org.madang.sim.market;

import java.util.Arrays;
import java.util.List;
import org.madang.sim.config.Market;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.network.Census;

/** Draws the fixed attributes of every participant from the personas. */
final class PopulationDraw {
    private final long seed;
    private final List<Persona> personas;

    PopulationDraw(List<Persona> personas, long seed) {
        this.personas = personas;
        this.seed = seed;
    }

    static double providerShare(Market market) {
        double all = market.personas().stream().mapToDouble(Persona::share).sum();
        double providers = market.personas().stream()
                .filter(p -> p.side() == Side.PROVIDER)
                .mapToDouble(Persona::share)
                .sum();
        return providers / all;
    }

    /** Participants of the market; a pure function of market and seed. */
    Participants draw(Market market) {
        int[] start = LocalitySizes.starts(market.localities(), market.participants());
        Participants p = places(start, LocalitySizes.providerEnds(start, providerShare(market)));
        new Traits(personas, seed).draw(p, 0, p.count, 0);
        return p;
    }

    /** Participants at the nodes of an edge list, some of whom may be known. */
    Participants draw(NodePlacement placement, Census censusOrNull) {
        Participants p = places(placement.localityStart, placement.providerEnd);
        Traits traits = new Traits(personas, seed);
        if (censusOrNull == null) {
            traits.draw(p, 0, p.count, 0);
        } else {
            traits.draw(p, new KnownPeople(censusOrNull, placement.participantOfNode));
        }
        return p;
    }

    private static Participants places(int[] start, int[] providerEnd) {
        Participants p = new Participants(start, providerEnd);
        for (int l = 0; l < p.localities(); l++) {
            Arrays.fill(p.locality, start[l], start[l + 1], (short) l);
        }
        return p;
    }
}
