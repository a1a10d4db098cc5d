package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.NoData;
import org.madang.charts.style.TextStyle;

/** Draws a {@link RegimeChart}. */
final class RegimePainter {
    /** Steps from pale to full colour. */
    private static final int SHADES = 12;

    private final RegimeChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final Rectangle2D inner;
    private final HeatMap cells;
    private final HeatColours colours;
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
        this.cells = cells();
        this.colours = new HeatColours(canvas.theme(), chart.sides(), cells.cells());
    }

    /** The means of four nodes each. */
    private HeatMap cells() {
        int columns = chart.columns() - 1;
        int rows = chart.rows() - 1;
        double[] mean = new double[columns * rows];
        for (int n = 0; n < mean.length; n++) {
            mean[n] = middle(n % columns, n / columns, Estimate::value);
        }
        return new HeatMap(
                chart.caption(),
                chart.axis(),
                "",
                "",
                java.util.Collections.nCopies(columns, ""),
                java.util.Collections.nCopies(rows, ""),
                Values.of(mean),
                chart.sides());
    }

    private double middle(int column, int row, ToDoubleFunction<Estimate> part) {
        return (part.applyAsDouble(chart.node(column, row))
                        + part.applyAsDouble(chart.node(column + 1, row))
                        + part.applyAsDouble(chart.node(column, row + 1))
                        + part.applyAsDouble(chart.node(column + 1, row + 1)))
                / 4;
    }

    void paint() {
        for (int row = 0; row < chart.rows() - 1; row++) {
            paintRow(row);
        }
        paintHatching();
        contour(Estimate::low, 0.07);
        contour(Estimate::high, 0.07);
        contour(Estimate::value, 0.22);
        chart.spots().forEach(this::paintSpot);
        paintAxes();
        new HeatKey(cells, colours, canvas)
                .paint(new Rectangle2D.Double(
                        inner.getMaxX() + canvas.em(1.4),
                        inner.getY(),
                        HeatKey.width(canvas, area),
                        inner.getHeight()));
        NoData.paintIf(cells.cells().known().findAny().isEmpty(), canvas, inner);
    }

    private double x(double column) {
        return inner.getX() + inner.getWidth() * column / (chart.columns() - 1);
    }

    private double y(double row) {
        return inner.getMaxY() - inner.getHeight() * row / (chart.rows() - 1);
    }

    /** Neighbours of one shade are one rectangle: files stay small. */
    private void paintRow(int row) {
        int from = 0;
        for (int column = 1; column < chart.columns(); column++) {
            boolean isEnd = column == chart.columns() - 1;
            if (isEnd || shade(column, row) != shade(from, row)) {
                paintCells(from, column, row);
                from = column;
            }
        }
    }

    private void paintCells(int from, int to, int row) {
        double value = shade(from, row);
        if (Double.isFinite(value)) {
            // Cells overlap a little: renderers leave hair lines between shapes that only touch.
            double more = canvas.em(0.03);
            canvas.fill(
                    new Rectangle2D.Double(x(from), y(row + 1), x(to) - x(from) + more, y(0) - y(1) + more),
                    colours.of(value));
        }
    }

    /** The middle of the step that a cell's value falls into. */
    private double shade(int column, int row) {
        double step = colours.reach() / SHADES;
        double value = cells.cell(row, column);
        return Math.copySign((Math.min(SHADES - 1, Math.floor(Math.abs(value) / step)) + 0.5) * step, value);
    }

    /** A stroke through every cell in which zero is not excluded; together they make lines. */
    private void paintHatching() {
        Path2D strokes = new Path2D.Double();
        for (int row = 0; row < chart.rows() - 1; row++) {
            for (int column = 0; column < chart.columns() - 1; column++) {
                boolean isSure = middle(column, row, Estimate::low) > 0 || middle(column, row, Estimate::high) < 0;
                if (!isSure && Double.isFinite(cells.cell(row, column))) {
                    strokes.moveTo(x(column), y(row));
                    strokes.lineTo(x(column + 1), y(row + 1));
                }
            }
        }
        Color grey = canvas.theme().tint(canvas.theme().muted(), 0.75);
        canvas.stroke(strokes, grey, new BasicStroke((float) canvas.em(0.06)));
    }

    private void contour(ToDoubleFunction<Estimate> part, double width) {
        Path2D path = ZeroLine.of(chart, part, this::x, this::y);
        canvas.stroke(
                path,
                canvas.theme().ink(),
                new BasicStroke((float) canvas.em(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** Filled where the winner is sure, hollow where it is not. */
    private void paintSpot(RegimeChart.Spot spot) {
        double x = across.x(spot.across());
        double y = inner.getMaxY() - chart.down().share(spot.down()) * inner.getHeight();
        double radius = canvas.em(0.22);
        Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        boolean isSure = spot.difference().low() > 0 || spot.difference().high() < 0;
        int place = spot.difference().value() >= 0
                ? chart.sides().positivePlace()
                : chart.sides().negativePlace();
        Color colour = canvas.theme().readable(canvas.theme().series(place));
        canvas.fill(dot, isSure ? colour : canvas.theme().background());
        canvas.stroke(dot, isSure ? canvas.theme().background() : colour, new BasicStroke((float) canvas.em(0.07)));
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
