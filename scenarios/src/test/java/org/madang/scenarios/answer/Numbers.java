package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that stand in a sentence, as a reader reads them: 237 k, −0.71, 95%, 12.3만. */
record Numbers(List<Read> found) {
    private static final Map<String, Double> SIZES =
            Map.of("", 1.0, "k", 1e3, "M", 1e6, "B", 1e9, "만", 1e4, "억", 1e8, "조", 1e12);

    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9.])(−?)(\\d[\\d,]*)(?:\\.(\\d+))?(?:\u00a0?(k|M|B|만|억|조)(?![A-Za-z가-힣]))?");

    /**
     * One number.
     *
     * @param value with its sign
     * @param half half a unit of its last digit: as far as rounding may have moved it
     */
    record Read(double value, double half) {
        boolean is(double exact) {
            return Math.abs(value - exact) <= half * 1.0001 + 1e-9 * Math.abs(exact);
        }
    }

    static Numbers of(String sentence) {
        List<Read> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            double size = SIZES.get(matcher.group(4) == null ? "" : matcher.group(4));
            String decimals = matcher.group(3) == null ? "" : matcher.group(3);
            double value = size * Double.parseDouble(matcher.group(2).replace(",", "") + "." + decimals + "0");
            found.add(
                    new Read(matcher.group(1).isEmpty() ? value : -value, size * Math.pow(10, -decimals.length()) / 2));
        }
        return new Numbers(found);
    }

    boolean has(double exact) {
        return found.stream().anyMatch(number -> number.is(exact));
    }
}
