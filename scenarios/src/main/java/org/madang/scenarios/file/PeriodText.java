package org.madang.scenarios.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates and sums written by the day, month, quarter or year where a key counts by the week, or by another period where it
 * counts by the year: {@code 14 %/month}, {@code 100000/month}. A year has 52 weeks and twelve months, as in the model.
 *
 * <p>Sums are divided evenly. Chances are those of happening at least once: p a month is 1 − (1 − p)^(12/52) a week.
 * Yearly rates compound: r a month is (1 + r)^12 − 1 a year.
 */
final class PeriodText {
    private static final double WEEKS_A_YEAR = 52;
    private static final Map<String, Double> A_YEAR = Map.ofEntries(
            Map.entry("day", 364.0),
            Map.entry("week", WEEKS_A_YEAR),
            Map.entry("month", 12.0),
            Map.entry("quarter", 4.0),
            Map.entry("year", 1.0),
            Map.entry("일", 364.0),
            Map.entry("주", WEEKS_A_YEAR),
            Map.entry("월", 12.0),
            Map.entry("분기", 4.0),
            Map.entry("년", 1.0));
    private static final Pattern RATE = Pattern.compile(
            "([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*(%?)\\s*(?:/\\s*|(?:an?|per)\\s+)(day|week|month|quarter|year|일|주|월|분기|년)");

    private PeriodText() {}

    /** Whether a key counts by the week or the year, so that a number may name its period. */
    static boolean isAllowed(String unit) {
        return isWeekly(unit) || isYearly(unit);
    }

    private static boolean isWeekly(String unit) {
        return unit.contains(" a week");
    }

    private static boolean isYearly(String unit) {
        return unit.contains(" a year");
    }

    static boolean isShare(String unit) {
        return unit.startsWith("probability") || unit.startsWith("fraction");
    }

    /** How a number with its period may look; empty for a unit that takes none. */
    static String example(String unit) {
        return !isAllowed(unit) ? "" : isShare(unit) ? (isYearly(unit) ? "1 %/month" : "14 %/month") : "400/month";
    }

    /** A pattern for schemas. */
    static String pattern() {
        return "^" + RATE.pattern() + "$";
    }

    /** The number in the unit of the key; empty where the text names no period or the key takes none. */
    static Optional<BigDecimal> parse(String text, String unit) {
        Matcher rate = RATE.matcher(text.strip().toLowerCase(Locale.ROOT));
        Optional<BigDecimal> number = rate.matches() ? NumberText.parse(rate.group(1)) : Optional.empty();
        boolean isPercent = number.isPresent() && !rate.group(2).isEmpty();
        if (number.isEmpty() || !isAllowed(unit) || isPercent && !isShare(unit)) {
            return Optional.empty();
        }
        BigDecimal value = isPercent ? number.get().movePointLeft(2) : number.get();
        double aYear = A_YEAR.get(rate.group(3));
        if (isYearly(unit)) {
            return Optional.of(
                    rounded(isShare(unit) ? compounded(value.doubleValue(), aYear) : value.doubleValue() * aYear));
        }
        if (!isShare(unit)) {
            return Optional.of(value.multiply(BigDecimal.valueOf(aYear))
                    .divide(BigDecimal.valueOf(WEEKS_A_YEAR), MathContext.DECIMAL64));
        }
        boolean isChance = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
        return Optional.of(isChance ? rounded(atLeastOnce(value.doubleValue(), aYear / WEEKS_A_YEAR)) : value);
    }

    /** The chance in a part of a period, from that of the whole. */
    static double atLeastOnce(double chance, double part) {
        return chance == 1 ? 1 : -StrictMath.expm1(part * StrictMath.log1p(-chance));
    }

    private static double compounded(double rate, double times) {
        return StrictMath.expm1(times * StrictMath.log1p(rate));
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(MathContext.DECIMAL64);
    }
}
