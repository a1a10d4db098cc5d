package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.statistics.Chosen;

/**
 * What a replication keeps of the effects, one behind the other: a number each. An effect that chooses keeps the number of
 * its options, what they are chosen by, and its value with each of them: only all replications together say which is chosen.
 */
final class Cells {
    private Cells() {}

    /** Of one effect: one number where nothing is chosen. */
    static double[] of(double[] criteria, double[] values) {
        if (criteria.length == 0) {
            return values;
        }
        double[] cells = new double[1 + 2 * criteria.length];
        cells[0] = criteria.length;
        System.arraycopy(criteria, 0, cells, 1, criteria.length);
        System.arraycopy(values, 0, cells, 1 + criteria.length, criteria.length);
        return cells;
    }

    /** Of all effects. */
    static double[] joined(List<double[]> effects) {
        return effects.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /**
     * The values by replication and effect.
     *
     * @param kept by replication
     */
    static double[][] values(List<Formula> formulas, double[][] kept) {
        double[][] values = new double[kept.length][formulas.size()];
        int at = 0;
        for (int n = 0; n < formulas.size(); n++) {
            int options = formulas.get(n).chooses() ? (int) kept[0][at] : 0;
            double[] column = options == 0 ? column(kept, at) : chosen(kept, at + 1, options);
            for (int r = 0; r < kept.length; r++) {
                values[r][n] = column[r];
            }
            at += 1 + 2 * options;
        }
        return values;
    }

    private static double[] column(double[][] kept, int at) {
        return Arrays.stream(kept).mapToDouble(row -> row[at]).toArray();
    }

    private static double[] chosen(double[][] kept, int from, int options) {
        List<double[]> criterion = new ArrayList<>();
        List<double[]> value = new ArrayList<>();
        for (double[] row : kept) {
            criterion.add(Arrays.copyOfRange(row, from, from + options));
            value.add(Arrays.copyOfRange(row, from + options, from + 2 * options));
        }
        return Chosen.of(criterion.toArray(double[][]::new), value.toArray(double[][]::new));
    }
}
