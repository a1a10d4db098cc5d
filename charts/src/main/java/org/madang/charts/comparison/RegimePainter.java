package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Estimate;
import org.madang.charts.plot.NoData;
import org.madang.charts.style.TextStyle;

/** Draws a {@link RegimeChart}. */
final class RegimePainter {
    private final RegimeChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final Rectangle2D inner;
    private final RegimeCells cells;
    private final FactorFrame across;

    RegimePainter(RegimeChart chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
        double widest = chart.down().ticks(canvas, 6).stream()
                .mapToDouble(t -> canvas.width(t.text(), TextStyle.TICK))
                .max()
                .orElse(0);
        double left = area.getX() + widest + canvas.em(0.7);
        double top = area.getY() + canvas.lineHeight(TextStyle.AXIS) + canvas.em(0.4);
        double right = area.getMaxX() - HeatKey.width(canvas, area) - canvas.em(1.4);
        double bottom = area.getMaxY() - FactorFrame.height(canvas);
        this.inner = new Rectangle2D.Double(left, top, right - left, bottom - top);
        this.across = new FactorFrame(chart.across(), canvas, inner);
        this.cells = new RegimeCells(chart, canvas, inner);
    }

    void paint() {
        cells.paint();
        contour();
        chart.spots().forEach(this::paintSpot);
        new RegimeMarks(chart, canvas, inner).paint();
        paintAxes();
        cells.key()
                .paint(new Rectangle2D.Double(
                        inner.getMaxX() + canvas.em(1.4),
                        inner.getY(),
                        HeatKey.width(canvas, area),
                        inner.getHeight()));
        NoData.paintIf(cells.isEmpty(), canvas, inner);
    }

    private void contour() {
        Path2D path = ZeroLine.of(chart, Estimate::value, cells::x, cells::y);
        canvas.stroke(
                path,
                canvas.theme().ink(),
                new BasicStroke((float) canvas.em(0.22), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** Large and filled where the winner is sure, small and hollow where it is not. */
    private void paintSpot(RegimeChart.Spot spot) {
        double x = across.x(spot.across());
        double y = inner.getMaxY() - chart.down().share(spot.down()) * inner.getHeight();
        boolean isSure = spot.sure() != 0;
        int place = spot.difference().value() >= 0
                ? chart.sides().positivePlace()
                : chart.sides().negativePlace();
        Color colour = canvas.theme().readable(canvas.theme().series(place));
        double radius = canvas.em(isSure ? 0.3 : 0.19);
        Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        canvas.fill(dot, isSure ? colour : canvas.theme().background());
        // The ink keeps a dot apart from a map of its own colour.
        canvas.stroke(
                dot, isSure ? canvas.theme().ink() : colour, new BasicStroke((float) canvas.em(isSure ? 0.05 : 0.08)));
    }

    private void paintAxes() {
        across.paint();
        double end = Double.POSITIVE_INFINITY;
        for (FactorScale.Tick tick : chart.down().ticks(canvas, 6)) {
            double y = inner.getMaxY() - chart.down().share(tick.value()) * inner.getHeight();
            if (y < end - canvas.lineHeight(TextStyle.TICK)) {
                canvas.textCentred(
                        tick.text(),
                        inner.getX() - canvas.em(0.5),
                        y,
                        Anchor.END,
                        TextStyle.TICK,
                        canvas.theme().muted());
                end = y;
            }
        }
        canvas.textWithin(
                inner.getMaxX() - area.getX(),
                chart.down().axis().title(),
                area.getX(),
                area.getY() + canvas.em(TextStyle.AXIS.ems()),
                Anchor.START,
                TextStyle.AXIS,
                canvas.theme().muted());
    }
}
