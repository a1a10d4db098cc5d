package org.madang.scenarios.input.network;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Words;

/** A table of people: a line a person, columns by the names of {@link PersonColumn}, divided as lists of ties are. */
public final class PeopleFile {
    private final PeopleTable table;
    private final Faults faults;
    /** By place in the line; null for a column that is not read, or before the first line. */
    private List<PersonColumn> columns;

    private PeopleFile(PeopleTable table) {
        this.table = table;
        faults = table.faults();
    }

    /**
     * Reads a table of people.
     *
     * @param name the file as it is called in messages
     * @throws BadInputException with all that is wrong (the first twenty)
     */
    public static PeopleTable read(Path file, String name) {
        Faults faults = new Faults(file.toString());
        PeopleFile reader = new PeopleFile(new PeopleTable(name, faults));
        try {
            new DelimitedRows(new Source(file), new Notes(), faults).forEach(reader::row);
        } catch (CharacterCodingException e) {
            throw faults.fatal("is not a text file in UTF-8: save it again with that encoding");
        } catch (IOException e) {
            throw faults.fatal("cannot be read: " + e.getMessage());
        }
        faults.throwIfAny();
        if (reader.table.size() == 0) {
            throw faults.fatal("holds no people: expected names of columns, then a line a person");
        }
        return reader.table;
    }

    private void row(CsvRow row) {
        if (columns == null) {
            header(row);
        } else if (row.size() != columns.size()) {
            faults.add(
                    row.line(), 1, "expected " + columns.size() + " values as in the first line, found " + row.size());
        } else {
            person(row);
        }
    }

    private void header(CsvRow row) {
        columns = new ArrayList<>();
        for (int n = 0; n < row.size(); n++) {
            columns.add(column(row, n));
        }
        if (!columns.contains(PersonColumn.NAME)) {
            throw faults.fatal(
                    row.line(),
                    1,
                    "expected the names of the columns, among them name, found " + Words.quote(row.get(0)));
        }
    }

    private PersonColumn column(CsvRow row, int n) {
        String name = row.get(n);
        PersonColumn column = PersonColumn.find(name);
        if (column != null) {
            if (columns.contains(column)) {
                faults.add(row.line(), row.column(n), "a second column " + column.key);
            }
            return column;
        }
        List<String> keys = Arrays.stream(PersonColumn.values()).map(c -> c.key).toList();
        if (PersonColumn.isOfPersonas(name)) {
            faults.add(
                    row.line(),
                    row.column(n),
                    name
                            + " is the same for all people of a persona: give it to the persona; of people one by one are read "
                            + String.join(", ", keys));
        } else if (Words.closest(name, keys).isPresent()) {
            faults.add(
                    row.line(),
                    row.column(n),
                    "no column is called " + Words.quote(name) + "; " + Words.hint(name, keys));
        } else {
            table.unused.add(name.isEmpty() ? "a column without a name" : name);
        }
        return null;
    }

    private void person(CsvRow row) {
        int named = columns.indexOf(PersonColumn.NAME);
        String name = row.get(named);
        if (name.isEmpty()) {
            faults.add(row.line(), row.column(named), "expected a name, which is empty");
            return;
        }
        PeopleTable.Row person = table.add(name, row.line(), row.column(named));
        if (person == null) {
            faults.add(
                    row.line(),
                    row.column(named),
                    Words.quote(name) + " stands in line " + table.find(name).line + " already");
            return;
        }
        for (int n = 0; n < row.size(); n++) {
            if (columns.get(n) != null) {
                table.say(person, columns.get(n), row.get(n), row.line(), row.column(n));
            }
        }
    }
}
