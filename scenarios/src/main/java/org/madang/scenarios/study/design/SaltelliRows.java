package org.madang.scenarios.study.design;

import java.util.Arrays;
import java.util.List;

/**
 * The points for Sobol indices (Saltelli et al. 2010): for each base point a row of matrix A, the same row of B, and for
 * each factor the row of A with that factor taken from B. Base point after base point, so that every beginning of whole
 * blocks is a smaller design of the same kind. A and B are the two halves of one Sobol sequence of twice the dimensions.
 */
final class SaltelliRows implements Rows {
    private final List<FactorAxis> axes;
    private final int base;
    private final SobolSequence sequence;

    SaltelliRows(List<FactorAxis> axes, int base, long seed) {
        this.axes = axes;
        this.base = base;
        sequence = new SobolSequence(2 * axes.size(), seed);
    }

    @Override
    public int count() {
        return base * (axes.size() + 2);
    }

    @Override
    public List<Double> row(int r) {
        int factors = axes.size();
        int role = r % (factors + 2);
        double[] both = sequence.point(r / (factors + 2));
        if (role == 1) {
            return Shares.values(axes, both, factors);
        }
        double[] a = Arrays.copyOf(both, factors);
        if (role >= 2) {
            a[role - 2] = both[factors + role - 2];
        }
        return Shares.values(axes, a, 0);
    }
}
