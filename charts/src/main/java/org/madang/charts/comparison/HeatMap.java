package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.Values;

/**
 * A number in each cell of a table, as colour: retention by cohort, or who wins under which conditions (regime map).
 *
 * @param axis    what the cells measure
 * @param across  what the columns are
 * @param down    what the rows are
 * @param columns names from left to right
 * @param rows    names from top to bottom
 * @param cells   row by row; NaN for an empty cell
 * @param scheme  how numbers become colours
 */
public record HeatMap(
        Caption caption,
        Axis axis,
        String across,
        String down,
        List<String> columns,
        List<String> rows,
        Values cells,
        Scheme scheme)
        implements Figure {

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Objects.requireNonNull(scheme, "scheme");
        if (cells.size() != columns.size() * rows.size()) {
            throw new IllegalArgumentException("A table of " + rows.size() + " rows and " + columns.size()
                    + " columns needs " + columns.size() * rows.size() + " cells; found " + cells.size());
        }
    }

    /** How numbers become colours. */
    public sealed interface Scheme {
        /**
         * From nothing (pale) to the largest number (full colour).
         *
         * @param reach the colours reach at least so far, so that several maps can be compared; 0 for as far as needed
         */
        record Amount(double reach) implements Scheme {}

        /** Two colours around zero, with the boundary between them drawn; the names say who wins where. */
        record Sign(String positive, int positivePlace, String negative, int negativePlace) implements Scheme {}
    }

    public double cell(int row, int column) {
        return cells.get(row * columns.size() + column);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new HeatMapPainter(this, canvas, area).paint();
    }
}
