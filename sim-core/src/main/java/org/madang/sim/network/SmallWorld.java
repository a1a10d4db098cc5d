package org.madang.sim.network;

import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * A ring with shortcuts (Watts &amp; Strogatz 1998): participants stand on a ring in random order, each is tied to the
 * next m = z/2, and each of these ties is rewired to somebody at random with the probability {@code rewiring}. High
 * clustering, short paths.
 *
 * <p>A fraction of m is rounded by a draw. A rewired tie goes to somebody outside the ring neighbourhood, so it never
 * doubles a ring tie; where nobody is outside, it stays. With z at or above size - 1 everybody knows everybody.
 */
final class SmallWorld implements TieModel {
    private final double rewiring;

    SmallWorld(double rewiring) {
        this.rewiring = rewiring;
    }

    @Override
    public void addTies(Layer layer, TieBuffer ties) {
        if (layer.meanDegree() >= layer.size() - 1) new RandomTies().addTies(layer, ties);
        else new Ring(layer, ties).tie();
    }

    /** The state of one ring. */
    private final class Ring {
        private final TieBuffer ties;
        private final int[] onRing;
        private final double m;
        /** How far ring ties reach to each side. */
        private final int reach;
        /** How many stand outside the ring neighbourhood of a participant. */
        private final int outside;

        private final long roundingKey;
        private final long whetherKey;
        private final long targetKey;
        private long rewired;

        Ring(Layer layer, TieBuffer ties) {
            this.ties = ties;
            onRing = layer.arrivalOrder();
            m = layer.meanDegree() / 2;
            reach = (int) Math.ceil(m);
            outside = Math.max(0, onRing.length - 1 - 2 * reach);
            roundingKey = layer.key(Decision.NETWORK_TIES, 1);
            whetherKey = layer.key(Decision.NETWORK_REWIRING, 0);
            targetKey = layer.key(Decision.NETWORK_REWIRING, 1);
        }

        void tie() {
            for (int t = 0; t < onRing.length; t++) {
                int count = Layer.roundedByDraw(m, roundingKey, t);
                int firstOfT = ties.used;
                for (int d = 1; d <= count; d++) {
                    boolean rewire = d <= outside && Draws.uniform(whetherKey, (long) t * (reach + 1) + d) < rewiring;
                    ties.add(onRing[t], rewire ? newPartner(t, firstOfT) : onRing[(t + d) % onRing.length]);
                }
            }
        }

        /** Somebody outside the ring neighbourhood of t to whom t has not yet tied itself. */
        private int newPartner(int t, int firstOfT) {
            while (true) {
                int beyond = reach + 1 + Draws.below(Draws.bits(targetKey, rewired++), outside);
                int partner = onRing[(int) (((long) t + beyond) % onRing.length)];
                if (!isPartner(partner, firstOfT)) return partner;
            }
        }

        private boolean isPartner(int other, int firstOfT) {
            for (int p = firstOfT + 1; p < ties.used; p += 2) {
                if (ties.ends[p] == other) return true;
            }
            return false;
        }
    }
}
