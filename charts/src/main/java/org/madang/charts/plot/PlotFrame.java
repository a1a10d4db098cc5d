package org.madang.charts.plot;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.style.TextStyle;

/**
 * The frame around plotted data: quiet horizontal grid lines, ticks, and axis titles that read from left to right (the
 * vertical axis has its title on top). It knows where each value lies; JFreeChart draws the data into it.
 */
public final class PlotFrame {
    private final Canvas canvas;
    private final Rectangle2D inner;
    private final Rectangle2D outer;
    private final PlotAxis x;
    private final PlotAxis y;

    /**
     * Divides the area.
     *
     * @param headroom  height to keep free between the title of the vertical axis and the data, for labels
     * @param gutter    width to keep free to the right of the data, for labels
     */
    public PlotFrame(Canvas canvas, Rectangle2D area, PlotAxis x, PlotAxis y, double headroom, double gutter) {
        this.canvas = canvas;
        this.outer = area;
        this.x = x;
        this.y = y;
        double left = area.getX() + tickWidth() + canvas.em(0.6);
        double top = area.getY() + canvas.lineHeight(TextStyle.AXIS) + canvas.em(0.5) + headroom;
        double bottom = area.getMaxY() - 2 * canvas.lineHeight(TextStyle.TICK) - canvas.em(0.35);
        double right = area.getMaxX() - Math.max(gutter, canvas.em(1));
        this.inner = new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private PlotFrame(PlotFrame frame, Rectangle2D inner) {
        this.canvas = frame.canvas;
        this.outer = frame.outer;
        this.x = frame.x;
        this.y = frame.y;
        this.inner = inner;
    }

    /** This frame, its data as far left and right as in the other rectangle: for plots below each other. */
    public PlotFrame alignedWith(Rectangle2D other) {
        return new PlotFrame(
                this, new Rectangle2D.Double(other.getX(), inner.getY(), other.getWidth(), inner.getHeight()));
    }

    private double tickWidth() {
        return y.scale().ticks().stream()
                .mapToDouble(v -> canvas.width(y.tick(canvas, v), TextStyle.TICK))
                .max()
                .orElse(0);
    }

    /** The rectangle the two scales span. */
    public Rectangle2D inner() {
        return inner;
    }

    public double x(double value) {
        Scale scale = x.scale();
        return inner.getX() + (value - scale.low()) / (scale.high() - scale.low()) * inner.getWidth();
    }

    public double y(double value) {
        Scale scale = y.scale();
        return inner.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * inner.getHeight();
    }

    /** Grid lines, ticks and axis titles. */
    public void paintAxes() {
        BasicStroke thin = new BasicStroke((float) canvas.em(0.05));
        for (double value : y.scale().ticks()) {
            boolean zero = Math.abs(value) < y.scale().step() * 1e-6;
            canvas.line(
                    inner.getX(),
                    y(value),
                    inner.getMaxX(),
                    y(value),
                    zero ? canvas.theme().muted() : canvas.theme().grid(),
                    thin);
            canvas.textCentred(
                    y.tick(canvas, value),
                    inner.getX() - canvas.em(0.6),
                    y(value),
                    Anchor.END,
                    TextStyle.TICK,
                    canvas.theme().muted());
        }
        paintHorizontalTicks(thin);
        canvas.textWithin(
                outer.getWidth(),
                y.axis().title(),
                outer.getX(),
                outer.getY() + canvas.em(TextStyle.AXIS.ems()),
                Anchor.START,
                TextStyle.AXIS,
                canvas.theme().muted());
    }

    private void paintHorizontalTicks(BasicStroke thin) {
        double base = inner.getMaxY();
        for (double value : x.scale().ticks()) {
            canvas.line(
                    x(value),
                    base + canvas.em(0.15),
                    x(value),
                    base + canvas.em(0.4),
                    canvas.theme().muted(),
                    thin);
            canvas.text(
                    x.tick(canvas, value),
                    x(value),
                    base + canvas.em(0.45 + TextStyle.TICK.ems()),
                    Anchor.MIDDLE,
                    TextStyle.TICK,
                    canvas.theme().muted());
        }
        canvas.textWithin(
                inner.getMaxX() - outer.getX(),
                x.axis().title(),
                inner.getMaxX(),
                outer.getMaxY() - canvas.em(0.1),
                Anchor.END,
                TextStyle.AXIS,
                canvas.theme().muted());
    }

    /** Draws JFreeChart's data. */
    public void paintData(XYPlot plot) {
        DataArea.paint(plot, x.scale(), y.scale(), canvas, inner);
    }
}
