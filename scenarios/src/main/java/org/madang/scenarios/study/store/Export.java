package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.FactorColumn;

/** Writes a table of a store to one file, rows in a defined order: point, replication, side, week. */
public final class Export {
    /** What is written. */
    public enum Table {
        /** Runs, each with the factors of its point. */
        ALL,
        RUNS,
        POINTS,
        /** Weeks, each with the factors of its point. */
        WEEKLY
    }

    /** How it is written. */
    public enum Format {
        PARQUET("FORMAT parquet, COMPRESSION zstd"),
        CSV("FORMAT csv, HEADER"),
        /** As spreadsheets of countries with a decimal comma take it: cells apart by semicolons. */
        CSV_DECIMAL_COMMA("FORMAT csv, HEADER, DELIMITER ';'");

        private final String options;

        Format(String options) {
            this.options = options;
        }
    }

    /** Cells that begin so are formulas to a spreadsheet; an apostrophe in front makes them text, as in all our tables. */
    private static final String FORMULA = "^[=+\\-@\t\r'']";

    /** Names of the files that a study keeps in its folder. */
    private static final Pattern OWN = Pattern.compile("(study|snapshot)\\.(duckdb.*|lock|request|part)");

    private Export() {}

    /**
     * Writes beside the file, which then takes its place.
     *
     * @return the number of rows
     * @throws BadInputException if the folder holds no study, or not such a table, or the file cannot be replaced
     */
    public static long write(Path folder, Table table, Format format, Path out) {
        Path target = target(folder, out);
        Path part = target.resolveSibling(
                "." + target.getFileName() + ".part-" + ProcessHandle.current().pid());
        try (Database database = ReadableStore.open(folder)) {
            StudyRecord record = StudyRecord.read(database);
            if (table == Table.WEEKLY && !record.readStudy().weekly()) {
                throw bad(folder, "holds no weeks: the study does not say weekly: true");
            }
            Files.createDirectories(target.getParent());
            String query = query(record, table, format != Format.PARQUET);
            if (format == Format.CSV_DECIMAL_COMMA) {
                query = withDecimalCommas(database, query);
            }
            long rows = database.count("SELECT count(*) FROM (" + query + ")");
            database.copy(
                    "COPY (" + query + ") TO '" + part.toString().replace("'", "''") + "' (" + format.options + ")",
                    out);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } catch (IOException e) {
            throw new StoreException("cannot write " + out + ": " + e.getMessage(), e);
        } finally {
            delete(part);
        }
    }

    /** The file itself, not a link to it; nothing but an ordinary file, or none yet, may be replaced. */
    private static Path target(Path folder, Path out) {
        try {
            Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw bad(out, Files.isDirectory(target) ? "is a folder: name a file in it" : "is no ordinary file");
            }
            boolean own = Files.isDirectory(folder)
                    && Files.isDirectory(target.getParent())
                    && Files.isSameFile(folder, target.getParent())
                    && OWN.matcher(target.getFileName().toString()).matches();
            if (own) {
                throw bad(out, "is a file of the study itself: give another name");
            }
            return target;
        } catch (IOException e) {
            throw new StoreException("cannot write " + out + ": " + e.getMessage(), e);
        }
    }

    private static BadInputException bad(Path path, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(path.toString()), "", message)));
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new StoreException("cannot delete " + part + ": " + e.getMessage(), e);
        }
    }

    /** Numbers with a fraction become texts with a comma. */
    private static String withDecimalCommas(Database database, String query) {
        List<String> cells = new ArrayList<>();
        database.query("DESCRIBE " + query, column -> {
            if (List.of("DOUBLE", "FLOAT").contains(column.getString("column_type"))) {
                String name = Database.quoted(column.getString("column_name"));
                cells.add("replace(CAST(" + name + " AS VARCHAR), '.', ',') AS " + name);
            }
        });
        return cells.isEmpty() ? query : "SELECT * REPLACE (" + String.join(", ", cells) + ") FROM (" + query + ")";
    }

    /** @param guarded whether text is made safe for spreadsheets */
    private static String query(StudyRecord record, Table table, boolean guarded) {
        List<String> labels = record.columns().stream()
                .filter(FactorColumn::isLabelled)
                .map(FactorColumn::name)
                .toList();
        String factors = record.columns().stream()
                .map(c -> ", " + (guarded && c.isLabelled() ? guard("p", c.name()) : "p." + Database.quoted(c.name())))
                .collect(Collectors.joining());
        String side = " JOIN sides AS s ON s.name = r.side";
        String run = guarded ? replace("r", List.of("side", "error", "rerun")) : "";
        String week = guarded ? replace("r", List.of("side")) : "";
        return switch (table) {
            case POINTS -> "SELECT *" + (guarded ? replace("p", labels) : "") + " FROM points AS p ORDER BY point";
            case RUNS -> "SELECT r.*" + run + " FROM runs AS r" + side + " ORDER BY r.point, r.replication, s.number";
            case ALL ->
                "SELECT r.point" + factors + ", r.* EXCLUDE (point)" + run
                        + " FROM runs AS r JOIN points AS p USING (point)"
                        + side + " ORDER BY r.point, r.replication, s.number";
            case WEEKLY ->
                "SELECT r.point" + factors + ", r.* EXCLUDE (point)" + week
                        + " FROM weekly AS r JOIN points AS p USING (point)"
                        + side + " ORDER BY r.point, r.replication, s.number, r.week";
        };
    }

    private static String replace(String table, List<String> columns) {
        return columns.isEmpty()
                ? ""
                : columns.stream()
                        .map(column -> guard(table, column))
                        .collect(Collectors.joining(", ", " REPLACE (", ")"));
    }

    private static String guard(String table, String column) {
        String cell = table + "." + Database.quoted(column);
        return "CASE WHEN regexp_matches(" + cell + ", '" + FORMULA + "') THEN '''' || " + cell + " ELSE " + cell
                + " END AS " + Database.quoted(column);
    }
}
