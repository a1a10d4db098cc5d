package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;

/**
 * How strongly each factor acts against how unevenly it acts (Morris screening): on the left what can be left out, on the
 * right below the line what acts evenly, above it what curves or depends on other factors.
 *
 * @param size the horizontal axis: mean absolute effect
 * @param spread the vertical axis: standard deviation of the effects
 * @param line what the line is called on which both are equal
 */
public record ScreeningChart(Caption caption, Axis size, Axis spread, String line, List<Point> points)
        implements Figure {
    public ScreeningChart {
        points = List.copyOf(points);
    }

    /** A factor. */
    public record Point(String name, Estimate size, Estimate spread) {}

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new ScreeningPainter(this, canvas, area).paint();
    }
}
