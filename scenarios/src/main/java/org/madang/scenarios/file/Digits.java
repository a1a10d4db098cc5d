package org.madang.scenarios.file;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Numbers as text: the fewest digits that read back as the same number, the same on every JDK. */
public final class Digits {
    private static final double WHOLE = 1e15;
    private static final int PLAIN_LOW = -7;
    private static final int PLAIN_HIGH = 21;

    private Digits() {}

    /** The shortest decimal form; plain digits for everyday sizes, {@code 1.0E+22} beyond. */
    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        // Double.toString gives more digits before JDK 19 than after; Jackson's writer does not depend on the JDK.
        BigDecimal decimal = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= PLAIN_LOW && exponent < PLAIN_HIGH) {
            return decimal.toPlainString();
        }
        // With point and sign, so that every YAML reader takes it for a number.
        String digits = decimal.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? digits.substring(1) : "0";
        String sign = value < 0 ? "-" : "";
        return sign + digits.charAt(0) + "." + fraction + "E" + (exponent < 0 ? "" : "+") + exponent;
    }
}
