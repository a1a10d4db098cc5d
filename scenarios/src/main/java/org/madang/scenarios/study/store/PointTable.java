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

/** The points in a store: which there are, and which are finished. */
public final class PointTable {
    private final Database database;
    private final List<FactorColumn> columns;

    PointTable(Database database, List<FactorColumn> columns) {
        this.database = database;
        this.columns = columns;
    }

    /** How many points there are. */
    public int count() {
        return (int) database.count("SELECT count(*) FROM points");
    }

    /** How many points there are that are not finished. */
    public int countOpen() {
        return (int) database.count("SELECT count(*) FROM points WHERE status = 'open'");
    }

    /** How many rounds have points; 1 for a design that does not go in rounds. */
    public int rounds() {
        return (int) database.count("SELECT coalesce(max(round) + 1, 0) FROM points");
    }

    /** The first of the points that are not finished, from a number on, in their order. */
    public List<Point> open(int from, int most) {
        List<Point> open = new ArrayList<>();
        String sql =
                "SELECT * FROM points WHERE status = 'open' AND point >= " + from + " ORDER BY point LIMIT " + most;
        database.query(sql, row -> open.add(point(row, columns)));
        return open;
    }

    /** Marks a point as finished, with so many replications. */
    public void finish(int point, boolean failed, int replications) {
        database.update(
                "UPDATE points SET status = ?, replications = ? WHERE point = ?",
                failed ? "failed" : "done",
                replications,
                point);
    }

    void openAll() {
        database.execute("UPDATE points SET status = 'open'");
    }

    void openFailed() {
        database.execute("UPDATE points SET status = 'open' WHERE status = 'failed'");
    }

    /** The numbers of the points of the rounds below one. */
    PointNumbers numbers(int belowRound) {
        PointNumbers numbers = new PointNumbers(columns);
        String sql = "SELECT * FROM points WHERE round < " + belowRound + " ORDER BY point";
        database.query(sql, row -> numbers.of(point(row, columns).values()));
        return numbers;
    }

    /** Adds the points of a round, each that is not there yet. Returns how many. */
    int add(List<List<Double>> found, int round) {
        PointNumbers numbers = numbers(Integer.MAX_VALUE);
        int before = numbers.size();
        try (Adding adding = adding(numbers, round)) {
            for (List<Double> values : found) {
                adding.number(values);
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
        return numbers.size() - before;
    }

    /** @throws BadInputException if a point is not there */
    void require(List<List<Double>> found, int round, String source) {
        PointNumbers numbers = numbers(round + 1);
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

    Adding adding(PointNumbers numbers, int round) throws SQLException {
        return new Adding(numbers, round, database.connection().createAppender("points"));
    }

    /** Gives points their numbers, and writes those that are new. */
    final class Adding implements AutoCloseable {
        private final PointNumbers numbers;
        private final int round;
        private final DuckDBAppender to;

        private Adding(PointNumbers numbers, int round, DuckDBAppender to) {
            this.numbers = numbers;
            this.round = round;
            this.to = to;
        }

        int number(List<Double> values) throws SQLException {
            int size = numbers.size();
            int number = numbers.of(values);
            if (number == size) {
                to.beginRow();
                to.append(number).append(round).append("open").append(0);
                for (int f = 0; f < columns.size(); f++) {
                    append(to, columns.get(f), values.get(f));
                }
                to.endRow();
            }
            return number;
        }

        @Override
        public void close() throws SQLException {
            to.close();
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
