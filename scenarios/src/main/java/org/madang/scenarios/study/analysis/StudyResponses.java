package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.StudyTable;

/** Takes responses and places out of a study's results. */
public final class StudyResponses {
    private StudyResponses() {}

    /** One side in one indicator. */
    public static Responses level(StudyTable table, int side, int indicator) {
        double[][] y = new double[table.points()][];
        for (int p = 0; p < y.length; p++) {
            y[p] = values(table, p, side, indicator);
        }
        return Responses.of(y);
    }

    /** The first side less the second, replication by replication; 0 where both are equal. */
    public static Responses difference(StudyTable table, int first, int second, int indicator) {
        double[][] y = new double[table.points()][];
        for (int p = 0; p < y.length; p++) {
            y[p] = PairedSample.of(values(table, p, first, indicator), values(table, p, second, indicator))
                    .difference(0, 1);
        }
        return Responses.of(y);
    }

    private static double[] values(StudyTable table, int point, int side, int indicator) {
        double[] y = new double[table.replications()];
        Arrays.setAll(y, r -> table.value(point, side, indicator, r));
        return y;
    }

    /** The points that have a value, by the first factor, then by the next. */
    public static int[] inOrder(StudyTable table, Responses y) {
        Comparator<Integer> order = Comparator.comparingInt(p -> 0);
        for (int factor = 0; factor < table.factors().size(); factor++) {
            int f = factor;
            order = order.thenComparingDouble(p -> table.factor(p, f));
        }
        return Arrays.stream(y.where(p -> y.count(p) > 0))
                .boxed()
                .sorted(order)
                .mapToInt(p -> p)
                .toArray();
    }

    /** Where the points lie, as fractions of the factors' ranges. */
    public static Sites sites(StudyTable table) {
        List<FactorColumn> factors = table.factors();
        double[][] unit = new double[table.points()][factors.size()];
        boolean[] labelled = new boolean[factors.size()];
        for (int f = 0; f < labelled.length; f++) {
            labelled[f] = factors.get(f).isLabelled();
            for (int p = 0; p < unit.length; p++) {
                unit[p][f] = unit(factors.get(f), table.factor(p, f));
            }
        }
        return Sites.of(unit, labelled);
    }

    /** Where a value lies between the low (0) and the high (1) end of a factor, on its scale; a label is its number. */
    public static double unit(FactorColumn factor, double value) {
        if (factor.isLabelled() || !(factor.high() > factor.low())) {
            return factor.isLabelled() ? value : 0;
        }
        if (factor.scale() == Factor.Scale.LOG) {
            double low = StrictMath.log(factor.low());
            return (StrictMath.log(value) - low) / (StrictMath.log(factor.high()) - low);
        }
        return (value - factor.low()) / (factor.high() - factor.low());
    }

    /** The value of a factor at a fraction of its range. */
    public static double value(FactorColumn factor, double unit) {
        if (factor.isLabelled()) {
            return unit;
        }
        if (factor.scale() == Factor.Scale.LOG) {
            double low = StrictMath.log(factor.low());
            return StrictMath.exp(low + unit * (StrictMath.log(factor.high()) - low));
        }
        return factor.low() + unit * (factor.high() - factor.low());
    }
}
