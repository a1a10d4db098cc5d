package org.madang.scenarios.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Spelling: the file form of Java names, and the word that somebody probably meant. */
public final class Words {
    private static final int SHOWN = 60;

    private Words() {}

    /** {@code PREFERENTIAL_ATTACHMENT} and {@code PreferentialAttachment} both become {@code preferential-attachment}. */
    static String kebab(String javaName) {
        String words = javaName.contains("_") || javaName.equals(javaName.toUpperCase(Locale.ROOT))
                ? javaName
                : javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return words.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Text of the user's in a message: in quotes, shortened, control characters made harmless. */
    public static String quote(String text) {
        return "'" + shorten(text) + "'";
    }

    /** Text of the user's, shortened, control characters made harmless. */
    static String shorten(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    static String list(Collection<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    /** The end of a message about an unknown word: what was probably meant, else what there is. */
    public static String hint(String word, Collection<String> allowed) {
        return closest(word, allowed)
                .map(w -> "did you mean " + quote(w) + "?")
                .orElse(allowed.isEmpty() ? "none are allowed here" : "allowed: " + list(allowed));
    }

    /** The allowed word that is nearest to {@code word}, if one is near enough to be a slip. */
    public static Optional<String> closest(String word, Collection<String> allowed) {
        String found = normal(word);
        int slips = Math.max(1, found.length() / 3);
        return allowed.stream()
                .filter(w -> distance(found, normal(w)) <= slips || isBeginning(found, normal(w)))
                .min(Comparator.comparingInt(w -> distance(found, normal(w))));
    }

    /** Whether two words differ only in case, hyphens, underscores or blanks. */
    static boolean same(String a, String b) {
        return normal(a).equals(normal(b));
    }

    private static boolean isBeginning(String found, String word) {
        return found.length() >= 4 && word.startsWith(found);
    }

    private static String normal(String word) {
        String cut = word.length() > SHOWN ? word.substring(0, SHOWN) : word;
        return cut.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }

    /** Damerau-Levenshtein (adjacent letters may be swapped): least number of slips that turn a into b. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
