package org.madang.sim.network;

import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/**
 * Every pair is tied with the same probability p = z/(size - 1), independently: the G(n,p) of Gilbert 1959, Poisson
 * degrees in a large layer. With z at or above size - 1 everybody knows everybody.
 *
 * <p>Instead of asking every pair, the gap to the next tied pair is drawn (Batagelj &amp; Brandes 2005, algorithm 1): a
 * geometric number, ⌊ln(1 − U) / ln(1 − p)⌋. One draw per tie. {@link StrictMath} gives the same bits on every machine.
 */
final class RandomTies implements TieModel {
    /** More than all pairs of the largest layer, and far from overflow. */
    private static final double BEYOND_ALL_PAIRS = 0x1p61;

    @Override
    public void addTies(Layer layer, TieBuffer ties) {
        double p = layer.meanDegree() / (layer.size() - 1);
        new Sampler(layer.key(Decision.NETWORK_TIES, 0), ties).tie(layer.members(), 0, layer.size(), p);
    }

    /** Draws ties of one group after another from one stream of draws. */
    static final class Sampler {
        private final long key;
        private final TieBuffer ties;
        private long drawn;

        Sampler(long key, TieBuffer ties) {
            this.key = key;
            this.ties = ties;
        }

        /** Ties each pair of {@code member[from] .. member[to - 1]} with probability p; with p of 1 and above, all. */
        void tie(int[] member, int from, int to, double p) {
            if (!(p > 0) || to - from < 2) return;
            if (p >= 1) tieAll(member, from, to);
            else tieSome(member, from, to, StrictMath.log1p(-p));
        }

        private void tieAll(int[] member, int from, int to) {
            for (int v = from; v < to; v++) {
                for (int w = from; w < v; w++) ties.add(member[v], member[w]);
            }
        }

        /** Pairs (v, w), w &lt; v, are passed row by row; w runs over the end of its row and is brought back. */
        private void tieSome(int[] member, int from, int to, double logOfNoTie) {
            int size = to - from;
            int v = 1;
            long w = -1;
            while (true) {
                double gap = StrictMath.log(1 - Draws.uniform(key, drawn++)) / logOfNoTie;
                w += 1 + (long) Math.min(gap, BEYOND_ALL_PAIRS);
                while (v < size && w >= v) w -= v++;
                if (v >= size) return;
                ties.add(member[from + v], member[from + (int) w]);
            }
        }
    }
}
