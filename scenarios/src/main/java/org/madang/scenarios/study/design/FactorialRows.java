package org.madang.scenarios.study.design;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Every combination of levels. The grid is walked in steps of about the golden section of its size (a rank-1 lattice), so
 * any beginning of the walk is spread over all of it.
 */
final class FactorialRows implements Rows {
    private static final double GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;

    private final List<FactorAxis> axes;
    private final int count;
    private final long step;

    FactorialRows(List<FactorAxis> axes, int count) {
        this.axes = axes;
        this.count = count;
        step = step(count);
    }

    /** The number next to the golden section that has no divisor in common with the count. */
    private static long step(int count) {
        long near = Math.max(1, Math.round(count * GOLDEN_SECTION));
        for (int away = 0; ; away++) {
            if (near + away < count && coprime(near + away, count)) {
                return near + away;
            }
            if (near - away >= 1 && coprime(near - away, count)) {
                return near - away;
            }
        }
    }

    private static boolean coprime(long a, long b) {
        return b == 0 ? a == 1 : coprime(b, a % b);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public List<Double> row(int r) {
        long cell = r * step % count;
        int[] level = new int[axes.size()];
        for (int f = axes.size() - 1; f >= 0; f--) {
            level[f] = (int) (cell % axes.get(f).levels());
            cell /= axes.get(f).levels();
        }
        return IntStream.range(0, level.length)
                .mapToObj(f -> axes.get(f).atLevel(level[f], axes.get(f).levels()))
                .toList();
    }
}
