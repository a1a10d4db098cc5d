package org.madang.charts.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.TextStyle;

/**
 * Places names beside points: each gets the place around its point (right, left, above, below) where it covers least of
 * the names and points that are already there, and stays inside.
 */
public final class PointLabels {
    private final Canvas canvas;
    private final Rectangle2D inside;
    private final List<Rectangle2D> taken = new ArrayList<>();

    public PointLabels(Canvas canvas, Rectangle2D inside) {
        this.canvas = canvas;
        this.inside = inside;
    }

    /** Marks a place that names should leave free, such as a point. */
    public void keepFree(Rectangle2D place) {
        taken.add(place);
    }

    /** A rectangle for this one-line text next to the point; it is taken from now on. */
    public Rectangle2D place(String text, double x, double y) {
        double width = canvas.width(text, TextStyle.LABEL);
        double height = canvas.lineHeight(TextStyle.LABEL);
        double gap = canvas.em(0.7);
        List<Rectangle2D> candidates = new ArrayList<>();
        for (double far : new double[] {1, 2.4, 4, 6, 9}) {
            double d = gap * far;
            candidates.add(box(x + d, y - height / 2, width, height));
            candidates.add(box(x - d - width, y - height / 2, width, height));
            for (double up : new double[] {-d * 0.4 - height, d * 0.4}) {
                candidates.add(box(x + d * 0.6, y + up, width, height));
                candidates.add(box(x - d * 0.6 - width, y + up, width, height));
            }
            for (double side : new double[] {0.5, 0, 1}) {
                candidates.add(box(x - width * side, y - d - height, width, height));
                candidates.add(box(x - width * side, y + d, width, height));
            }
        }
        Rectangle2D best =
                candidates.stream().min(Comparator.comparingLong(this::cost)).orElseThrow();
        taken.add(best);
        return best;
    }

    /** Joins a name that had to go far away to its point. */
    public void paintLeader(Rectangle2D name, double x, double y, Color colour) {
        double nearX = Math.max(name.getX(), Math.min(x, name.getMaxX()));
        double nearY = Math.max(name.getY(), Math.min(y, name.getMaxY()));
        if (Math.hypot(nearX - x, nearY - y) > canvas.em(1)) {
            canvas.line(x, y, nearX, nearY, colour, new BasicStroke((float) canvas.em(0.05)));
        }
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** The area of what it would cover or of what would stick out. */
    private long cost(Rectangle2D box) {
        double covered =
                taken.stream().mapToDouble(t -> area(t.createIntersection(box))).sum();
        double outside = box.getWidth() * box.getHeight() - area(inside.createIntersection(box));
        // In whole units of area: rounding errors must not decide between two places that are both free.
        return Math.round(covered + 4 * outside);
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() <= 0 || box.getHeight() <= 0 ? 0 : box.getWidth() * box.getHeight();
    }
}
