package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;

/**
 * A number against what a study varies, a panel a factor, all with the same vertical scale.
 *
 * @param axis what is measured
 * @param sides names of what is compared, by place; lines and points carry their colours
 * @param panels a factor each
 */
public record FactorPanels(Caption caption, Axis axis, List<String> sides, List<Panel> panels) implements Figure {
    public FactorPanels {
        sides = List.copyOf(sides);
        panels = List.copyOf(panels);
    }

    /**
     * One factor.
     *
     * @param marks values of the factor to be pointed out, with their intervals
     */
    public record Panel(FactorScale factor, List<Curve> curves, List<Estimate> marks) {
        public Panel {
            curves = List.copyOf(curves);
            marks = List.copyOf(marks);
        }
    }

    /**
     * The number at several values of the factor.
     *
     * @param place of the side, for its colour
     * @param isMeasured whether points with whiskers are drawn, not a line with a band
     * @param at values of the factor, from low to high
     * @param numbers the number at each
     */
    public record Curve(int place, boolean isMeasured, List<Double> at, List<Estimate> numbers) {
        public Curve {
            at = List.copyOf(at);
            numbers = List.copyOf(numbers);
            if (at.size() != numbers.size()) {
                throw new IllegalArgumentException(
                        at.size() + " values of a factor for " + numbers.size() + " numbers");
            }
        }
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new FactorPanelsPainter(this, canvas).paint(area);
    }
}
