package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;

/**
 * What a member is worth against what it costs to win one. Below the line "value = cost" every new member is a loss;
 * above three times the cost acquisition is usually called healthy.
 */
public record LifetimeValueChart(Caption caption, String currency, List<Point> points) implements Figure {
    public LifetimeValueChart {
        Objects.requireNonNull(currency, "currency");
        points = List.copyOf(points);
    }

    /** A strategy with its acquisition cost per new member and the lifetime value of a member. */
    public record Point(String name, Estimate cost, Estimate value) {
        public Point {
            Objects.requireNonNull(name, "name");
        }
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new LifetimeValuePainter(this, canvas, area).paint();
    }
}
