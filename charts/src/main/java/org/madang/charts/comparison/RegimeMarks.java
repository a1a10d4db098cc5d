package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Estimate;
import org.madang.charts.style.Dash;
import org.madang.charts.style.TextStyle;

/** What is drawn over a {@link RegimeChart}: ranges to compare with, and where somebody stands. */
final class RegimeMarks {
    private final RegimeChart chart;
    private final Canvas canvas;
    private final Rectangle2D inner;
    private final Color ink;

    RegimeMarks(RegimeChart chart, Canvas canvas, Rectangle2D inner) {
        this.chart = chart;
        this.canvas = canvas;
        this.inner = inner;
        ink = canvas.theme().ink();
    }

    void paint() {
        chart.zones().forEach(this::paint);
        chart.places().forEach(this::paint);
    }

    private double x(double value) {
        double share = Math.min(1, Math.max(0, chart.across().share(value)));
        return inner.getX() + share * inner.getWidth();
    }

    private double y(double value) {
        double share = Math.min(1, Math.max(0, chart.down().share(value)));
        return inner.getMaxY() - share * inner.getHeight();
    }

    private void paint(RegimeChart.Zone zone) {
        Rectangle2D frame = new Rectangle2D.Double(
                x(zone.left()), y(zone.top()), x(zone.right()) - x(zone.left()), y(zone.bottom()) - y(zone.top()));
        canvas.stroke(frame, ink, Dash.SHORT.stroke(canvas.em(0.1)));
        label(zone.label(), frame.getX() + canvas.em(0.25), frame.getY() + canvas.em(0.25), frame.getWidth());
    }

    private void bars(RegimeChart.Place place, double x, double y, Color colour, BasicStroke stroke) {
        bar(place.across(), x(place.across().low()), y, x(place.across().high()), y, colour, stroke);
        bar(place.down(), x, y(place.down().low()), x, y(place.down().high()), colour, stroke);
    }

    private void paint(RegimeChart.Place place) {
        double x = x(place.across().value());
        double y = y(place.down().value());
        bars(place, x, y, canvas.theme().background(), new BasicStroke((float) canvas.em(0.34)));
        bars(place, x, y, ink, new BasicStroke((float) canvas.em(0.16)));
        double radius = canvas.em(0.42);
        Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        canvas.fill(dot, ink);
        canvas.stroke(dot, canvas.theme().background(), new BasicStroke((float) canvas.em(0.1)));
        double width = canvas.width(place.label(), TextStyle.LABEL) + canvas.em(0.3);
        boolean isRoom = x + canvas.em(0.7) + width < inner.getMaxX();
        label(place.label(), isRoom ? x + canvas.em(0.7) : x - canvas.em(0.7) - width, y + canvas.em(0.55), width);
    }

    private void bar(Estimate e, double x1, double y1, double x2, double y2, Color colour, BasicStroke stroke) {
        if (e.hasInterval()) {
            canvas.stroke(new Line2D.Double(x1, y1, x2, y2), colour, stroke);
        }
    }

    /** On a ground of its own, so that it can be read over any colour. */
    private void label(String text, double left, double top, double room) {
        double height = canvas.lineHeight(TextStyle.LABEL);
        for (String line : canvas.wrap(text, TextStyle.LABEL, Math.max(room, canvas.em(4)), 1)) {
            double width = canvas.width(line, TextStyle.LABEL) + canvas.em(0.3);
            canvas.fill(
                    new Rectangle2D.Double(left, top, width, height),
                    canvas.theme().background());
            canvas.textCentred(line, left + canvas.em(0.15), top + height / 2, Anchor.START, TextStyle.LABEL, ink);
        }
    }
}
