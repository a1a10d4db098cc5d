package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.FactorPanels.Panel;
import org.madang.charts.plot.Grid;
import org.madang.charts.plot.Legend;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;

/** Draws {@link FactorPanels}. */
final class FactorPanelsPainter {
    private static final double TEXT = 0.85;
    private static final double AT_THE_ENDS = 0.7;

    private final FactorPanels chart;
    private final Canvas canvas;
    private final PlotAxis axis;

    FactorPanelsPainter(FactorPanels chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.axis = new PlotAxis(chart.axis(), scale());
    }

    private Scale scale() {
        ShownRange range = ShownRange.of(chart.panels().stream()
                .flatMap(p -> p.curves().stream())
                .flatMap(c -> c.numbers().stream())
                .toList());
        return Scale.around(range.low(), range.high(), chart.panels().size() > 3 ? 4 : 6);
    }

    void paint(Rectangle2D area) {
        double top = area.getY();
        if (chart.sides().size() > 1) {
            List<Legend.Entry> entries = IntStream.range(0, chart.sides().size())
                    .mapToObj(s -> new Legend.Entry(chart.sides().get(s), SeriesStyle.of(canvas.theme(), s)))
                    .toList();
            top = Legend.paint(canvas, entries, area.getX(), top, area.getWidth());
        }
        canvas.textWithin(
                area.getWidth(),
                axis.axis().title(),
                area.getX(),
                top + canvas.em(TextStyle.AXIS.ems()),
                Anchor.START,
                TextStyle.AXIS,
                canvas.theme().muted());
        top += canvas.lineHeight(TextStyle.AXIS) + canvas.em(0.4);
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        Grid grid = Grid.of(rest, chart.panels().size(), canvas.em(1));
        Canvas smaller = chart.panels().size() > 1 ? canvas.scaled(TEXT) : canvas;
        for (int n = 0; n < chart.panels().size(); n++) {
            paint(chart.panels().get(n), smaller, grid.panel(n));
        }
        NoData.paintIf(chart.panels().isEmpty(), canvas, rest);
    }

    private void paint(Panel panel, Canvas canvas, Rectangle2D area) {
        double ticks = axis.scale().ticks().stream()
                .mapToDouble(v -> canvas.width(axis.tick(canvas, v), TextStyle.TICK))
                .max()
                .orElse(0);
        double left = area.getX() + ticks + canvas.em(0.6);
        double top = area.getY() + canvas.em(0.5);
        Rectangle2D inner = new Rectangle2D.Double(
                left,
                top,
                area.getMaxX() - canvas.em(1) - left,
                area.getMaxY() - FactorFrame.height(canvas) - canvas.em(0.2) - top);
        Rectangle2D plot = (Rectangle2D) inner.clone();
        paintGrid(canvas, plot);
        // Points at the ends of a factor's range keep off the numbers beside the plot.
        double aside = canvas.em(AT_THE_ENDS);
        inner.setRect(left + aside, top, inner.getWidth() - 2 * aside, inner.getHeight());
        FactorFrame frame = new FactorFrame(panel.factor(), canvas, inner);
        frame.paint();
        CurvePainter curves = new CurvePainter(
                canvas, frame, inner, axis.scale(), Math.max(1, chart.sides().size()));
        panel.marks().forEach(curves::markInterval);
        panel.curves().forEach(curves::paintBand);
        paintZero(canvas, plot);
        panel.curves().forEach(curves::paint);
        panel.marks().forEach(curves::mark);
    }

    private double y(double value, Rectangle2D plot) {
        Scale scale = axis.scale();
        return plot.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * plot.getHeight();
    }

    private void paintGrid(Canvas canvas, Rectangle2D plot) {
        for (double value : axis.scale().ticks()) {
            double y = y(value, plot);
            paintLine(canvas, plot, y, canvas.theme().grid());
            canvas.textCentred(
                    axis.tick(canvas, value),
                    plot.getX() - canvas.em(0.5),
                    y,
                    Anchor.END,
                    TextStyle.TICK,
                    canvas.theme().muted());
        }
    }

    /** Where the sign changes, above the bands that would hide it. */
    private void paintZero(Canvas canvas, Rectangle2D plot) {
        if (axis.scale().low() <= 0 && axis.scale().high() >= 0) {
            paintLine(canvas, plot, y(0, plot), canvas.theme().muted());
        }
    }

    private static void paintLine(Canvas canvas, Rectangle2D plot, double y, Color colour) {
        canvas.line(plot.getX(), y, plot.getMaxX(), y, colour, new BasicStroke((float) canvas.em(0.05)));
    }
}
