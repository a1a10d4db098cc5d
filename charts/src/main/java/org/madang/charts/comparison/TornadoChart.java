package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;

/**
 * How far the result moves when each assumption alone goes from its low to its high value, the strongest on top.
 *
 * @param baseline the result with every assumption at its usual value
 */
public record TornadoChart(Caption caption, Axis axis, double baseline, List<Swing> swings) implements Figure {
    public TornadoChart {
        if (!Double.isFinite(baseline)) {
            throw new IllegalArgumentException("Baseline is " + baseline);
        }
        swings = swings.stream()
                .sorted(Comparator.comparingDouble(Swing::width).reversed())
                .toList();
    }

    /**
     * One assumption.
     *
     * @param name    what it is called
     * @param lowAt   its low value, as text
     * @param highAt  its high value, as text
     * @param withLow the result with the low value
     * @param withHigh the result with the high value
     */
    public record Swing(String name, String lowAt, String highAt, double withLow, double withHigh) {
        public Swing {
            Objects.requireNonNull(name, "name");
            if (!(Double.isFinite(withLow) && Double.isFinite(withHigh))) {
                throw new IllegalArgumentException(
                        "The swing of '" + name + "' goes from " + withLow + " to " + withHigh);
            }
        }

        double width() {
            return Math.abs(withHigh - withLow);
        }
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new TornadoPainter(this, canvas, area).paint();
    }
}
