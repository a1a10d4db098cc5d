package org.madang.scenarios.study.design;

import java.util.List;

/** The first points of a Sobol sequence. Any number of them is even, and more can follow. */
final class SobolRows implements Rows {
    private final List<FactorAxis> axes;
    private final int count;
    private final SobolSequence sequence;

    SobolRows(List<FactorAxis> axes, int count, long seed) {
        this.axes = axes;
        this.count = count;
        sequence = new SobolSequence(axes.size(), seed);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public List<Double> row(int r) {
        return Shares.values(axes, sequence.point(r), 0);
    }
}
