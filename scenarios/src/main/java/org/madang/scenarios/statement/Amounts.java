package org.madang.scenarios.statement;

import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/**
 * Values of indicators as people read them: one rule for digits, units and intervals. A level of a share is a percentage,
 * a difference of shares is in percentage points; ends of an interval have one form and stay within what can be.
 */
public final class Amounts {
    private final Language language;
    private final NumberText numbers;
    private final WordFile words;

    Amounts(Language language) {
        this.language = language;
        numbers = new NumberText(language);
        words = WordFile.of(language);
    }

    /** What kind of number an indicator is. */
    public static Quantity quantity(Indicator indicator) {
        return switch (indicator.unit()) {
            case FRACTION, FRACTION_A_WEEK -> Quantity.SHARE;
            case MONEY, MONEY_A_WEEK, MONEY_A_MEMBER, MONEY_A_MEMBER_AND_WEEK, MONEY_A_MEMBER_AND_YEAR ->
                Quantity.MONEY;
            case PARTICIPANTS, PARTICIPANTS_A_WEEK, REQUESTS_A_WEEK, MATCHES_A_WEEK, MESSAGES_A_WEEK -> Quantity.COUNT;
            default -> Quantity.NUMBER;
        };
    }

    static boolean isShare(Indicator indicator) {
        return quantity(indicator) == Quantity.SHARE;
    }

    /** "people a week" as on an axis or in a table; empty where numbers say it themselves. */
    public String unit(Indicator indicator) {
        return word("unit.", indicator);
    }

    private String word(String before, Indicator indicator) {
        return words.text(before + indicator.unit().name()).fill((name, part) -> "");
    }

    /** A level, without its unit but for the sign of a share. */
    public String bare(double value, Indicator indicator) {
        return numbers.compact(value, quantity(indicator));
    }

    /** A level with what follows a number in this language. */
    public String level(double value, Indicator indicator) {
        return bare(value, indicator) + suffix(value, indicator);
    }

    private String suffix(double value, Indicator indicator) {
        return Double.isNaN(value) ? "" : word("suffix.", indicator);
    }

    /** A difference, without its unit. */
    public String bareDifference(double value, Indicator indicator) {
        return isShare(indicator) ? points(value) : bare(value, indicator);
    }

    /** A difference with its unit. */
    public String difference(double value, Indicator indicator) {
        if (!isShare(indicator) || Double.isNaN(value)) {
            return level(value, indicator);
        }
        String points = points(value);
        return points
                + words.text(points.equals("1") || points.equals("−1") ? "number.point" : "number.points")
                        .fill((name, part) -> "");
    }

    /** A level with its interval, where it has one. */
    public String estimate(Estimate e, Indicator indicator) {
        return level(e.mean(), indicator) + bracketed(e, indicator, false);
    }

    /** The same without its unit, for tables that have a column of units. */
    public String bareEstimate(Estimate e, Indicator indicator) {
        return bare(e.mean(), indicator) + bracketed(e, indicator, false);
    }

    /** A difference without its unit but for the sign of points, for tables. */
    public String bareDifferenceEstimate(Estimate e, Indicator indicator) {
        String mean = isShare(indicator) ? difference(e.mean(), indicator) : bare(e.mean(), indicator);
        return mean + bracketed(e, indicator, true);
    }

    /** A difference with its interval, where it has one. */
    public String differenceEstimate(Estimate e, Indicator indicator) {
        return difference(e.mean(), indicator) + bracketed(e, indicator, true);
    }

    private String bracketed(Estimate e, Indicator indicator, boolean difference) {
        if (!isKnown(e)) {
            return "";
        }
        String interval = interval(e, indicator, difference);
        return language == Language.KOREAN ? "(" + interval + ")" : " [" + interval + "]";
    }

    static boolean isKnown(Estimate e) {
        return !Double.isNaN(e.low()) && !Double.isNaN(e.high());
    }

    /** "162~1,681" or "162, 1,681", both ends in one form and within what the indicator can be. */
    public String interval(Estimate e, Indicator indicator, boolean difference) {
        double least = difference ? leastDifference(indicator) : least(indicator);
        double low = Math.max(least, e.low());
        double high = Math.min(most(indicator), e.high());
        if (isShare(indicator) && difference) {
            return join(points(low), points(high));
        }
        return language == Language.KOREAN
                ? join(together(low, low, high, indicator), together(high, low, high, indicator))
                : join(bare(low, indicator), bare(high, indicator));
    }

    /** Of a share, both ends in whole per cent. */
    String interval(Estimate share) {
        return join(percent(share.low()), percent(share.high()));
    }

    private String join(String low, String high) {
        return low + (language == Language.KOREAN ? "~" : ", ") + high;
    }

    /** One end in the form of the larger: never 6,180 beside 12.0만. */
    private String together(double value, double low, double high, Indicator indicator) {
        double largest = Math.max(Math.abs(low), Math.abs(high));
        boolean scaled = largest >= 1e5 && Math.min(Math.abs(low), Math.abs(high)) < 1e5;
        return scaled ? numbers.among(value, largest, quantity(indicator)) : bare(value, indicator);
    }

    private static double least(Indicator indicator) {
        return switch (quantity(indicator)) {
            case SHARE, COUNT -> 0;
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private static double leastDifference(Indicator indicator) {
        return isShare(indicator) ? -1 : Double.NEGATIVE_INFINITY;
    }

    private static double most(Indicator indicator) {
        return isShare(indicator) ? 1 : Double.POSITIVE_INFINITY;
    }

    private String points(double share) {
        return numbers.compact(100 * Math.max(-1, Math.min(1, share)), Quantity.NUMBER);
    }

    /** A plain number in a few digits. */
    public String number(double value) {
        return numbers.compact(value, Quantity.NUMBER);
    }

    public String money(double value) {
        return numbers.compact(value, Quantity.MONEY);
    }

    /** A whole number with thousands set apart. */
    public String whole(double value) {
        return numbers.whole(value);
    }

    /** A large whole number in a few digits. */
    public String count(double value) {
        return numbers.compact(value, Quantity.COUNT);
    }

    /** A share in whole per cent. */
    public String percent(double share) {
        return numbers.whole(Math.rint(100 * share)) + "%";
    }
}
