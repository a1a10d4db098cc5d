package org.madang.scenarios.study.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;

/** The runs in a store: finished ones go in, a row each. */
public final class RunTable {
    private final Database database;
    private final List<FactorColumn> columns;
    private final List<String> sides;
    private final List<String> keys;
    private final String indicators;
    private final RunAppender appender;

    RunTable(Database database, StudyFile study, String command) {
        this.database = database;
        columns = study.columns();
        sides = study.sides();
        keys = study.study().indicators();
        indicators = keys.stream().map(Database::quoted).collect(Collectors.joining(", "));
        appender = new RunAppender(database, study, command);
    }

    /** How many runs are there, failed ones among them. */
    public long count() {
        return database.count("SELECT count(*) FROM runs");
    }

    /** How many runs of points that are not finished are there. */
    public long countOfOpenPoints() {
        return database.count("SELECT count(*) FROM runs JOIN points USING (point) WHERE points.status = 'open'");
    }

    /** How many runs have failed. */
    public long failed() {
        return database.count("SELECT count(*) FROM runs WHERE status = 'failed'");
    }

    /** Keeps the rows of a replication. */
    public void add(List<RunRow> rows) {
        rows.forEach(row -> appender.add(row, sides.get(row.side())));
    }

    /** A replication that did not fail. */
    public record Kept(Point point, int replication) {}

    /** Some replications that did not fail, from points spread over all that have one. */
    public List<Kept> sample(int most) {
        int last = (int) database.count("SELECT coalesce(max(point), -1) FROM runs WHERE status = 'ok'");
        Set<Kept> sample = new LinkedHashSet<>();
        for (int n = 0; n < most && last >= 0; n++) {
            int from = (int) ((long) last * n / Math.max(1, most - 1));
            String first = "SELECT point, max(replication) AS replication FROM runs WHERE status = 'ok' AND point >= "
                    + from + " GROUP BY point ORDER BY point LIMIT 1";
            database.query(
                    "SELECT p.*, r.replication AS kept FROM (" + first + ") AS r JOIN points AS p USING (point)",
                    row -> sample.add(new Kept(PointTable.point(row, columns), row.getInt("kept"))));
        }
        return List.copyOf(sample);
    }

    /** In what rows differ from those that are kept of the same replication, in words; empty if in nothing. */
    public String difference(List<RunRow> again) {
        RunRow any = again.get(0);
        List<String> differences = new ArrayList<>();
        String sql = "SELECT side, seed, " + indicators + " FROM runs WHERE status = 'ok' AND point = " + any.point()
                + " AND replication = " + any.replication() + " ORDER BY side";
        database.query(sql, row -> {
            RunRow now = again.get(sides.indexOf(row.getString(1)));
            String where = "point " + now.point() + ", replication " + now.replication() + ", " + row.getString(1);
            if (now.isFailed()) {
                differences.add(where + ": a result there, a failure now (" + now.error() + ")");
            } else if (row.getLong(2) != now.seed()) {
                differences.add(where + ": seed " + row.getLong(2) + " there, " + now.seed() + " now");
            }
            for (int n = 0; n < keys.size() && differences.isEmpty(); n++) {
                double before = row.getDouble(3 + n);
                before = row.wasNull() ? Double.NaN : before;
                if (Double.compare(before, now.value(n)) != 0) {
                    differences.add(where + ": " + keys.get(n) + " is " + Digits.of(before) + " there, "
                            + Digits.of(now.value(n)) + " now");
                }
            }
        });
        return differences.isEmpty() ? "" : differences.get(0);
    }

    void forgetFailed() {
        database.execute("DELETE FROM runs WHERE status = 'failed'");
    }

    void flush() {
        appender.flush();
    }

    void close() {
        appender.close();
    }

    /** Takes a value that decides whether a point is precise enough. */
    @FunctionalInterface
    public interface Deciding {
        void take(int point, int replication, int side, double value, boolean failed);
    }

    /** The first indicator in all runs of the points from one number to below another. */
    public void deciding(int from, int below, Deciding each) {
        String key = Database.quoted(keys.get(0));
        String sql = "SELECT point, replication, side, status, " + key + " FROM runs WHERE point >= " + from
                + " AND point < " + below;
        database.query(sql, row -> {
            double value = row.getDouble(5);
            boolean missing = row.wasNull();
            boolean failed = !row.getString(4).equals("ok");
            int side = sides.indexOf(row.getString(3));
            each.take(row.getInt(1), row.getInt(2), side, missing ? Double.NaN : value, failed);
        });
    }
}
