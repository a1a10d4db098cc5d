package org.madang.scenarios.study.run;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Point;
import org.madang.sim.random.Draws;

/** The values of a point as text, by which it is known: the same in every study that holds the point. */
public final class PointText {
    private PointText() {}

    /** One text for each factor: digits, or the label. */
    public static List<String> values(List<FactorColumn> columns, Point point) {
        return IntStream.range(0, columns.size())
                .mapToObj(f -> value(columns.get(f), point.values().get(f)))
                .toList();
    }

    private static String value(FactorColumn column, double value) {
        return column.isLabelled() ? column.labels().get((int) value) : Digits.of(value);
    }

    /** 64 bits that stand for a text. */
    public static long hash(String text) {
        long h = text.length();
        for (int i = 0; i < text.length(); i++) {
            h = Draws.mix(h ^ text.charAt(i));
        }
        return h;
    }
}
