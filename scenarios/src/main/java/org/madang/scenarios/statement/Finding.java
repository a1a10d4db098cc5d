package org.madang.scenarios.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was found, before it is said.
 *
 * @param id of its texts in the word files: {@code id.text} is a sentence, {@code id.title} a title
 * @param values its numbers and names
 * @param procedure how it was found out, a key of the word files' {@code procedure}; empty where it only reports
 */
public record Finding(String id, Map<String, Value> values, String procedure) {
    public Finding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Finding of(String id) {
        return new Finding(id, Map.of(), "");
    }

    /** With one value more. */
    public Finding with(String name, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Finding(id, more, procedure);
    }

    public Finding with(String name, long whole) {
        return with(name, new Value.Whole(whole));
    }

    public Finding by(String how) {
        return new Finding(id, values, how);
    }
}
