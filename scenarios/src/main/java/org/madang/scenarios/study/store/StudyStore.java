package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.design.Rows;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;

/**
 * The store of a study while it runs: finished runs go in, and are there for good after {@link #commit}. For one thread.
 */
public final class StudyStore implements AutoCloseable {
    /** The file in the folder of a study. */
    public static final String FILE = "study.duckdb";

    private final Path folder;
    private final StudyFile study;
    private final List<String> sides;
    private final StoreLock lock;
    private final Database database;
    private final PointTable points;
    private final RunAppender runs;

    private StudyStore(Path folder, StudyFile study, StoreLock lock, Database database, String command) {
        this.folder = folder;
        this.study = study;
        this.lock = lock;
        this.database = database;
        sides = study.sides();
        points = new PointTable(database, study.columns());
        runs = new RunAppender(database, study, command);
    }

    /**
     * Opens the store in a folder; makes it where there is none.
     *
     * @param version of the program
     * @param command that makes the study again
     * @throws org.madang.scenarios.file.BadInputException if another study is there, or another sweep is at work
     */
    public static StudyStore open(Path folder, StudyFile study, String version, String command) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
        StoreLock lock = StoreLock.take(folder);
        Database database = null;
        try {
            database = Database.open(folder.resolve(FILE), false);
            database.execute("BEGIN TRANSACTION");
            if (Schema.hasRuns(database)) {
                match(folder, study, version, command, database);
            } else {
                Schema.create(database, study, version, command);
            }
            return new StudyStore(folder, study, lock, database, command);
        } catch (RuntimeException e) {
            if (database != null) {
                database.abandon();
            }
            lock.close();
            throw e;
        }
    }

    private static void match(Path folder, StudyFile study, String version, String command, Database database) {
        StudyMatch match = new StudyMatch(folder, study, StudyRecord.read(database));
        match.check(version);
        if (match.asksForMore()) {
            database.execute("UPDATE points SET status = 'open'");
        }
        StudyRecord.write(database, study, version, command);
    }

    /** Puts the rows of the design in, as far as they are not there; see {@link PointTable#match}. */
    public void addDesign(Rows rows) {
        points.match(rows, folder.toString());
    }

    /** Adds the points of a round, each that is not there yet. Returns how many. */
    public int addRound(List<List<Double>> found, int round) {
        return points.add(found, round);
    }

    /**
     * Makes sure that the points of a round are there, as they are if neither design nor factors have changed.
     *
     * @throws org.madang.scenarios.file.BadInputException otherwise
     */
    public void requireRound(List<List<Double>> found, int round) {
        points.require(found, round, folder.toString());
    }

    /** How many rounds have points; 1 for a design that does not go in rounds. */
    public int rounds() {
        return (int) database.count("SELECT coalesce(max(round) + 1, 0) FROM points");
    }

    /** All that there is so far, without the points from a round on. */
    public StudyTable table(int belowRound) {
        runs.flush();
        return StudyReader.read(database, belowRound);
    }

    /** How many points there are. */
    public int points() {
        return (int) database.count("SELECT count(*) FROM points");
    }

    /** How many points there are that are not finished. */
    public int openPoints() {
        return (int) database.count("SELECT count(*) FROM points WHERE status = 'open'");
    }

    /** How many runs are there, failed ones among them. */
    public long runs() {
        return database.count("SELECT count(*) FROM runs");
    }

    /** How many runs of points that are not finished are there. */
    public long runsOfOpenPoints() {
        return database.count("SELECT count(*) FROM runs JOIN points USING (point) WHERE points.status = 'open'");
    }

    /** How many runs have failed. */
    public long failed() {
        return database.count("SELECT count(*) FROM runs WHERE status = 'failed'");
    }

    /** Forgets failed runs, so that they are run again. */
    public void forgetFailed() {
        database.execute("DELETE FROM runs WHERE status = 'failed'");
        database.execute("UPDATE points SET status = 'open' WHERE status = 'failed'");
    }

    /** The first of the points that are not finished, from a number on, in their order. */
    public List<Point> openPoints(int from, int most) {
        List<Point> open = new ArrayList<>();
        String sql =
                "SELECT * FROM points WHERE status = 'open' AND point >= " + from + " ORDER BY point LIMIT " + most;
        database.query(sql, row -> open.add(PointTable.point(row, study.columns())));
        return open;
    }

    /** Takes a value that decides whether a point is precise enough. */
    @FunctionalInterface
    public interface Deciding {
        void take(int point, int replication, int side, double value, boolean failed);
    }

    /** The first indicator in all runs of the points from one number to below another. */
    public void deciding(int from, int below, Deciding each) {
        String key = Database.quoted(study.study().indicators().get(0));
        String sql = "SELECT point, replication, side, " + key + ", status FROM runs WHERE point >= " + from
                + " AND point < " + below;
        database.query(sql, row -> {
            double value = row.getDouble(4);
            boolean missing = row.wasNull();
            boolean failed = !row.getString(5).equals("ok");
            int side = sides.indexOf(row.getString(3));
            each.take(row.getInt(1), row.getInt(2), side, missing ? Double.NaN : value, failed);
        });
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

    /** From here on, what was added is there for good. Leaves a copy for readers if one was asked for. */
    public void commit() {
        runs.flush();
        database.execute("COMMIT");
        Snapshot.answer(folder, database);
        database.execute("BEGIN TRANSACTION");
    }

    /** What was added since the last {@link #commit} is not kept. */
    @Override
    public void close() {
        try {
            runs.close();
            database.execute("ROLLBACK");
            database.close();
        } catch (RuntimeException e) {
            database.abandon();
            throw e;
        } finally {
            lock.close();
        }
    }
}
