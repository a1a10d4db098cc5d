package org.madang.scenarios.claims;

/** What a formula can call by name. Public because formulas call it by reflection. */
public final class Functions {
    /** All names, for messages. */
    static final java.util.List<String> NAMES = java.util.List.of("abs", "best", "max", "min");

    Functions() {}

    /** The largest of several numbers. */
    public double max(double... values) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    /** The smallest of several numbers. */
    public double min(double... values) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : values) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }

    /** Which of several numbers is the largest, counted from 1; the first of equals. */
    public int best(double... values) {
        int best = 0;
        for (int n = 1; n < values.length; n++) {
            best = values[n] > values[best] ? n : best;
        }
        return best + 1;
    }

    /** The size of a number without its sign. */
    public double abs(double value) {
        return Math.abs(value);
    }
}
