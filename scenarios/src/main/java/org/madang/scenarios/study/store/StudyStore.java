package org.madang.scenarios.study.store;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.folder.Lock;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.design.Rows;
import org.madang.scenarios.study.run.StudyFile;

/**
 * The store of a study while it runs: finished runs go in, and are there for good after {@link #commit}. For one thread.
 */
public final class StudyStore implements AutoCloseable {
    /** The file in the folder of a study. */
    public static final String FILE = "study.duckdb";

    private final Path folder;
    private final Lock lock;
    private final Database database;
    private final String otherVersions;
    private final PointTable points;
    private final DesignTable design;
    private final RunTable runs;

    private StudyStore(Path folder, StudyFile study, Lock lock, Database database, String others, String command) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        otherVersions = others;
        points = new PointTable(database, study.columns());
        design = new DesignTable(database, points, study.columns());
        runs = new RunTable(database, study, command);
    }

    /**
     * Opens the store in a folder; makes it where there is none.
     *
     * @param version of the program
     * @param command that makes the study again
     * @throws BadInputException if another study is there, another sweep is at work, or it is no folder
     */
    public static StudyStore open(Path folder, StudyFile study, String version, String command) {
        Database.requireName(folder);
        Folder.claim(folder, Kind.SWEEP, FILE);
        Lock lock = StoreLock.take(folder);
        Database database = null;
        try {
            database = Database.open(folder.resolve(FILE), false, folder);
            database.execute("BEGIN TRANSACTION");
            String others = "";
            Schema.requireOurs(database);
            if (Schema.hasRuns(database)) {
                others = match(folder, study, version, command, database);
            } else {
                Schema.create(database, study, version, command);
            }
            return new StudyStore(folder, study, lock, database, others, command);
        } catch (RuntimeException e) {
            if (database != null) {
                database.abandon();
            }
            lock.close();
            throw e;
        }
    }

    /** Returns the versions of the program that worked on the store, this one not among them; else nothing. */
    private static String match(Path folder, StudyFile study, String version, String command, Database database) {
        StudyRecord stored = StudyRecord.read(database);
        StudyMatch match = new StudyMatch(folder, study, stored);
        match.check();
        if (match.asksForMore()) {
            new PointTable(database, study.columns()).openAll();
        }
        boolean known = List.of(stored.versions().split(", ")).contains(version);
        StudyRecord.write(database, study, known ? stored.versions() : stored.versions() + ", " + version, command);
        return known ? "" : stored.versions();
    }

    /** The versions of the program that worked here before, where this one did not; otherwise empty. */
    public String otherVersions() {
        return otherVersions;
    }

    public PointTable points() {
        return points;
    }

    public RunTable runs() {
        return runs;
    }

    /** Puts the rows of the design in, as far as they are not there; points that are there keep their numbers. */
    public void addDesign(Rows rows) {
        design.match(rows, folder.toString());
    }

    /** Adds the points of a round, each that is not there yet. Returns how many. */
    public int addRound(List<List<Double>> found, int round) {
        return points.add(found, round);
    }

    /**
     * Makes sure that the points of a round are there, as they are if neither design nor factors have changed.
     *
     * @throws BadInputException otherwise
     */
    public void requireRound(List<List<Double>> found, int round) {
        points.require(found, round, folder.toString());
    }

    /** All that there is so far, without the points from a round on. */
    public StudyTable table(int belowRound) {
        runs.flush();
        return StudyReader.read(database, belowRound);
    }

    /** Forgets failed runs, so that they are run again. */
    public void forgetFailed() {
        runs.forgetFailed();
        points.openFailed();
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
