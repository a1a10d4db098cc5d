package org.madang.sim.network;

import java.util.Arrays;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * A growing network: participants arrive in random order, and each ties itself to m = z/2 different earlier ones, chosen
 * with probability proportional to the ties they have (Barabási &amp; Albert 1999). Degrees follow a power law with
 * exponent 3: a few hubs, many with few ties.
 *
 * <p>A fraction of m is rounded by a draw. The first arrivals find fewer than m others; what they could not make is made
 * up by the next ones, so the network starts as a complete graph of about z + 1 and the mean degree is z at every size.
 * With z at or above size - 1 everybody knows everybody; with z below 2 some stay without a tie.
 *
 * <p>The list of the ends of all ties holds each participant as often as it has ties, so a uniform pick from it is a
 * preferential one (Batagelj &amp; Brandes 2005, algorithm 5). That list is the {@link TieBuffer} itself. Draws one
 * rounding per arrival and one pick per tie, more where a pick repeats.
 */
final class PreferentialAttachment implements TieModel {
    @Override
    public void addTies(Layer layer, TieBuffer ties) {
        if (layer.meanDegree() >= layer.size() - 1) new RandomTies().addTies(layer, ties);
        else new Growth(layer, ties).grow();
    }

    /** The state of one growing layer. */
    private static final class Growth {
        private static final int NOBODY = -1;

        private final Layer layer;
        private final TieBuffer ties;
        private final int[] arrival;
        /** The arrival that picked a participant last (index less the layer's first), or NOBODY: finds repeats. */
        private final int[] lastPickedBy;
        /** Where the layer's own ties start in the buffer. */
        private final int start;

        private final long pickKey;
        private long picked;

        Growth(Layer layer, TieBuffer ties) {
            this.layer = layer;
            this.ties = ties;
            arrival = layer.arrivalOrder();
            lastPickedBy = new int[layer.size()];
            Arrays.fill(lastPickedBy, NOBODY);
            start = ties.used;
            pickKey = layer.key(Decision.NETWORK_TIES, 0);
        }

        void grow() {
            double m = layer.meanDegree() / 2;
            long roundingKey = layer.key(Decision.NETWORK_TIES, 1);
            int owed = 0;
            for (int t = 0; t < arrival.length; t++) {
                owed += Layer.roundedByDraw(m, roundingKey, t);
                int made = Math.min(t, owed);
                if (made == t) tieToAllBefore(t);
                else tieToSomeBefore(t, made);
                owed -= made;
            }
        }

        private void tieToAllBefore(int t) {
            for (int s = 0; s < t; s++) ties.add(arrival[t], arrival[s]);
        }

        private void tieToSomeBefore(int t, int count) {
            int ends = ties.used - start;
            for (int made = 0; made < count; ) {
                int other = pick(t, ends);
                if (lastPickedBy[other - layer.first()] == t) continue;
                lastPickedBy[other - layer.first()] = t;
                ties.add(arrival[t], other);
                made++;
            }
        }

        /** An earlier participant, in proportion to its ties; while nobody has any, all alike. */
        private int pick(int t, int ends) {
            long bits = Draws.bits(pickKey, picked++);
            return ends == 0 ? arrival[Draws.below(bits, t)] : ties.ends[start + Draws.below(bits, ends)];
        }
    }
}
