package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.study.FactorColumn;

/** Writes a table of a store to one file, rows in a defined order: point, replication, side, week. */
public final class Export {
    /** What is written. */
    public enum Table {
        /** Runs, each with the factors of its point. */
        ALL("runs"),
        RUNS("runs"),
        POINTS("points"),
        /** Weeks, each with the factors of its point. */
        WEEKLY("weekly");

        private final String rows;

        Table(String rows) {
            this.rows = rows;
        }

        /** How its file is called if nothing is said: {@code runs.csv}. */
        public String file(Format format) {
            return rows + (format == Format.PARQUET ? ".parquet" : ".csv");
        }
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
     * Writes a file.
     *
     * @param place what the command of a row lacks, since a store may be moved: " --out FOLDER"
     * @param overwrites whether a file may be replaced that is not an earlier export, or was changed since
     * @return the number of rows
     * @throws BadInputException if the folder holds no study, or not such a table, or the file cannot be replaced
     */
    public static long write(Path folder, Table table, Format format, Path out, String place, boolean overwrites)
            throws IOException {
        Folder target = Folder.ofFile(out, Kind.EXPORT, overwrites);
        requireForeign(folder, out);
        try (Database database = ReadableStore.open(folder, out.toAbsolutePath().getParent())) {
            StudyRecord record = StudyRecord.read(database);
            if (table == Table.WEEKLY && !record.readStudy().weekly()) {
                throw bad(folder, "holds no weeks: the study does not say weekly: true");
            }
            String rows = query(record, table, place, format != Format.PARQUET);
            String query = format == Format.CSV_DECIMAL_COMMA ? withDecimalCommas(database, rows) : rows;
            target.publish(files -> {
                Path file = files.path(out.getFileName().toString());
                database.copy(
                        "COPY (" + query + ") TO " + Database.text(file.toString()) + " (" + format.options + ")", out);
            });
            return database.count("SELECT count(*) FROM (" + query + ")");
        }
    }

    private static void requireForeign(Path folder, Path out) throws IOException {
        Path parent = out.toAbsolutePath().getParent();
        boolean isOwn = Files.isDirectory(folder)
                && Files.isDirectory(parent)
                && Files.isSameFile(folder, parent)
                && OWN.matcher(out.getFileName().toString()).matches();
        if (isOwn) {
            throw bad(out, "is a file of the study itself: give another name");
        }
    }

    private static BadInputException bad(Path path, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(path.toString()), "", message)));
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
    private static String query(StudyRecord record, Table table, String place, boolean guarded) {
        List<String> labels = record.columns().stream()
                .filter(FactorColumn::isLabelled)
                .map(FactorColumn::name)
                .toList();
        String factors = record.columns().stream()
                .map(c -> ", " + (guarded && c.isLabelled() ? guard("p", c.name()) : "p." + Database.quoted(c.name())))
                .collect(Collectors.joining());
        String side = " JOIN sides AS s ON s.name = r.side";
        String rerun = "r.rerun || " + Database.text(place) + " AS rerun";
        String run = " REPLACE (" + (guarded ? guards("r", List.of("side", "error")) + ", " : "") + rerun + ")";
        String week = guarded ? " REPLACE (" + guards("r", List.of("side")) + ")" : "";
        String points = guarded && !labels.isEmpty() ? " REPLACE (" + guards("p", labels) + ")" : "";
        return switch (table) {
            case POINTS -> "SELECT *" + points + " FROM points AS p ORDER BY point";
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

    private static String guards(String table, List<String> columns) {
        return columns.stream().map(column -> guard(table, column)).collect(Collectors.joining(", "));
    }

    private static String guard(String table, String column) {
        String cell = table + "." + Database.quoted(column);
        return "CASE WHEN regexp_matches(" + cell + ", '" + FORMULA + "') THEN '''' || " + cell + " ELSE " + cell
                + " END AS " + Database.quoted(column);
    }
}
