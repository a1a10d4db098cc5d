package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Values;

/** The coloured ground of a {@link RegimeChart}: a cell between every four nodes, hatched where the sign is not sure. */
final class RegimeCells {
    /** Steps from pale to full colour. */
    private static final int SHADES = 12;

    private final RegimeChart chart;
    private final Canvas canvas;
    private final Rectangle2D inner;
    private final HeatMap cells;
    private final HeatColours colours;

    RegimeCells(RegimeChart chart, Canvas canvas, Rectangle2D inner) {
        this.chart = chart;
        this.canvas = canvas;
        this.inner = inner;
        this.cells = cells();
        this.colours = new HeatColours(canvas.theme(), chart.sides(), cells.cells());
    }

    /** The means of four nodes each. */
    private HeatMap cells() {
        int columns = chart.columns() - 1;
        int rows = chart.rows() - 1;
        double[] mean = new double[columns * rows];
        for (int n = 0; n < mean.length; n++) {
            mean[n] = middle(n % columns, n / columns);
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

    private double middle(int column, int row) {
        return (chart.node(column, row).value()
                        + chart.node(column + 1, row).value()
                        + chart.node(column, row + 1).value()
                        + chart.node(column + 1, row + 1).value())
                / 4;
    }

    /** Whether the sign is sure at all four corners of a cell, and the same. */
    private boolean isSure(int column, int row) {
        int corners = chart.sure(column, row)
                + chart.sure(column + 1, row)
                + chart.sure(column, row + 1)
                + chart.sure(column + 1, row + 1);
        return Math.abs(corners) == 4;
    }

    boolean isEmpty() {
        return cells.cells().known().findAny().isEmpty();
    }

    HeatKey key() {
        return new HeatKey(cells, colours, canvas);
    }

    void paint() {
        for (int row = 0; row < chart.rows() - 1; row++) {
            paintRow(row);
        }
        paintHatching();
    }

    double x(double column) {
        return inner.getX() + inner.getWidth() * column / (chart.columns() - 1);
    }

    double y(double row) {
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

    /** A stroke through every cell of which the sign is not sure; together they make lines. */
    private void paintHatching() {
        Path2D strokes = new Path2D.Double();
        for (int row = 0; row < chart.rows() - 1; row++) {
            for (int column = 0; column < chart.columns() - 1; column++) {
                if (!isSure(column, row) && Double.isFinite(cells.cell(row, column))) {
                    strokes.moveTo(x(column), y(row));
                    strokes.lineTo(x(column + 1), y(row + 1));
                }
            }
        }
        Color grey = canvas.theme().tint(canvas.theme().muted(), 0.75);
        canvas.stroke(strokes, grey, new BasicStroke((float) canvas.em(0.06)));
    }
}
