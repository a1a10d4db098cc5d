package org.madang.charts.comparison;

import java.awt.geom.Path2D;
import java.util.function.IntToDoubleFunction;

/** The line between the cells where one side wins and those where the other does. */
final class HeatBoundary {
    private HeatBoundary() {}

    /**
     * Along the edges between neighbouring cells of different sign.
     *
     * @param x where a column begins
     * @param y where a row begins
     */
    static Path2D of(HeatMap map, IntToDoubleFunction x, IntToDoubleFunction y) {
        Path2D path = new Path2D.Double();
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                if (column + 1 < map.columns().size() && differ(map.cell(row, column), map.cell(row, column + 1))) {
                    path.moveTo(x.applyAsDouble(column + 1), y.applyAsDouble(row));
                    path.lineTo(x.applyAsDouble(column + 1), y.applyAsDouble(row + 1));
                }
                if (row + 1 < map.rows().size() && differ(map.cell(row, column), map.cell(row + 1, column))) {
                    path.moveTo(x.applyAsDouble(column), y.applyAsDouble(row + 1));
                    path.lineTo(x.applyAsDouble(column + 1), y.applyAsDouble(row + 1));
                }
            }
        }
        return path;
    }

    private static boolean differ(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b) && a >= 0 != b >= 0;
    }
}
