package org.madang.charts.style;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Point shapes, of about equal area, centred on the origin. */
public enum Marker {
    CIRCLE(new Ellipse2D.Double(-1, -1, 2, 2)),
    SQUARE(new Rectangle2D.Double(-0.89, -0.89, 1.78, 1.78)),
    TRIANGLE(polygon(0, -1.35, 1.17, 0.68, -1.17, 0.68)),
    DIAMOND(polygon(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0)),
    DOWN(polygon(0, 1.35, 1.17, -0.68, -1.17, -0.68)),
    PLUS(polygon(
            -0.4, -1.25, 0.4, -1.25, 0.4, -0.4, 1.25, -0.4, 1.25, 0.4, 0.4, 0.4, 0.4, 1.25, -0.4, 1.25, -0.4, 0.4,
            -1.25, 0.4, -1.25, -0.4, -0.4, -0.4)),
    BAR(new Rectangle2D.Double(-1.3, -0.6, 2.6, 1.2)),
    CROSS(turned(PLUS.unit)),
    /** Not for series: it marks a point beside what the point is. */
    RING(ring());

    private final Shape unit;

    Marker(Shape unit) {
        this.unit = unit;
    }

    /** This shape with about this radius. */
    public Shape shape(double radius) {
        return AffineTransform.getScaleInstance(radius, radius).createTransformedShape(unit);
    }

    private static Shape ring() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(-1.3, -1.3, 2.6, 2.6), false);
        ring.append(new Ellipse2D.Double(-0.95, -0.95, 1.9, 1.9), false);
        return ring;
    }

    private static Shape turned(Shape shape) {
        return AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(shape);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int n = 2; n < xy.length; n += 2) {
            path.lineTo(xy[n], xy[n + 1]);
        }
        path.closePath();
        return path;
    }
}
