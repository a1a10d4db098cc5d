package org.madang.scenarios.file;

import java.util.List;

/**
 * Everything there is to say about one key of a file.
 *
 * @param path the full path; lists as {@code []}, or {@code [kind]} where a kind chooses among several forms
 * @param group the name of the record that holds the key
 * @param meaning one sentence
 * @param unit the unit in words; empty where it has none
 * @param accepts what may be written, range included
 * @param words the allowed words; empty where other values are allowed
 * @param spread how far what a market has may well be off, as a part of it; 0 where nothing is said
 * @param standard the default as written in a file; {@code required} where there is none, empty for a group of keys
 * @param symbol the symbol in the model document; may be empty
 * @param source where meaning or default come from; may be empty
 */
public record KeyEntry(
        String path,
        String group,
        String meaning,
        String unit,
        String accepts,
        List<String> words,
        double spread,
        String standard,
        String symbol,
        String source) {
    /** The last name of the path, without brackets. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    }

    /** The path up to the last name; empty at the top. */
    public String parent() {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    /** How a number with a period of its own may look, which is converted; empty where the key takes none. */
    public String example() {
        return accepts.contains("number") ? PeriodText.example(unit) : "";
    }
}
