package org.madang.charts.style;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people read them: 1.2 k and 3.4 M in English, 12,000 and 3.4억 in Korean. Written out by hand because the
 * JDK's formats follow the machine's locale and change from release to release.
 */
public final class NumberText {
    private static final String NONE = "–";
    private static final char MINUS = '\u2212';
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Language language;

    public NumberText(Language language) {
        this.language = language;
    }

    /** A value in about three significant digits. */
    public String compact(double value, Quantity quantity) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double shown = quantity == Quantity.SHARE ? value * 100 : value;
        Magnitude magnitude = Magnitude.of(shown, language);
        double scaled = Math.abs(shown / magnitude.factor());
        if (quantity == Quantity.SHARE) {
            int decimals = scaled >= 99.95 || scaled == 0 ? 0 : scaled >= 1 ? 1 : 2;
            return write(shown, magnitude, decimals, false) + suffix(quantity);
        }
        int decimals = scaled >= 100 || scaled == 0 ? 0 : scaled >= 10 ? 1 : scaled >= 0.1 ? 2 : 3;
        return write(shown, magnitude, decimals, magnitude.equals(Magnitude.ONE) || language == Language.KOREAN);
    }

    /** A value among others up to {@code largest}, in the same form as they: two or three digits for the largest. */
    public String among(double value, double largest, Quantity quantity) {
        double percent = quantity == Quantity.SHARE ? 100 : 1;
        Magnitude magnitude = Magnitude.of(largest * percent, language);
        double scaled = Math.abs(largest * percent / magnitude.factor());
        int decimals = scaled >= 10 ? 0 : scaled >= 1 ? 1 : 2;
        double clean = Math.abs(value) < largest * 1e-9 ? 0 : value;
        String text = clean == 0 ? "0" : write(clean * percent, magnitude, decimals, isTrimmed(magnitude));
        return text + suffix(quantity);
    }

    /** A tick of an axis whose ticks are {@code step} apart and reach {@code largest}: all ticks share one form. */
    public String tick(double value, double step, double largest, Quantity quantity) {
        double percent = quantity == Quantity.SHARE ? 100 : 1;
        Magnitude largestHas = Magnitude.of(largest * percent, language);
        // Steps of 500 or 2000 up to a few thousands read better written out than as 0.5 k.
        boolean writtenOut = largestHas.isLowest(language) && step * percent < largestHas.factor();
        Magnitude magnitude = writtenOut ? Magnitude.ONE : largestHas;
        int decimals = decimalsOf(step * percent / magnitude.factor());
        // A rounding error next to zero must not read "-0".
        double clean = Math.abs(value) < step * 1e-6 ? 0 : value;
        String text = clean == 0 ? "0" : write(clean * percent, magnitude, decimals, isTrimmed(magnitude));
        return text + suffix(quantity);
    }

    /** A whole number with thousands set apart, such as a week or a count. */
    public String whole(double value) {
        return write(value, Magnitude.ONE, 0, false);
    }

    /** Korean has 5만 beside 12.5만, not 5.0만. */
    private boolean isTrimmed(Magnitude magnitude) {
        return language == Language.KOREAN && !magnitude.equals(Magnitude.ONE);
    }

    private static String suffix(Quantity quantity) {
        return quantity == Quantity.SHARE ? "%" : "";
    }

    private String write(double value, Magnitude magnitude, int decimals, boolean trim) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        BigDecimal rounded = new BigDecimal(value / magnitude.factor()).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal shown = trim && decimals > 0 ? rounded.stripTrailingZeros() : rounded;
        if (rounded.signum() == 0) {
            return "0";
        }
        String digits = grouped(shown.abs().toPlainString());
        String sign = shown.signum() < 0 ? String.valueOf(MINUS) : "";
        String gap = magnitude.sign().isEmpty() || language == Language.KOREAN ? "" : NO_BREAK_SPACE;
        return sign + digits + gap + magnitude.sign();
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    private static int decimalsOf(double step) {
        int decimals = 0;
        for (double rest = step; decimals < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6 * rest; rest *= 10) {
            decimals++;
        }
        return decimals;
    }
}
