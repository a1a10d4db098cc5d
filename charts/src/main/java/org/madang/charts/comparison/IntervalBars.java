package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;

/**
 * Numbers with their intervals as horizontal bars: the match rate by locality, for one strategy or for several.
 *
 * @param strategies names, in the order of the estimates of each row
 */
public record IntervalBars(Caption caption, Axis axis, List<String> strategies, List<Row> rows) implements Figure {
    public IntervalBars {
        strategies = List.copyOf(strategies);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.estimates().size() != strategies.size()) {
                throw new IllegalArgumentException("Row '" + row.name() + "' has "
                        + row.estimates().size() + " estimates for " + strategies.size() + " strategies");
            }
        }
    }

    /** A name and a number for each strategy. */
    public record Row(String name, List<Estimate> estimates) {
        public Row {
            estimates = List.copyOf(estimates);
        }
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new IntervalBarsPainter(this, canvas, area).paint();
    }
}
