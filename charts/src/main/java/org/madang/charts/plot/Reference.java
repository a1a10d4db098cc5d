package org.madang.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.Dash;
import org.madang.charts.style.TextStyle;

/** A horizontal line at a value to compare with, and what it stands for. */
public record Reference(double value, String label) {
    public Reference {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Value of the reference '" + label + "' is " + value);
        }
        Objects.requireNonNull(label, "label");
    }

    /** Draws the line across the frame, its name above the left end. */
    public void paint(Canvas canvas, PlotFrame frame) {
        double y = frame.y(value);
        canvas.line(frame.inner().getX(), y, frame.inner().getMaxX(), y, canvas.theme().ink(),
                Dash.SHORT.stroke(canvas.em(0.07)));
        List<String> text = canvas.wrap(label, TextStyle.NOTE, frame.inner().getWidth() * 0.6, 1);
        for (String line : text) {
            double left = frame.inner().getX() + canvas.em(0.3);
            canvas.fill(new Rectangle2D.Double(left - canvas.em(0.15), y - canvas.em(1.08),
                    canvas.width(line, TextStyle.NOTE) + canvas.em(0.3), canvas.em(0.9)), canvas.theme().background());
            canvas.text(line, left, y - canvas.em(0.35), Anchor.START, TextStyle.NOTE, canvas.theme().ink());
        }
    }
}
