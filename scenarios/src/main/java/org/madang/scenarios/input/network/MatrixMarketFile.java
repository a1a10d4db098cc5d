package org.madang.scenarios.input.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.file.Words;

/**
 * A sparse matrix in the MatrixMarket exchange format (Boisvert, Pozo & Remington 1996): a banner, comments, a line with
 * rows, columns and entries, then an entry a line. A square one has a person for each row; of one with more rows than
 * columns, or fewer, rows and columns are people of two kinds.
 */
final class MatrixMarketFile {
    static final String BANNER = "%%MatrixMarket";

    private static final int MOST_PEOPLE = 50_000_000;

    private final Source source;
    private final Notes notes;
    private final Faults faults;
    private final Weights weights;
    private final Ties ties;
    private int at;
    private int rows;
    private int columns;
    private long entries;

    MatrixMarketFile(Source source, Notes notes, Faults faults) {
        this.source = source;
        this.notes = notes;
        this.faults = faults;
        weights = new Weights(faults, false);
        ties = new Ties(faults);
    }

    Ties read() throws IOException {
        try (BufferedReader in = source.text()) {
            banner(in.readLine());
            at = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                at++;
                String text = line.strip();
                if (text.startsWith("%")) {
                    notes.comments++;
                } else if (!text.isEmpty() && rows == 0) {
                    size(text.split("\\s+"));
                } else if (!text.isEmpty()) {
                    entry(text.split("\\s+"));
                }
            }
        }
        if (faults.none() && ties.count() != entries) {
            faults.add(1, 1, "MatrixMarket: announces " + entries + " entries, but has " + ties.count());
        }
        return ties;
    }

    private void banner(String line) {
        String[] word = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
        boolean known = word.length == 5
                && word[1].equals("matrix")
                && word[2].equals("coordinate")
                && List.of("pattern", "real", "integer").contains(word[3])
                && List.of("general", "symmetric").contains(word[4]);
        if (!known) {
            throw faults.fatal(
                    1,
                    1,
                    "MatrixMarket: read are 'matrix coordinate' of pattern, real or integer, general or symmetric;"
                            + " found " + Words.quote(line.strip()));
        }
        notes.form = Form.MATRIX_MARKET;
        notes.weighted = !word[3].equals("pattern");
        notes.declaresDirection = word[4].equals("symmetric");
        notes.directionLine = 1;
    }

    private void size(String[] cell) {
        if (cell.length != 3 || !(whole(cell[0]) >= 1) || !(whole(cell[1]) >= 1) || !(whole(cell[2]) >= 0)) {
            throw faults.fatal(at, 1, "MatrixMarket: expected the numbers of rows, columns and entries");
        }
        if (whole(cell[0]) + whole(cell[1]) > MOST_PEOPLE) {
            throw faults.fatal(at, 1, "MatrixMarket: more than " + MOST_PEOPLE + " people");
        }
        rows = (int) whole(cell[0]);
        columns = (int) whole(cell[1]);
        entries = whole(cell[2]);
        notes.twoMode = rows != columns;
        for (int row = 1; row <= rows; row++) {
            ties.person(TwoMode.LEFT.name(notes.twoMode, Integer.toString(row)));
        }
        for (int column = 1; notes.twoMode && column <= columns; column++) {
            ties.person(TwoMode.RIGHT.name(true, Integer.toString(column)));
        }
    }

    private void entry(String[] cell) {
        int expected = notes.weighted ? 3 : 2;
        if (cell.length != expected) {
            faults.add(
                    at,
                    1,
                    "MatrixMarket: expected row, column" + (notes.weighted ? " and value" : "") + ", found "
                            + cell.length + " values");
            return;
        }
        long row = whole(cell[0]);
        long column = whole(cell[1]);
        if (!(row >= 1 && row <= rows && column >= 1 && column <= columns)) {
            faults.add(at, 1, "MatrixMarket: the entry lies outside the " + rows + " rows and " + columns + " columns");
            return;
        }
        float weight = notes.weighted ? weights.of(cell[2], at, 1) : 1;
        ties.add((int) row - 1, (int) column - 1 + (notes.twoMode ? rows : 0), weight);
    }

    /** A whole number; −1 where a text is none. */
    private static long whole(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }
}
