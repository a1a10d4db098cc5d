package org.madang.scenarios.study.run;

import java.util.List;
import org.madang.scenarios.study.FactorColumn;
import org.madang.sim.random.Draws;

/** 64 bits that stand for the values of a point: the same in every study that holds the point. */
public final class PointHash {
    private PointHash() {}

    /** @param values by factor; a factor with labels counts by its label, wherever that stands in the list */
    public static long of(List<FactorColumn> columns, List<Double> values) {
        long h = columns.size();
        for (int f = 0; f < columns.size(); f++) {
            h = Draws.mix(h ^ of(columns.get(f), values.get(f)));
        }
        return h;
    }

    private static long of(FactorColumn column, double value) {
        return column.isLabelled()
                ? ofText(column.labels().get((int) value))
                : Draws.mix(Double.doubleToLongBits(value));
    }

    private static long ofText(String text) {
        long h = text.length();
        for (int i = 0; i < text.length(); i++) {
            h = Draws.mix(h ^ text.charAt(i));
        }
        return h;
    }
}
