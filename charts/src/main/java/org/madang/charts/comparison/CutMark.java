package org.madang.charts.comparison;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.madang.charts.canvas.Canvas;

/** The arrow at the end of an interval that goes on beyond the plot. */
final class CutMark {
    private CutMark() {}

    /** @param dx and {@code dy}: where it points, one of them −1 or 1, the other 0; y runs downwards */
    static void paint(Canvas canvas, double x, double y, int dx, int dy, Color colour) {
        double length = canvas.em(0.42);
        double half = canvas.em(0.2);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y);
        arrow.lineTo(x - dx * length - dy * half, y - dy * length - dx * half);
        arrow.lineTo(x - dx * length + dy * half, y - dy * length + dx * half);
        arrow.closePath();
        canvas.fill(arrow, colour);
    }
}
