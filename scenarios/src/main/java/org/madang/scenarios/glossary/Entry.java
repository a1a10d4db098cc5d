package org.madang.scenarios.glossary;

import java.util.List;

/**
 * A word with what it means here, for a reader who looks it up.
 *
 * @param words all its names, in both languages; found by any
 * @param meaning a sentence or two
 * @param leads the keys and indicators that it leads to
 */
public record Entry(List<String> words, String meaning, List<Lead> leads) {
    public Entry {
        words = List.copyOf(words);
        leads = List.copyOf(leads);
    }

    /**
     * A key of a scenario file or an indicator.
     *
     * @param name as in files
     * @param label as in results; empty for a key
     * @param meaning one sentence
     */
    public record Lead(String name, String label, String meaning) {}
}
