package org.madang.charts.timeline;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.style.SeriesStyle;

/**
 * Draws the layers of a {@link StackedAreaChart}.
 *
 * @param weeksKnown places of the weeks in which all layers have a value
 */
record StackedLayers(StackedAreaChart chart, List<Integer> weeksKnown, Canvas canvas, PlotFrame frame) {
    private static final double FILL = 0.82;
    /** Height over width from which on a seam would cover what lies beside it. */
    private static final double STEEP = 20;

    void paint(double barHalfWidth) {
        for (int layer = 0; layer < chart.layers().size(); layer++) {
            paintLayer(layer, barHalfWidth);
        }
        for (int layer = 0; layer + 1 < chart.layers().size(); layer++) {
            paintSeam(layer);
        }
    }

    private void paintLayer(int layer, double barHalfWidth) {
        SeriesStyle style =
                SeriesStyle.of(canvas.theme(), chart.layers().get(layer).place());
        int start = 0;
        for (int n = 1; n <= weeksKnown.size(); n++) {
            if (n == weeksKnown.size() || weeksKnown.get(n) != weeksKnown.get(n - 1) + 1) {
                Path2D shape = shape(layer, weeksKnown.subList(start, n), barHalfWidth);
                canvas.fill(shape, canvas.theme().tint(style.colour(), FILL));
                start = n;
            }
        }
    }

    /** A thin seam keeps layers apart where their colours look alike; not along spikes, which would vanish under it. */
    private void paintSeam(int layer) {
        Path2D seam = new Path2D.Double();
        for (int at = 0; at < weeksKnown.size(); at++) {
            int n = weeksKnown.get(at);
            double y = frame.y(chart.below(layer + 1, n));
            boolean goesOn = at > 0 && weeksKnown.get(at - 1) == n - 1;
            if (goesOn && !isSteep(seam.getCurrentPoint(), x(n, 0), y)) {
                seam.lineTo(x(n, 0), y);
            } else {
                seam.moveTo(x(n, 0), y);
            }
        }
        canvas.stroke(seam, canvas.theme().background(), new BasicStroke((float) canvas.em(0.06)));
    }

    private static boolean isSteep(Point2D from, double x, double y) {
        return Math.abs(y - from.getY()) > STEEP * Math.abs(x - from.getX());
    }

    private Path2D shape(int layer, List<Integer> weeks, double barHalfWidth) {
        Path2D path = new Path2D.Double();
        double lone = weeks.size() == 1 ? barHalfWidth * 5 : 0;
        int last = weeks.size() - 1;
        path.moveTo(x(weeks.get(0), -lone), frame.y(chart.below(layer, weeks.get(0))));
        for (int n : weeks) {
            path.lineTo(x(n, -lone), frame.y(chart.below(layer + 1, n)));
        }
        path.lineTo(x(weeks.get(last), lone), frame.y(chart.below(layer + 1, weeks.get(last))));
        for (int n = last; n >= 0; n--) {
            path.lineTo(x(weeks.get(n), lone), frame.y(chart.below(layer, weeks.get(n))));
        }
        path.closePath();
        return path;
    }

    private double x(int week, double shift) {
        return frame.x(chart.weeks().get(week) + shift);
    }
}
