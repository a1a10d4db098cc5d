package org.madang.scenarios.study.store;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.run.StudyFile;

/** The tables of a store. */
final class Schema {
    /** Rises when tables or columns change. */
    static final int FORMAT = 1;

    private Schema() {}

    static boolean isThere(Database database) {
        return database.count("SELECT count(*) FROM information_schema.tables WHERE table_name = 'study'") > 0;
    }

    /** Makes sure that nobody else's tables are there: those of the same name would be replaced. */
    static void requireOurs(Database database) {
        long tables =
                database.count("SELECT count(*) FROM duckdb_tables() WHERE NOT internal AND database_name = 'store'");
        long columns = database.count("SELECT count(*) FROM duckdb_columns() WHERE database_name = 'store'"
                + " AND table_name = 'study' AND column_name IN ('format', 'effective_scenario', 'design_hash')");
        if (tables > 0 && columns != 3) {
            throw database.unusable("holds tables of something else; it was left as it is: choose another --out");
        }
    }

    static boolean hasRuns(Database database) {
        return isThere(database) && database.count("SELECT count(*) FROM runs") > 0;
    }

    /** Makes all tables and fills those that say what the study is. */
    static void create(Database database, StudyFile study, String version, String command) {
        Study s = study.study();
        database.execute(
                "CREATE OR REPLACE TABLE study (format INTEGER, name VARCHAR, version VARCHAR, command VARCHAR, seed BIGINT,"
                        + " hash VARCHAR, study_file VARCHAR, study VARCHAR, scenario_file VARCHAR, scenario VARCHAR,"
                        + " effective_scenario VARCHAR, edge_list VARCHAR, design_hash VARCHAR)");
        database.execute("CREATE OR REPLACE TABLE factors (number INTEGER, name VARCHAR, paths VARCHAR, kind VARCHAR,"
                + " scale VARCHAR, low DOUBLE, high DOUBLE, whole BOOLEAN)");
        database.execute("CREATE OR REPLACE TABLE labels (factor INTEGER, number INTEGER, label VARCHAR)");
        database.execute("CREATE OR REPLACE TABLE sides (number INTEGER, name VARCHAR)");
        database.execute("CREATE OR REPLACE TABLE design (\"row\" INTEGER, point INTEGER)");
        database.execute(
                "CREATE OR REPLACE TABLE points (point INTEGER, round INTEGER, status VARCHAR, replications INTEGER"
                        + columns(study.columns()) + ")");
        String values = doubles(s.indicators());
        database.execute("CREATE OR REPLACE TABLE runs (point INTEGER, replication INTEGER, side VARCHAR, seed BIGINT,"
                + " status VARCHAR, error VARCHAR" + values + ", rerun VARCHAR)");
        database.execute("DROP TABLE IF EXISTS weekly");
        if (s.weekly()) {
            database.execute(
                    "CREATE OR REPLACE TABLE weekly (point INTEGER, replication INTEGER, side VARCHAR, week INTEGER"
                            + doubles(weekly(s)) + ")");
        }
        StudyRecord.write(database, study, version, command);
    }

    /** The columns of the weekly table: each indicator once, whatever week its value is read in elsewhere. */
    static List<String> weekly(Study study) {
        return study.indicators().stream()
                .map(key -> key.replaceAll("@.*", ""))
                .distinct()
                .toList();
    }

    private static String columns(List<FactorColumn> factors) {
        StringBuilder sql = new StringBuilder();
        for (FactorColumn factor : factors) {
            String type = factor.isLabelled() ? "VARCHAR" : factor.whole() ? "BIGINT" : "DOUBLE";
            sql.append(", ").append(Database.quoted(factor.name())).append(' ').append(type);
        }
        return sql.toString();
    }

    private static String doubles(List<String> names) {
        List<String> columns = new ArrayList<>();
        names.forEach(name -> columns.add(", " + Database.quoted(name) + " DOUBLE"));
        return String.join("", columns);
    }
}
