package org.madang.scenarios.input.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What a file says of people, as it stands there; what it means in a scenario is found by {@link KnownPeople}. */
public final class PeopleTable {
    /** A value and where it stands. */
    record Cell(String text, int line, int column) {}

    /** What is said of one person. */
    static final class Row {
        final int line;
        final int column;
        private final Map<PersonColumn, Cell> cells = new EnumMap<>(PersonColumn.class);

        Row(int line, int column) {
            this.line = line;
            this.column = column;
        }

        /** Null where nothing is said. */
        Cell get(PersonColumn column) {
            return cells.get(column);
        }
    }

    private final String name;
    private final Faults faults;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<PersonColumn> columns = EnumSet.noneOf(PersonColumn.class);
    /** Names of columns that were not read. */
    final List<String> unused = new ArrayList<>();

    /** @param name the file as it is called in messages */
    PeopleTable(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    String name() {
        return name;
    }

    Faults faults() {
        return faults;
    }

    /** Whether something is said of somebody. */
    boolean saysSomething() {
        return !columns.isEmpty();
    }

    /** In the order of {@link PersonColumn}. */
    Set<PersonColumn> columns() {
        return columns;
    }

    int size() {
        return rows.size();
    }

    /** Null where nothing is said of somebody. */
    Row find(String person) {
        return rows.get(person);
    }

    void forEach(BiConsumer<String, Row> action) {
        rows.forEach(action);
    }

    /** A further person; null where there is one of this name. */
    Row add(String person, int line, int column) {
        Row row = new Row(line, column);
        return rows.putIfAbsent(person, row) == null ? row : null;
    }

    /** Says something of a person; empty text says nothing. */
    void say(Row row, PersonColumn column, String text, int line, int at) {
        if (!text.isBlank()) {
            columns.add(column);
            row.cells.put(column, new Cell(text.strip(), line, at));
        }
    }
}
