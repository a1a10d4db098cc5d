package org.madang.scenarios.study.design;

import java.util.List;

/**
 * A Latin hypercube that grows by doubling: each factor's range is cut into as many equal shares as there are points, with
 * one point in each (McKay, Beckman &amp; Conover 1979). The first half of the points is such a hypercube too, and so on down
 * to the odd part of their number; the second half takes the shares that the first has left empty (nested designs, Qian
 * 2009).
 */
final class LatinHypercubeRows implements Rows {
    private static final int ORDER = 1;
    private static final int PLACE = 2;

    private final List<FactorAxis> axes;
    private final int count;
    /** Shape factors × count: the share of every point. */
    private final double[][] share;

    LatinHypercubeRows(List<FactorAxis> axes, int count, long seed) {
        this.axes = axes;
        this.count = count;
        share = new double[axes.size()][];
        for (int f = 0; f < share.length; f++) {
            share[f] = shares(count, f, seed);
        }
    }

    private static double[] shares(int count, int factor, long seed) {
        double[] shares = new double[count];
        int base = count / Integer.lowestOneBit(count);
        fill(shares, 0, base, Shuffle.order(base, Shuffle.key(seed, ORDER, factor, base)), factor, seed);
        for (int n = base; n < count; n *= 2) {
            int[] empty = empty(shares, n);
            int[] order = Shuffle.order(n, Shuffle.key(seed, ORDER, factor, 2 * n));
            int[] cells = new int[n];
            for (int i = 0; i < n; i++) {
                cells[i] = empty[order[i]];
            }
            fill(shares, n, 2 * n, cells, factor, seed);
        }
        return shares;
    }

    /** Puts points n … into cells of 1 / all each, somewhere inside. */
    private static void fill(double[] shares, int from, int all, int[] cells, int factor, long seed) {
        long key = Shuffle.key(seed, PLACE, factor, all);
        for (int i = 0; i < cells.length; i++) {
            double inside = org.madang.sim.random.Draws.uniform(key, i);
            // Away from the edges by a hair, so that rounding cannot move a point into the next cell.
            shares[from + i] = (cells[i] + 1e-6 + inside * (1 - 2e-6)) / all;
        }
    }

    /** The cells of 1 / 2n that n points have left empty. */
    private static int[] empty(double[] shares, int n) {
        boolean[] taken = new boolean[2 * n];
        for (int i = 0; i < n; i++) {
            taken[(int) (shares[i] * 2 * n)] = true;
        }
        int[] empty = new int[n];
        int at = 0;
        for (int cell = 0; cell < 2 * n; cell++) {
            if (!taken[cell]) {
                empty[at++] = cell;
            }
        }
        return empty;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public List<Double> row(int r) {
        double[] shares = new double[share.length];
        for (int f = 0; f < shares.length; f++) {
            shares[f] = share[f][r];
        }
        return Shares.values(axes, shares, 0);
    }
}
