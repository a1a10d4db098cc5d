package org.madang.scenarios.glossary;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word of the trade and what it is called here; all of them stand in {@code terms.yaml}.
 *
 * @param words all its names, the usual one first, in English and Korean
 * @param english what it is here, with the conversion where units differ
 * @param korean the same
 * @param see keys and indicators that it leads to
 */
public record Term(List<String> words, String english, String korean, List<String> see) {
    private static final List<Term> ALL = read();

    public Term {
        words = List.copyOf(words);
        see = List.copyOf(see);
    }

    public static List<Term> all() {
        return ALL;
    }

    /** The term of a word, whatever the case, blanks and hyphens. */
    public static Optional<Term> find(String word) {
        return ALL.stream()
                .filter(term ->
                        term.words().stream().anyMatch(known -> plain(known).equals(plain(word))))
                .findFirst();
    }

    /** A word as it is compared: without case, blanks and hyphens. */
    public static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static List<Term> read() {
        try (InputStream in = Term.class.getResourceAsStream("terms.yaml")) {
            return List.of(new YAMLMapper().readValue(in, Term[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
