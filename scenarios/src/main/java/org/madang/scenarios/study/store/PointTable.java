package org.madang.scenarios.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.design.Rows;
import org.madang.scenarios.study.run.PointHash;
import org.madang.sim.random.Draws;

/** The points in a store, and the rows of the design that they stand for. Rows that are alike share a point. */
final class PointTable {
    private final Database database;
    private final List<FactorColumn> columns;

    PointTable(Database database, List<FactorColumn> columns) {
        this.database = database;
        this.columns = columns;
    }

    /**
     * Adds what is missing of a design. Points that are there keep their numbers.
     *
     * @throws BadInputException if the store holds points that the design has not; then nothing is changed
     */
    void match(Rows rows, String source) {
        String hash = hash(rows);
        String[] known = new String[1];
        database.query("SELECT design_hash FROM study", row -> known[0] = row.getString(1));
        if (hash.equals(known[0])) {
            return;
        }
        PointNumbers numbers = new PointNumbers(columns);
        database.query(
                "SELECT * FROM points ORDER BY point",
                row -> numbers.of(point(row, columns).values()));
        int before = numbers.size();
        boolean[] found = new boolean[before];
        database.execute("DELETE FROM design");
        try (DuckDBAppender design = database.connection().createAppender("design");
                DuckDBAppender points = database.connection().createAppender("points")) {
            for (int r = 0; r < rows.count(); r++) {
                List<Double> values = rows.row(r);
                int size = numbers.size();
                int number = numbers.of(values);
                if (number == size) {
                    append(points, new Point(number, values), 0);
                } else if (number < before) {
                    found[number] = true;
                }
                design.beginRow();
                design.append(r).append(number);
                design.endRow();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
        refuseLost(found, rows.count(), source);
        database.update("UPDATE study SET design_hash = ?", hash);
    }

    private static void refuseLost(boolean[] found, int rows, String source) {
        int lost = 0;
        for (boolean there : found) {
            lost += there ? 0 : 1;
        }
        if (lost > 0) {
            throw new BadInputException(List.of(new InputProblem(
                    Place.of(source),
                    "",
                    "the design has changed: " + lost + " of the " + found.length + " points there are not among its "
                            + rows + " rows; nothing was changed: choose another --out. (A study grows by more points:"
                            + " a Latin hypercube by twice as many, a range with n levels by 2n - 1)")));
        }
    }

    private String hash(Rows rows) {
        long h = rows.count();
        for (int r = 0; r < rows.count(); r++) {
            h = Draws.mix(h ^ PointHash.of(columns, rows.row(r)));
        }
        return Long.toHexString(h);
    }

    /** Adds the points of a round, each that is not there yet. Returns how many. */
    int add(List<List<Double>> found, int round) {
        PointNumbers numbers = new PointNumbers(columns);
        database.query(
                "SELECT * FROM points ORDER BY point",
                row -> numbers.of(point(row, columns).values()));
        int before = numbers.size();
        try (DuckDBAppender points = database.connection().createAppender("points")) {
            for (List<Double> values : found) {
                int size = numbers.size();
                if (numbers.of(values) == size) {
                    append(points, new Point(size, values), round);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
        return numbers.size() - before;
    }

    /** @throws BadInputException if a point is not there */
    void require(List<List<Double>> found, int round, String source) {
        PointNumbers numbers = new PointNumbers(columns);
        String sql = "SELECT * FROM points WHERE round <= " + round + " ORDER BY point";
        database.query(sql, row -> numbers.of(point(row, columns).values()));
        int there = numbers.size();
        found.forEach(numbers::of);
        if (numbers.size() > there) {
            throw new BadInputException(List.of(new InputProblem(
                    Place.of(source),
                    "",
                    "the design has changed: " + (numbers.size() - there) + " points of its round " + (round + 1)
                            + " are not there; nothing was changed: choose another --out")));
        }
    }

    private void append(DuckDBAppender to, Point point, int round) throws SQLException {
        to.beginRow();
        to.append(point.number()).append(round).append("open").append(0);
        for (int f = 0; f < columns.size(); f++) {
            append(to, columns.get(f), point.values().get(f));
        }
        to.endRow();
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

    /** The point of a row of the table. */
    static Point point(ResultSet row, List<FactorColumn> columns) throws SQLException {
        List<Double> values = new ArrayList<>();
        for (FactorColumn column : columns) {
            values.add(
                    column.isLabelled()
                            ? column.labels().indexOf(row.getString(column.name()))
                            : row.getDouble(column.name()));
        }
        return new Point(row.getInt("point"), values);
    }
}
