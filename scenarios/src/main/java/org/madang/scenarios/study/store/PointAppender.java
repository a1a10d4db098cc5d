package org.madang.scenarios.study.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Point;

/** Writes points. */
final class PointAppender {
    private PointAppender() {}

    static void add(Database database, List<FactorColumn> columns, Iterable<Point> points, int round) {
        try (DuckDBAppender to = database.connection().createAppender("points")) {
            for (Point point : points) {
                to.beginRow();
                to.append(point.number()).append(round).append("open").append(0);
                for (int f = 0; f < columns.size(); f++) {
                    append(to, columns.get(f), point.values().get(f));
                }
                to.endRow();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static void append(DuckDBAppender to, FactorColumn column, double value) throws SQLException {
        if (column.isLabelled()) {
            to.append(column.labels().get((int) value));
        } else if (column.whole()) {
            to.append((long) value);
        } else {
            to.append(value);
        }
    }

    static void addDesign(Database database, int[] pointOfRow) {
        try (DuckDBAppender to = database.connection().createAppender("design")) {
            for (int row = 0; row < pointOfRow.length; row++) {
                to.beginRow();
                to.append(row).append(pointOfRow[row]);
                to.endRow();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
