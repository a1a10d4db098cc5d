package org.madang.scenarios.input.network;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;

/** What the nodes of a GraphML file say of people, in attributes with the names of {@link PersonColumn}. */
final class GraphMlPeople {
    private final PeopleTable table;
    private final Map<String, PersonColumn> columns = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private PeopleTable.Row row;

    GraphMlPeople(String name, Faults faults) {
        table = new PeopleTable(name, faults);
    }

    void key(String id, String owner, String attribute) {
        boolean isOfNodes = owner == null || owner.equals("node") || owner.equals("all");
        PersonColumn column = isOfNodes && attribute != null ? PersonColumn.find(attribute) : null;
        if (column != null) {
            columns.put(id, column);
        }
    }

    void byDefault(String key, String text) {
        if (columns.containsKey(key)) {
            defaults.put(key, text);
        }
    }

    void node(String id, Location place) {
        row = table.add(id, place.getLineNumber(), column(place));
        if (row != null) {
            defaults.forEach((key, text) -> table.say(row, columns.get(key), text, row.line, row.column));
        }
    }

    void data(String key, String text, Location place) {
        PersonColumn column = columns.get(key);
        if (column != null && row != null) {
            table.say(row, column, text, place.getLineNumber(), column(place));
        }
    }

    private static int column(Location place) {
        return Math.max(1, place.getColumnNumber());
    }

    /** Null where nothing was said of anybody. */
    PeopleTable finish() {
        return table.saysSomething() ? table : null;
    }
}
