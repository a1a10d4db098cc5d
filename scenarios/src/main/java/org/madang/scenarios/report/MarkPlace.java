package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.madang.charts.plot.WeekMark;
import org.madang.scenarios.results.TextWidth;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * Where the name of a mark stands so that it neither leaves the chart nor covers another one. Widths in points.
 *
 * @param level 0 at the top; names that would touch stand lower
 * @param side above the mark, or beside it near the edges
 */
record MarkPlace(WeekMark mark, int level, STDLblPos.Enum side) {
    /** About half the width of a letter of a bold label. */
    private static final double LETTER = 8.6;

    private record Extent(int level, double from, double to) {
        boolean touches(double otherFrom, double otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    /** @param left where the plot begins in a chart of the width {@code width}; {@code plot} is its own width */
    static List<MarkPlace> of(List<WeekMark> marks, int weeks, double left, double plot, double width) {
        List<MarkPlace> places = new ArrayList<>();
        List<Extent> taken = new ArrayList<>();
        List<WeekMark> sorted = marks.stream()
                .sorted(Comparator.comparingDouble(WeekMark::week))
                .toList();
        for (WeekMark mark : sorted) {
            double x = left + plot * mark.week() / weeks;
            double size = LETTER * TextWidth.of(mark.label());
            STDLblPos.Enum side = x - size / 2 < left ? STDLblPos.R : x + size / 2 > width ? STDLblPos.L : STDLblPos.T;
            double from = side == STDLblPos.R ? x : side == STDLblPos.L ? x - size : x - size / 2;
            int level = 0;
            while (isTaken(taken, level, from, from + size)) {
                level++;
            }
            taken.add(new Extent(level, from, from + size));
            places.add(new MarkPlace(mark, level, side));
        }
        return places;
    }

    private static boolean isTaken(List<Extent> taken, int level, double from, double to) {
        return taken.stream().anyMatch(extent -> extent.level() == level && extent.touches(from, to));
    }
}
