package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.design.FactorAxis;

/**
 * The rounds of a regime map: first a coarse grid over two factors; then every cell in which the winner changes from one
 * corner to another, or is not sure at a corner, is quartered, as often as the design says. The winner is that of the first
 * two sides in the first indicator.
 */
public final class RegimeRounds implements Rounds {
    private final Lattice across;
    private final Lattice down;
    private final int rounds;

    public RegimeRounds(List<FactorAxis> axes, Design.Regime design) {
        rounds = design.rounds();
        across = new Lattice(axes.get(0), design.levels(), rounds);
        down = new Lattice(axes.get(1), design.levels(), rounds);
    }

    @Override
    public List<List<Double>> round(int n, StudyTable soFar) {
        Set<List<Double>> points = new LinkedHashSet<>();
        if (n == 0) {
            for (int i = 0; i < across.size(); i += across.stride()) {
                for (int j = 0; j < down.size(); j += down.stride()) {
                    points.add(List.of(across.value(i), down.value(j)));
                }
            }
        } else if (n <= rounds && soFar.sides().size() > 1) {
            refine(n, differences(soFar), points);
        }
        return new ArrayList<>(points);
    }

    private Map<Long, Estimate> differences(StudyTable table) {
        Responses y = StudyResponses.difference(table, 0, 1, 0);
        Map<Long, Estimate> at = new HashMap<>();
        for (int p = 0; p < table.points(); p++) {
            int i = across.placeOf(table.factor(p, 0));
            int j = down.placeOf(table.factor(p, 1));
            if (i >= 0 && j >= 0) {
                at.put(key(i, j), y.estimate(p));
            }
        }
        return at;
    }

    private static long key(int i, int j) {
        return (long) i << 32 | j;
    }

    /** Quarters the cells of the last round whose corners are all there. */
    private void refine(int n, Map<Long, Estimate> at, Set<List<Double>> points) {
        int wide = Math.max(1, across.stride() >> n - 1);
        int high = Math.max(1, down.stride() >> n - 1);
        for (int i = 0; i + wide < across.size(); i += wide) {
            for (int j = 0; j + high < down.size(); j += high) {
                if (isOpen(i, j, wide, high, at)) {
                    quarter(i, j, wide, high, points);
                }
            }
        }
    }

    private boolean isOpen(int i, int j, int wide, int high, Map<Long, Estimate> at) {
        boolean above = false;
        boolean below = false;
        for (int corner = 0; corner < 4; corner++) {
            Estimate e = at.get(key(across.first(i + corner / 2 * wide), down.first(j + corner % 2 * high)));
            if (e == null || Double.isNaN(e.mean())) {
                return false;
            }
            // With one replication the sign of the mean is all there is.
            boolean isUnsure = !Double.isNaN(e.low()) && Single.sign(e) == 0;
            above |= isUnsure || e.mean() >= 0;
            below |= isUnsure || e.mean() < 0;
        }
        return above && below;
    }

    private void quarter(int i, int j, int wide, int high, Set<List<Double>> points) {
        int[] columns = {i, i + wide / 2, i + wide};
        int[] rows = {j, j + high / 2, j + high};
        for (int column : columns) {
            for (int row : rows) {
                points.add(List.of(across.value(column), down.value(row)));
            }
        }
    }
}
