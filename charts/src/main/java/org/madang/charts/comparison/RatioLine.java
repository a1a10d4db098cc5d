package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.PointLabels;
import org.madang.charts.style.Dash;
import org.madang.charts.style.TextStyle;

/** The line of all points whose value is so many times their cost. */
final class RatioLine {
    /** So many small boxes along the line keep names off it. */
    private static final int PIECES = 40;

    private final double ratio;
    private final double most;
    private final PlotFrame frame;
    private final Canvas canvas;

    RatioLine(double ratio, Scale costs, Scale values, PlotFrame frame, Canvas canvas) {
        this.ratio = ratio;
        this.most = Math.max(0, Math.min(costs.high(), values.high() / ratio));
        this.frame = frame;
        this.canvas = canvas;
    }

    /** Draws the line, named where it leaves the plot. */
    void paint(String name, Dash dash) {
        double x = frame.x(most);
        double y = frame.y(most * ratio);
        canvas.line(frame.x(0), frame.y(0), x, y, canvas.theme().muted(), dash.stroke(canvas.em(0.08)));
        boolean leavesRight = x > frame.inner().getMaxX() - canvas.em(2);
        if (leavesRight) {
            double top = y - canvas.lineHeight(TextStyle.NOTE);
            double left = frame.inner().getMaxX() + canvas.em(0.4);
            canvas.lines(
                    canvas.wrap(name, TextStyle.NOTE, canvas.em(6.6), 2),
                    left,
                    top,
                    TextStyle.NOTE,
                    canvas.theme().muted());
        } else {
            canvas.text(
                    name,
                    x,
                    y - canvas.em(0.3),
                    Anchor.MIDDLE,
                    TextStyle.NOTE,
                    canvas.theme().muted());
        }
    }

    void keepFree(PointLabels labels) {
        for (int n = 0; n < PIECES; n++) {
            double left = frame.x(most * n / PIECES);
            double right = frame.x(most * (n + 1) / PIECES);
            double bottom = frame.y(most * n / PIECES * ratio);
            double top = frame.y(most * (n + 1) / PIECES * ratio);
            labels.keepFree(new Rectangle2D.Double(left, top, right - left, bottom - top));
        }
    }
}
