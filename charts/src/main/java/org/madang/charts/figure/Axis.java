package org.madang.charts.figure;

import java.util.Objects;
import org.madang.charts.style.Quantity;

/**
 * What an axis measures.
 *
 * @param label    the name of what is measured
 * @param unit     its unit; empty where the number has none, as in a share
 * @param quantity how the values are written
 */
public record Axis(String label, String unit, Quantity quantity) {
    public Axis {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(quantity, "quantity");
    }

    public static Axis count(String label, String unit) {
        return new Axis(label, unit, Quantity.COUNT);
    }

    public static Axis money(String label, String currency) {
        return new Axis(label, currency, Quantity.MONEY);
    }

    /** An axis of fractions, written as percentages. */
    public static Axis share(String label) {
        return new Axis(label, "", Quantity.SHARE);
    }

    public static Axis number(String label, String unit) {
        return new Axis(label, unit, Quantity.NUMBER);
    }

    /** Label and unit as written on the figure; Korean has no blank before a bracket. */
    public String title() {
        boolean hangul =
                label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return unit.isBlank() ? label : label + (hangul ? "(" : " (") + unit + ")";
    }
}
