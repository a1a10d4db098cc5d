package org.madang.scenarios.input.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the lines of a delimited file are divided, decided once for the whole file: by that of tab, semicolon, comma,
 * bar and blanks that gives the most lines the same number of values, at least two.
 *
 * @param separator between two values; a blank stands for any number of blanks and tabs
 * @param columns how many values most lines have
 */
record Dialect(char separator, int columns) {
    private static final char[] CANDIDATES = {'\t', ';', ',', '|', ' '};
    /** Two names and a weight: below a line of two counts, or where lines differ all the same. */
    private static final int USUAL = 3;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]*,[0-9]+");

    /** @param lines from the beginning of the file; the first may have another number of values, as a line of counts has */
    static Dialect of(List<String> lines) {
        Dialect best = new Dialect(' ', 1);
        long most = 0;
        for (char separator : CANDIDATES) {
            if (separator == ',' && commasAreDecimal(lines)) {
                continue;
            }
            Map<Integer, Long> frequency = lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> values(line, separator), TreeMap::new, Collectors.counting()));
            for (Map.Entry<Integer, Long> size : frequency.entrySet()) {
                boolean isUsual = separator == best.separator && size.getValue() == most && size.getKey() == USUAL;
                if (size.getKey() > 1 && (size.getValue() > most || isUsual)) {
                    best = new Dialect(separator, size.getKey());
                    most = size.getValue();
                }
            }
        }
        return best;
    }

    /** {@code a b 0,5}: the comma divides every line as well, but into nonsense. */
    private static boolean commasAreDecimal(List<String> lines) {
        return lines.stream().skip(lines.size() > 1 ? 1 : 0).allMatch(line -> {
            String[] values = BLANKS.split(line.strip());
            return values.length == 3 && DECIMAL_COMMA.matcher(values[2]).matches();
        });
    }

    Form form() {
        return switch (separator) {
            case '\t' -> Form.TABS;
            case ';' -> Form.SEMICOLONS;
            case ',' -> Form.COMMAS;
            case '|' -> Form.BARS;
            default -> Form.BLANKS;
        };
    }

    /** How many values a line has. */
    int values(String line) {
        return values(line, separator);
    }

    private static int values(String line, char separator) {
        String text = separator == ' ' ? evenBlanks(line) : line;
        int values = 1;
        boolean quoted = false;
        for (int n = 0; n < text.length(); n++) {
            char c = text.charAt(n);
            char before = n == 0 ? separator : text.charAt(n - 1);
            if (c == '"') {
                quoted = !quoted && (before == separator || before == '"');
            } else if (c == separator && !quoted) {
                values++;
            }
        }
        return values;
    }

    /** The line with one separator between two values, where blanks separate; otherwise as it is. */
    String even(String line) {
        return separator == ' ' ? evenBlanks(line) : line;
    }

    private static String evenBlanks(String line) {
        if (line.indexOf('"') < 0) {
            return BLANKS.matcher(line.strip()).replaceAll(" ");
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char c : line.strip().toCharArray()) {
            quoted ^= c == '"';
            if (Character.isWhitespace(c) && !quoted) {
                if (!value.isEmpty()) {
                    values.add(value.toString());
                }
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return String.join(" ", values);
    }
}
