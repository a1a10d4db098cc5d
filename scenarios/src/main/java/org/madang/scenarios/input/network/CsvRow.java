package org.madang.scenarios.input.network;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.List;

/** The values of one line, with their places. */
final class CsvRow {
    private final List<String> cells = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private int line;

    void clear() {
        cells.clear();
        columns.clear();
    }

    void add(String cell, JsonLocation place) {
        if (cells.isEmpty()) {
            line = place.getLineNr();
        }
        cells.add(cell);
        columns.add(place.getColumnNr());
    }

    int size() {
        return cells.size();
    }

    String get(int cell) {
        return cells.get(cell);
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    int line() {
        return line;
    }

    /** Where a value begins in its line, from 1. */
    int column(int cell) {
        return Math.max(1, columns.get(cell));
    }
}
