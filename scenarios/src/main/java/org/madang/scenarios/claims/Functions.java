package org.madang.scenarios.claims;

/**
 * What a formula can call by name. Public because formulas call it by reflection, which cannot fill an array of
 * primitives.
 */
public final class Functions {
    /** All names, for messages. */
    static final java.util.List<String> NAMES = java.util.List.of("abs", "best", "max", "min", "pick");

    Functions() {}

    /** The largest of several numbers. */
    public double max(Number... values) {
        double largest = Double.NEGATIVE_INFINITY;
        for (Number value : values) {
            largest = Math.max(largest, value.doubleValue());
        }
        return largest;
    }

    /** The smallest of several numbers. */
    public double min(Number... values) {
        double smallest = Double.POSITIVE_INFINITY;
        for (Number value : values) {
            smallest = Math.min(smallest, value.doubleValue());
        }
        return smallest;
    }

    /** Which of several numbers is the largest, counted from 1; the first of equals. */
    public int best(Number... values) {
        int best = 0;
        for (int n = 1; n < values.length; n++) {
            best = values[n].doubleValue() > values[best].doubleValue() ? n : best;
        }
        return best + 1;
    }

    /** The number at a place, counted from 1: {@code pick(best(a, b), x, y)} is what the better one is worth. */
    public double pick(int place, Number... values) {
        if (!(place >= 1 && place <= values.length)) {
            throw new FormulaException("there is no place " + place + " among " + values.length + " numbers");
        }
        return values[place - 1].doubleValue();
    }

    /** The size of a number without its sign. */
    public double abs(double value) {
        return Math.abs(value);
    }
}
