package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.TextStyle;

/** The horizontal axis of a factor below a plot: ticks, values or labels, and the factor's name. */
final class FactorFrame {
    private final FactorScale scale;
    private final Canvas canvas;
    private final Rectangle2D inner;

    FactorFrame(FactorScale scale, Canvas canvas, Rectangle2D inner) {
        this.scale = scale;
        this.canvas = canvas;
        this.inner = inner;
    }

    /** The height that ticks and title need below the plot. */
    static double height(Canvas canvas) {
        return 2 * canvas.lineHeight(TextStyle.TICK) + canvas.em(0.55);
    }

    double x(double value) {
        return inner.getX() + scale.share(value) * inner.getWidth();
    }

    void paint() {
        List<FactorScale.Tick> ticks = scale.ticks(canvas, (int) Math.max(2, inner.getWidth() / canvas.em(4)));
        BasicStroke thin = new BasicStroke((float) canvas.em(0.05));
        double room = scale.isLabelled() ? inner.getWidth() / ticks.size() - canvas.em(0.4) : inner.getWidth();
        double base = inner.getMaxY();
        double end = Double.NEGATIVE_INFINITY;
        for (FactorScale.Tick tick : ticks) {
            double x = x(tick.value());
            canvas.line(
                    x,
                    base + canvas.em(0.1),
                    x,
                    base + canvas.em(0.35),
                    canvas.theme().muted(),
                    thin);
            String text = first(canvas.wrap(tick.text(), TextStyle.TICK, room, 1));
            double half = canvas.width(text, TextStyle.TICK) / 2;
            // A tick without its number is better than two numbers in one place.
            if (x - half > end + canvas.em(0.3)) {
                canvas.text(
                        text,
                        x,
                        base + canvas.em(0.45 + TextStyle.TICK.ems()),
                        Anchor.MIDDLE,
                        TextStyle.TICK,
                        canvas.theme().muted());
                end = x + half;
            }
        }
        canvas.textWithin(
                inner.getWidth() + canvas.em(2),
                scale.axis().title(),
                inner.getMaxX(),
                base + canvas.em(0.5) + 2 * canvas.lineHeight(TextStyle.TICK) - canvas.em(0.25),
                Anchor.END,
                TextStyle.AXIS,
                canvas.theme().muted());
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
