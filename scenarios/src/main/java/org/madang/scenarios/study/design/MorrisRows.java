package org.madang.scenarios.study.design;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.sim.random.Draws;

/**
 * Random walks through a grid (Morris 1991): each begins anywhere and changes one factor after the other, in random order,
 * by half the levels up or down. Walk after walk, so that more can follow.
 */
final class MorrisRows implements Rows {
    private static final int START = 3;
    private static final int ORDER = 4;

    private final List<FactorAxis> axes;
    private final int walks;
    private final int levels;
    private final long seed;

    /** @param levels an even number */
    MorrisRows(List<FactorAxis> axes, int walks, int levels, long seed) {
        this.axes = axes;
        this.walks = walks;
        this.levels = levels;
        this.seed = seed;
    }

    @Override
    public int count() {
        return walks * (axes.size() + 1);
    }

    @Override
    public List<Double> row(int r) {
        int walk = r / (axes.size() + 1);
        int steps = r % (axes.size() + 1);
        int[] level = new int[axes.size()];
        for (int f = 0; f < level.length; f++) {
            level[f] = Draws.below(Draws.bits(Shuffle.key(seed, START, f, 0), walk), levels);
        }
        int[] order = Shuffle.order(level.length, Shuffle.key(seed, ORDER, walk, 0));
        for (int s = 0; s < steps; s++) {
            int f = order[s];
            level[f] += level[f] < levels / 2 ? levels / 2 : -levels / 2;
        }
        return IntStream.range(0, level.length)
                .mapToObj(f -> axes.get(f).atLevel(level[f], levels))
                .toList();
    }
}
