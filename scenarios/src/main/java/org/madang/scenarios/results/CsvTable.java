package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.folder.BoundedText;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.folder.Trouble;

/** One table of a results folder as it is read: columns by name, cells as text or numbers. */
final class CsvTable {
    private static final long MOST_BYTES = 1 << 30;
    /** No result is larger; what is, a picture cannot be drawn of. */
    private static final double LARGEST = 1e30;

    private final Path file;
    private final List<String> columns;
    private final List<String[]> rows;

    private CsvTable(Path file, List<String> columns, List<String[]> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param needed columns that must be there; further ones and another order do no harm
     * @throws BadInputException if the file or a column is missing, or a row is cut short
     */
    static CsvTable read(Path file, String... needed) {
        BoundedText.require(file, MOST_BYTES);
        List<String[]> all;
        try (MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(file.toFile())) {
            all = lines.readAll();
        } catch (IOException | RuntimeException e) {
            throw Trouble.bad(file, "cannot be read as a table");
        }
        List<String> columns = all.isEmpty() ? List.of() : List.of(all.get(0));
        List<String> missing =
                Arrays.stream(needed).filter(c -> !columns.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw Trouble.bad(
                    file, "lacks the column " + String.join(", ", missing) + "; found " + String.join(", ", columns));
        }
        for (int n = 1; n < all.size(); n++) {
            if (all.get(n).length != columns.size()) {
                throw Trouble.bad(
                        file,
                        "line " + (n + 1) + " has " + all.get(n).length + " cells for " + columns.size() + " columns");
            }
        }
        return new CsvTable(file, columns, all.subList(Math.min(1, all.size()), all.size()));
    }

    /** Whether the table has a column that not every version writes. */
    boolean has(String column) {
        return columns.contains(column);
    }

    int size() {
        return rows.size();
    }

    /** A text as it was before it was made safe for spreadsheets. */
    String text(int row, String column) {
        return Csv.unguarded(cell(row, column));
    }

    /** A number; NaN for an empty cell. */
    double number(int row, String column) {
        String cell = cell(row, column);
        try {
            double value = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            if (Math.abs(value) > LARGEST) {
                throw bad(row, column, "is larger than any result");
            }
            return value;
        } catch (NumberFormatException e) {
            throw bad(row, column, "is no number");
        }
    }

    /** A refusal that names the line and the column. */
    BadInputException bad(int row, String column, String why) {
        return Trouble.bad(file, "line " + (row + 2) + ", column " + column + ": '" + cell(row, column) + "' " + why);
    }

    int whole(int row, String column) {
        double value = number(row, column);
        if (!(value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE)) {
            throw bad(row, column, "is no whole number");
        }
        return (int) value;
    }

    private String cell(int row, String column) {
        return rows.get(row)[columns.indexOf(column)];
    }
}
