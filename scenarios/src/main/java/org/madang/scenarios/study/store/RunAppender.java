package org.madang.scenarios.study.store;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.madang.scenarios.study.run.RunRow;
import org.madang.scenarios.study.run.StudyFile;

/** Writes rows of runs and of their weeks. */
final class RunAppender implements AutoCloseable {
    private final Database database;
    private final String rerun;
    private final int indicators;
    private final int weekly;
    private final int[] weeklySource;
    private final DuckDBAppender runs;
    private final DuckDBAppender weeks;

    RunAppender(Database database, StudyFile study, String command) {
        this.database = database;
        rerun = command + " --rerun ";
        indicators = study.study().indicators().size();
        weeklySource = weeklySource(study);
        weekly = study.study().weekly() ? weeklySource.length : 0;
        try {
            runs = database.connection().createAppender("runs");
            weeks = weekly > 0 ? database.connection().createAppender("weekly") : null;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** For each column of the weekly table, the first kept indicator that it is read from. */
    private static int[] weeklySource(StudyFile study) {
        var keys = study.study().indicators().stream()
                .map(key -> key.replaceAll("@.*", ""))
                .toList();
        return Schema.weekly(study.study()).stream().mapToInt(keys::indexOf).toArray();
    }

    void add(RunRow row, String side) {
        try {
            runs.beginRow();
            runs.append(row.point()).append(row.replication()).append(side).append(row.seed());
            runs.append(row.isFailed() ? "failed" : "ok").append(row.error());
            for (int n = 0; n < indicators; n++) {
                append(runs, row.value(n));
            }
            runs.append(rerun + row.point() + ":" + row.replication());
            runs.endRow();
            for (int w = 1; w <= row.weeks() && weekly > 0; w++) {
                weeks.beginRow();
                weeks.append(row.point()).append(row.replication()).append(side).append(w);
                for (int source : weeklySource) {
                    append(weeks, row.weekly(w, source));
                }
                weeks.endRow();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private static void append(DuckDBAppender to, double value) throws SQLException {
        if (Double.isNaN(value)) {
            to.appendNull();
        } else {
            to.append(value);
        }
    }

    void flush() {
        try {
            runs.flush();
            if (weeks != null) {
                weeks.flush();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public void close() {
        try {
            runs.close();
            if (weeks != null) {
                weeks.close();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
