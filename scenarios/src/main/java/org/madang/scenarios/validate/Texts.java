package org.madang.scenarios.validate;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in tables. */
final class Texts {
    private Texts() {}

    /** Five digits, without an exponent for numbers of an everyday size; "–" where there is none. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-5 && size < 1e9 ? rounded.toPlainString() : rounded.toString();
    }

    /** Two digits, for errors and tolerances. */
    static String rough(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(2)).stripTrailingZeros();
        return Math.abs(value) >= 1e-5 ? rounded.toPlainString() : rounded.toString();
    }
}
