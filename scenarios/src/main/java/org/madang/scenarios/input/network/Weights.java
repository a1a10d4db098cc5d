package org.madang.scenarios.input.network;

import java.util.regex.Pattern;
import org.madang.scenarios.file.Words;

/**
 * Reads the strengths of ties: numbers from 0 to {@value #MOST}. The decimal sign is that of the first weight with one,
 * for the whole file.
 */
final class Weights {
    /**
     * A tie of strength 1 is a strong tie; so many times one is still a weight (a count, a rating, per cent), more is a
     * year, a time or a sum of money.
     */
    static final int MOST = 100;

    private static final Pattern PLAIN = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern COMMA = Pattern.compile("[-+]?([0-9]+,[0-9]*|,[0-9]+)([eE][-+]?[0-9]{1,3})?");

    private final Faults faults;
    private final boolean isCommaAllowed;
    /** The decimal sign of the file; 0 while no weight had one. */
    private char decimal;

    Weights(Faults faults, boolean isCommaAllowed) {
        this.faults = faults;
        this.isCommaAllowed = isCommaAllowed;
    }

    /** Whether a text could be a weight at all, in whatever range. */
    static boolean isNumber(String text) {
        return PLAIN.matcher(text).matches() || COMMA.matcher(text).matches();
    }

    /** Whether a text is a number with a decimal point, or none. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** The weight; 1 where it is wrong, which is noted. */
    float of(String text, int line, int column) {
        boolean comma = COMMA.matcher(text).matches();
        if (comma && !isCommaAllowed) {
            faults.add(line, column, "the weight " + Words.quote(text) + " has a decimal comma; write 0.5, not 0,5");
            return 1;
        }
        if (!comma && !isPlain(text)) {
            faults.add(line, column, "the weight must be a number of 0 or more, found " + Words.quote(text));
            return 1;
        }
        keepDecimal(text, comma, line, column);
        double weight = Double.parseDouble(comma ? text.replace(',', '.') : text);
        if (!(weight >= 0 && weight <= MOST)) {
            faults.add(line, column, outside(text));
            return 1;
        }
        return (float) weight;
    }

    private void keepDecimal(String text, boolean comma, int line, int column) {
        char sign = comma ? ',' : text.indexOf('.') >= 0 ? '.' : 0;
        if (sign != 0 && decimal != 0 && sign != decimal) {
            faults.add(line, column, "the weight " + Words.quote(text) + " has another decimal sign than those above");
        }
        decimal = decimal == 0 ? sign : decimal;
    }

    private static String outside(String text) {
        return "the weight must be a number of 0 or more, at most " + MOST + " (1 is a strong tie), found "
                + Words.quote(text)
                + "; leave out a column of years or times, divide what counts something else";
    }
}
