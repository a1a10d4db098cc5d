package org.madang.scenarios.fit.start;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.sim.indicator.Indicator;

/** In which unit a column is written: by what stands in brackets in its name, or because a share cannot be above 1. */
final class Units {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[](.*?)[)\\]]");
    private static final Map<String, Double> TIMES = times();
    private static final double PERCENT = 0.01;

    private Units() {}

    private static Map<String, Double> times() {
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("백만", 1e6);
        times.put("억", 1e8);
        times.put("만", 1e4);
        times.put("천", 1e3);
        times.put("thousand", 1e3);
        times.put("000", 1e3);
        times.put("million", 1e6);
        times.put("k", 1e3);
        times.put("m", 1e6);
        return times;
    }

    static Guess of(String column, Indicator indicator, double... numbers) {
        boolean isShare =
                indicator.unit() == Indicator.Unit.FRACTION || indicator.unit() == Indicator.Unit.FRACTION_A_WEEK;
        Matcher brackets = BRACKETS.matcher(column);
        String unit =
                brackets.find() ? brackets.group(1).toLowerCase(Locale.ROOT).strip() : "";
        double most = Arrays.stream(numbers).max().orElse(0);
        if (isShare && (unit.contains("%") || column.contains("%") || most > 1)) {
            return new Guess(column, indicator, PERCENT, "percent");
        }
        for (Map.Entry<String, Double> each : TIMES.entrySet()) {
            String word = each.getKey();
            boolean isLetter = word.length() == 1 && word.charAt(0) < 128;
            if (isLetter ? unit.equals(word) : unit.contains(word)) {
                return new Guess(column, indicator, each.getValue(), "'" + unit + "'");
            }
        }
        return new Guess(column, indicator, 1, "");
    }
}
