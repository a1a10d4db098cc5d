package org.madang.scenarios.claims;

/**
 * What a formula can call by name. JEXL hands several values over as objects, hence {@code Number}. Public
 * because formulas call it by reflection.
 */
public final class Functions {
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

    /** The n-th of several numbers, counted from 1: what belongs to the {@link #best}. */
    public double pick(int n, Number... values) {
        if (!(n >= 1 && n <= values.length)) {
            throw new FormulaException("there is no place " + n + " among " + values.length + " numbers");
        }
        return values[n - 1].doubleValue();
    }

    /** The natural logarithm; NaN of what is not above 0. */
    public double log(double value) {
        return value > 0 ? StrictMath.log(value) : Double.NaN;
    }

    /** The size of a number without its sign. */
    public double abs(double value) {
        return Math.abs(value);
    }
}
