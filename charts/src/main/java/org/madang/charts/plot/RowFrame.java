package org.madang.charts.plot;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.TextStyle;

/** The frame around horizontal bars: a name at the left of each row, values from left to right. */
public final class RowFrame {
    private static final double MAX_NAME_SHARE = 0.3;
    private static final double MAX_ROW_EMS = 9;

    private final Canvas canvas;
    private final Rectangle2D area;
    private final Rectangle2D inner;
    private final PlotAxis axis;
    private final List<String> names;
    private final double rowHeight;

    /**
     * Divides the area.
     *
     * @param gutter width to keep free to the right of the bars
     */
    public RowFrame(Canvas canvas, Rectangle2D area, PlotAxis axis, List<String> names, double gutter) {
        this.canvas = canvas;
        this.area = area;
        this.axis = axis;
        this.names = List.copyOf(names);
        double widest = names.stream()
                .mapToDouble(n -> canvas.width(n, TextStyle.LABEL))
                .max()
                .orElse(0);
        double left = area.getX() + Math.min(widest + 1, area.getWidth() * MAX_NAME_SHARE) + canvas.em(0.8);
        double bottom = area.getMaxY() - 2 * canvas.lineHeight(TextStyle.TICK) - canvas.em(0.35);
        this.rowHeight = Math.min((bottom - area.getY()) / Math.max(1, names.size()), canvas.em(MAX_ROW_EMS));
        this.inner = new Rectangle2D.Double(
                left,
                area.getY(),
                area.getMaxX() - gutter - canvas.em(1) - left,
                names.isEmpty() ? bottom - area.getY() : rowHeight * names.size());
    }

    public Rectangle2D inner() {
        return inner;
    }

    public double x(double value) {
        double share = (value - axis.scale().low())
                / (axis.scale().high() - axis.scale().low());
        return inner.getX() + share * inner.getWidth();
    }

    /** Height of one row. Few rows do not become fat. */
    public double rowHeight() {
        return rowHeight;
    }

    /** The middle height of this row. */
    public double y(int row) {
        return inner.getY() + rowHeight() * (row + 0.5);
    }

    /** Grid, ticks, names and the title of the axis. */
    public void paintAxes() {
        BasicStroke thin = new BasicStroke((float) canvas.em(0.05));
        for (double value : axis.scale().ticks()) {
            boolean zero = Math.abs(value) < axis.scale().step() * 1e-6;
            canvas.line(
                    x(value),
                    inner.getY(),
                    x(value),
                    inner.getMaxY(),
                    zero ? canvas.theme().muted() : canvas.theme().grid(),
                    thin);
            canvas.text(
                    axis.tick(canvas, value),
                    x(value),
                    inner.getMaxY() + canvas.em(0.35 + TextStyle.TICK.ems()),
                    Anchor.MIDDLE,
                    TextStyle.TICK,
                    canvas.theme().muted());
        }
        canvas.textWithin(
                inner.getMaxX() - area.getX(),
                axis.axis().title(),
                inner.getMaxX(),
                inner.getMaxY() + canvas.em(0.25) + 2 * canvas.lineHeight(TextStyle.TICK),
                Anchor.END,
                TextStyle.AXIS,
                canvas.theme().muted());
        for (int row = 0; row < names.size(); row++) {
            paintName(row);
        }
    }

    private void paintName(int row) {
        double width = inner.getX() - canvas.em(0.7) - area.getX();
        int fitting = (int) Math.max(1, Math.min(3, rowHeight() / canvas.lineHeight(TextStyle.LABEL)));
        List<String> lines = canvas.wrap(names.get(row), TextStyle.LABEL, width, fitting);
        double y = y(row) - (lines.size() - 1) * canvas.lineHeight(TextStyle.LABEL) / 2;
        for (String line : lines) {
            canvas.textCentred(
                    line,
                    inner.getX() - canvas.em(0.6),
                    y,
                    Anchor.END,
                    TextStyle.LABEL,
                    canvas.theme().ink());
            y += canvas.lineHeight(TextStyle.LABEL);
        }
    }
}
