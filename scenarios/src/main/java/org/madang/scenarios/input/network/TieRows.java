package org.madang.scenarios.input.network;

import java.util.List;
import java.util.Locale;
import org.madang.scenarios.file.Words;

/** Makes ties of the lines of a delimited file, the first of which may be something else. */
final class TieRows {
    private final Dialect dialect;
    private final Konect konect;
    private final Notes notes;
    private final Faults faults;
    private final Weights weights;
    private Ties ties;
    private Columns columns;
    /** The names of the columns, where the first line holds some. */
    private List<String> header = List.of();
    /** The first line, where only the others show what it is; it counts as a tie until then. */
    private FirstLine open;

    private int firstLine;

    TieRows(Dialect dialect, Konect konect, Notes notes, Faults faults) {
        this.dialect = dialect;
        this.konect = konect;
        this.notes = notes;
        this.faults = faults;
        weights = new Weights(faults, true);
        ties = new Ties(faults);
    }

    void row(CsvRow row) {
        if (columns == null) {
            first(row);
        } else if (row.size() != expected()) {
            wrongSize(row);
        } else if (!header.isEmpty() && row.cells().equals(header)) {
            faults.add(row.line(), 1, "repeats the names of the columns");
        } else {
            tie(row);
        }
    }

    private int expected() {
        return header.isEmpty() ? dialect.columns() : header.size();
    }

    private void first(CsvRow row) {
        firstLine = row.line();
        Columns named = konect == null && row.size() > 1 ? Columns.named(row.cells()) : null;
        if (named != null) {
            header = row.cells();
            columns = named;
            notes.firstLine = FirstLineMeaning.NAMES;
            return;
        }
        columns = konect == null ? Columns.byPosition(dialect.columns()) : konect.columns(dialect.columns());
        if (dialect.columns() < 2) {
            throw faults.fatal(firstLine, 1, "expected two names and perhaps a weight, found one value");
        }
        if (konect == null && dialect.columns() > 3) {
            throw faults.fatal(firstLine, 1, tooMany());
        }
        if (row.size() == 2) {
            open = FirstLine.of(row.cells());
            ties(row.get(0), row.get(1), 1);
        } else {
            notes.firstLine = FirstLineMeaning.TIE;
            row(row);
        }
    }

    private String tooMany() {
        return "found " + dialect.columns() + " values, expected two names and perhaps a weight; name the columns"
                + " source, target and weight in the first line if there are more"
                + (dialect.separator() == ',' ? ", and separate by semicolons if weights have a decimal comma" : "");
    }

    private void wrongSize(CsvRow row) {
        String found = row.size() < 2 ? "two names and perhaps a weight" : expected() + " values as on the other lines";
        String hint = !header.isEmpty() && row.size() == header.size() + 1
                ? "; perhaps each line begins with a number of its own (in R: row.names = FALSE)"
                : "";
        faults.add(row.line(), 1, "expected " + found + ", found " + row.size() + hint);
    }

    private void tie(CsvRow row) {
        String one = row.get(columns.source());
        String two = row.get(columns.target());
        if (!isName(row, columns.source()) | !isName(row, columns.target())) {
            return;
        }
        float weight = 1;
        if (columns.weight() != Columns.NONE) {
            weight = weights.of(row.get(columns.weight()), row.line(), row.column(columns.weight()));
        }
        if (isOneWay(row)) {
            ties.addOneWay(ties.person(one), ties.person(two), weight);
        } else {
            ties(one, two, weight);
        }
    }

    private void ties(String one, String two, float weight) {
        int a = ties.person(TwoMode.LEFT.name(notes.twoMode, one));
        int b = ties.person(TwoMode.RIGHT.name(notes.twoMode, two));
        if (konect != null && konect.isOneWay()) {
            ties.addOneWay(a, b, weight);
        } else {
            ties.add(a, b, weight);
        }
    }

    private boolean isName(CsvRow row, int cell) {
        String name = row.get(cell);
        if (name.isEmpty()) {
            faults.add(row.line(), row.column(cell), "expected a name in column " + (cell + 1) + ", which is empty");
        } else if (name.indexOf('\n') >= 0) {
            faults.add(row.line(), row.column(cell), "a name runs over the end of the line: " + Words.quote(name));
        }
        return !name.isEmpty();
    }

    /** Whether the column of types says so; other words in the first tie mean that it is a column of something else. */
    private boolean isOneWay(CsvRow row) {
        if (columns.type() == Columns.NONE) {
            return false;
        }
        String type = row.get(columns.type()).toLowerCase(Locale.ROOT);
        boolean known = type.equals("directed") || type.equals("undirected");
        if (!known && !notes.declaresDirection) {
            columns = columns.withoutType();
        } else if (!known) {
            faults.add(row.line(), row.column(columns.type()), "expected Directed or Undirected as on the lines above");
        } else if (!notes.declaresDirection) {
            notes.declaresDirection = true;
            notes.directionLine = row.line();
        }
        return type.equals("directed");
    }

    /** All ties, once the last line was read. */
    Ties finish() {
        if (columns == null) {
            return ties;
        }
        if (open != null && faults.none()) {
            settle(ties.withoutFirst());
        }
        if (!header.isEmpty() && !columns.areSure()) {
            requireOneKind();
        }
        notes.weighted = columns.weight() != Columns.NONE;
        for (int n = 0; n < header.size(); n++) {
            if (!columns.isUsed(n)) {
                notes.unused.add(header.get(n).isEmpty() ? "a column without a name" : header.get(n));
            }
        }
        return ties;
    }

    private void settle(Ties others) {
        notes.firstLine = open.meaning(others);
        if (notes.firstLine == FirstLineMeaning.TIE) {
            if (dialect.columns() > 2) {
                faults.add(firstLine, 1, "expected " + dialect.columns() + " values as on the other lines, found 2");
            }
            return;
        }
        ties = others;
        if (notes.firstLine == FirstLineMeaning.COUNTS) {
            open.addAnnounced(ties);
        } else {
            header = List.of(open.first(), open.second());
            columns = new Columns(0, 1, columns.weight(), Columns.NONE, open.areSure());
        }
    }

    /** Unknown names of columns over names on both sides: perhaps users and things, each numbered from 1. */
    private void requireOneKind() {
        if (ties.sidesMeet()) {
            faults.add(
                    firstLine,
                    1,
                    "the columns are called " + Words.quote(header.get(0)) + " and " + Words.quote(header.get(1))
                            + ", and some names stand in both: call them source and target if these are the same people;"
                            + " if they are of two kinds, give them different names");
        }
    }
}
