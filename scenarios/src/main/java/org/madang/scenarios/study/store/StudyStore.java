package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;

/**
 * The store of a study while it runs: finished runs go in, and are there for good after {@link #commit}. For one thread.
 */
public final class StudyStore implements AutoCloseable {
    /** The file in the folder of a study. */
    public static final String FILE = "study.duckdb";

    private final StudyFile study;
    private final List<String> sides;
    private final Database database;
    private final RunAppender runs;

    private StudyStore(StudyFile study, Database database) {
        this.study = study;
        this.sides = study.sides();
        this.database = database;
        this.runs = new RunAppender(database, study);
    }

    /** Opens the store in a folder; makes it where there is none. */
    public static StudyStore open(Path folder, StudyFile study, String version, String command) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
        Database database = Database.open(folder.resolve(FILE), false);
        database.execute("BEGIN TRANSACTION");
        boolean isNew =
                database.count("SELECT count(*) FROM information_schema.tables WHERE table_name = 'study'") == 0;
        if (isNew) {
            Schema.create(database, study, version, command);
        }
        return new StudyStore(study, database);
    }

    /** How many points there are. */
    public int points() {
        return (int) database.count("SELECT count(*) FROM points");
    }

    /** The first of the points that are not finished, from a number on, in their order. */
    public List<Point> openPoints(int from, int most) {
        List<Point> open = new ArrayList<>();
        String sql =
                "SELECT * FROM points WHERE status = 'open' AND point >= " + from + " ORDER BY point LIMIT " + most;
        database.query(sql, row -> open.add(point(row, study.columns())));
        return open;
    }

    /** The first indicator in all runs of the points from one number to below another. */
    public void deciding(int from, int below, Deciding each) {
        String key = Database.quoted(study.study().indicators().get(0));
        database.query(
                "SELECT point, replication, side, " + key + ", status FROM runs WHERE point >= " + from
                        + " AND point < " + below,
                row -> {
                    double value = row.getDouble(4);
                    boolean missing = row.wasNull();
                    boolean failed = !row.getString(5).equals("ok");
                    int side = sides.indexOf(row.getString(3));
                    each.take(row.getInt(1), row.getInt(2), side, missing ? Double.NaN : value, failed);
                });
    }

    /** Takes a value that decides whether a point is precise enough. */
    @FunctionalInterface
    public interface Deciding {
        void take(int point, int replication, int side, double value, boolean failed);
    }

    /** How many runs have failed. */
    public long failed() {
        return database.count("SELECT count(*) FROM runs WHERE status = 'failed'");
    }

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

    /** Adds points after those that are there. */
    public void addPoints(Iterable<Point> points, int round) {
        PointAppender.add(database, study.columns(), points, round);
    }

    /** Which point each row of the design is, in the order of the rows. */
    public void addDesign(int[] pointOfRow) {
        PointAppender.addDesign(database, pointOfRow);
    }

    /** Keeps the rows of a replication. */
    public void add(List<RunRow> rows) {
        rows.forEach(row -> runs.add(row, sides.get(row.side())));
    }

    /** Marks a point as finished, with so many replications. */
    public void finish(int point, boolean failed, int replications) {
        database.update(
                "UPDATE points SET status = ?, replications = ? WHERE point = ?",
                failed ? "failed" : "done",
                replications,
                point);
    }

    /** From here on, what was added is there for good. */
    public void commit() {
        runs.flush();
        database.execute("COMMIT");
        database.execute("BEGIN TRANSACTION");
    }

    @Override
    public void close() {
        runs.close();
        database.execute("COMMIT");
        database.close();
    }
}
