package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.FactorPanels.Curve;
import org.madang.charts.figure.Estimate;
import org.madang.charts.style.SeriesStyle;

/** Draws lines with bands, points with whiskers, and marked values into a panel. */
final class CurvePainter {
    private final Canvas canvas;
    private final FactorFrame frame;
    private final Rectangle2D inner;
    private final Scale scale;

    private final int sides;

    CurvePainter(Canvas canvas, FactorFrame frame, Rectangle2D inner, Scale scale, int sides) {
        this.sides = sides;
        this.canvas = canvas;
        this.frame = frame;
        this.inner = inner;
        this.scale = scale;
    }

    /** Values beyond the scale are at its end. */
    private double y(double value) {
        return at(Math.max(scale.low(), Math.min(scale.high(), value)));
    }

    private double at(double value) {
        return inner.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * inner.getHeight();
    }

    void paint(Curve curve) {
        SeriesStyle style = SeriesStyle.of(canvas.theme(), curve.place());
        if (curve.isMeasured()) {
            // Sides stand a little beside each other, so that no whisker hides another.
            double aside = (curve.place() - (sides - 1) / 2.0) * canvas.em(0.4);
            for (int n = 0; n < curve.at().size(); n++) {
                paintPoint(frame.x(curve.at().get(n)) + aside, curve.numbers().get(n), style);
            }
        } else {
            paintLine(curve, style);
        }
    }

    /** The interval of a marked value, as a pale column. */
    void markInterval(Estimate mark) {
        double left = frame.x(mark.bottom());
        canvas.fill(
                new Rectangle2D.Double(left, inner.getY(), frame.x(mark.top()) - left, inner.getHeight()),
                canvas.theme().tint(canvas.theme().muted(), 0.18));
    }

    /** A marked value of the factor. */
    void mark(Estimate mark) {
        double x = frame.x(mark.value());
        canvas.line(x, inner.getY(), x, inner.getMaxY(), canvas.theme().ink(), new BasicStroke((float) canvas.em(0.1)));
    }

    private void paintPoint(double x, Estimate number, SeriesStyle style) {
        if (!number.isKnown()) {
            return;
        }
        if (number.hasInterval()) {
            Color colour = canvas.theme().tint(style.colour(), 0.75);
            canvas.line(x, y(number.low()), x, y(number.high()), colour, new BasicStroke((float) canvas.em(0.1)));
            if (number.low() < scale.low()) {
                CutMark.paint(canvas, x, y(scale.low()), 0, 1, colour);
            }
            if (number.high() > scale.high()) {
                CutMark.paint(canvas, x, y(scale.high()), 0, -1, colour);
            }
        }
        canvas.marker(style.marker(), x, y(number.value()), canvas.em(0.32), style.colour());
    }

    /** Behind all lines, for a band hides what is under it. */
    void paintBand(Curve curve) {
        if (curve.isMeasured()) {
            return;
        }
        Color colour = SeriesStyle.of(canvas.theme(), curve.place()).colour();
        Path2D band = new Path2D.Double();
        for (int n = 0; n < curve.at().size(); n++) {
            if (!curve.numbers().get(n).hasInterval()) {
                return;
            }
            point(band, curve.at().get(n), curve.numbers().get(n).low());
        }
        for (int n = curve.at().size() - 1; n >= 0; n--) {
            point(band, curve.at().get(n), curve.numbers().get(n).high());
        }
        if (band.getCurrentPoint() != null) {
            band.closePath();
            canvas.fill(band, canvas.theme().tint(colour, 0.22));
        }
    }

    private void paintLine(Curve curve, SeriesStyle style) {
        Path2D line = new Path2D.Double();
        for (int n = 0; n < curve.at().size(); n++) {
            if (curve.numbers().get(n).isKnown()) {
                point(line, curve.at().get(n), curve.numbers().get(n).value());
            }
        }
        canvas.stroke(line, style.colour(), style.dash().stroke(canvas.em(0.18)));
    }

    private void point(Path2D path, double at, double value) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(frame.x(at), y(value));
        } else {
            path.lineTo(frame.x(at), y(value));
        }
    }
}
