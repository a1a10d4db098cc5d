package org.madang.scenarios.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.sim.config.Key;

/**
 * Numbers as people write them. Accepted are plain decimal digits with an optional sign, point and exponent, so
 * {@code 1e3} and {@code 5.0} are whole numbers; everything that YAML readers disagree about (octal 010, 1_000, 1:30)
 * is refused with what to write instead.
 */
final class NumberText {
    private static final int LONGEST = 400;
    private static final Pattern PLAIN =
            Pattern.compile("[-+]?(?:(?:0|[1-9]\\d*)(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,4})?");
    private static final Pattern SEPARATED =
            Pattern.compile("[-+]?\\d{1,3}(?:[,_ ']\\d{3})+(?:\\.\\d+)?|[-+]?\\d[\\d_]*_[\\d_]*");
    private static final Pattern WITH_UNIT =
            Pattern.compile("[$€£₩]?\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*([\\p{L}%$€£₩][\\p{L}\\s/%.$€£₩-]*)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0+(\\d[\\d.]*)");

    private NumberText() {}

    /** The exact number, if the text is one. */
    static Optional<BigDecimal> parse(String text) {
        boolean plain = text.length() <= LONGEST && PLAIN.matcher(text).matches();
        return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Why a text is not a number and what to write instead; empty where it does not resemble one. */
    static Optional<String> advice(String text, Key key) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches("[-+]?\\.?(nan|inf|infinity)|∞")) {
            return Optional.of("numbers here are finite");
        }
        if (SEPARATED.matcher(text).matches()) {
            return Optional.of("write " + text.replaceAll("[,_ ']", "") + " without separators");
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of("write " + text.replace(',', '.') + " with a point");
        }
        Matcher zero = LEADING_ZERO.matcher(text);
        if (zero.matches()) {
            return Optional.of("write " + zero.group(1) + "; with a leading zero some readers take it for octal");
        }
        Matcher unit = WITH_UNIT.matcher(text);
        return unit.matches() ? Optional.of(unitAdvice(unit.group(1), unit.group(2), key)) : Optional.empty();
    }

    private static String unitAdvice(String number, String unit, Key key) {
        boolean percent = unit != null && unit.startsWith("%");
        if (percent && !key.unit().contains("percent") && !key.unit().contains("%")) {
            String fraction =
                    new BigDecimal(number).movePointLeft(2).stripTrailingZeros().toPlainString();
            return "write " + fraction + " instead of percent";
        }
        if (percent || key.unit().isEmpty() || unit == null || sharesWord(unit, key.unit())) {
            return "write " + number + " without a unit";
        }
        return "write the number alone, in " + key.unit();
    }

    private static boolean sharesWord(String unit, String declared) {
        String first = unit.split("[\\s/]+")[0].toLowerCase(Locale.ROOT);
        return first.length() > 1 && declared.toLowerCase(Locale.ROOT).contains(first.replaceAll("s$", ""));
    }
}
