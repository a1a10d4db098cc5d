package org.madang.scenarios.fit.data;

import java.util.List;
import java.util.regex.Pattern;
import org.madang.scenarios.fit.data.Sheet.Cell;

/**
 * Whether a file writes 3.5 or 3,5. Decided for the file as a whole: one number alone, such as 1,234, can be either, and a guess
 * for each would be wrong by a thousand somewhere.
 */
final class DecimalSign {
    private static final Pattern AROUND = Pattern.compile("[_ \u00a0\u202f'$€£₩%]");
    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    /** Digits with a comma that cannot part thousands: other than three behind it, or nothing but 0 before it. */
    private static final Pattern COMMA = Pattern.compile(
            "[-+]?(\\d+|\\d{1,3}(\\.\\d{3})+),(\\d{1,2}|\\d{4,})|[-+]?0,\\d+|[-+]?\\d{1,3}(\\.\\d{3})+,\\d+");

    private DecimalSign() {}

    /** The lines of a table, the first of which names the columns, with the sign that their numbers have. */
    static List<List<Cell>> decided(List<List<Cell>> lines) {
        boolean hasCommas = lines.stream().skip(1).flatMap(List::stream).anyMatch(cell -> COMMA.matcher(
                        bare(cell.text()))
                .matches());
        return !hasCommas
                ? lines
                : lines.stream()
                        .map(line -> line.stream()
                                .map(cell -> new Cell(cell.text(), cell.place(), ','))
                                .toList())
                        .toList();
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** The number with that decimal sign, the other one parting thousands at most; NaN if it is none, or beyond what can be held. */
    static double number(String text, char decimal) {
        String bare = bare(text);
        char thousands = decimal == '.' ? ',' : '.';
        if (bare.indexOf(thousands) >= 0) {
            String parted = "[-+]?\\d{1,3}(\\" + thousands + "\\d{3})+(\\" + decimal + "\\d*)?";
            if (!bare.matches(parted)) {
                return Double.NaN;
            }
            bare = bare.replace(String.valueOf(thousands), "");
        }
        String plain = bare.replace(decimal, '.');
        double value = PLAIN.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
