package org.madang.scenarios.claims;

import java.util.Arrays;

/**
 * What a formula can call by name. JEXL hands several values over as objects, hence {@code Number}. Public
 * because formulas call it by reflection.
 */
public final class Functions {
    private final int choice;
    private Number[] criteria;

    /** @param choice what {@link #chosen} gives, from 1 */
    Functions(int choice) {
        this.choice = choice;
    }

    /** What was to be chosen by; empty where nothing was. */
    double[] criteria() {
        return criteria == null
                ? new double[0]
                : Arrays.stream(criteria).mapToDouble(Number::doubleValue).toArray();
    }

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

    /**
     * Which of several numbers is the largest on average in the worlds of the other half, counted from 1: whoever looks for
     * the best in the worlds in which it is measured finds the luckiest.
     */
    public int chosen(Number... values) {
        if (criteria != null && !Arrays.equals(criteria, values)) {
            throw new FormulaException(
                    "'chosen' stands twice in a formula, with other numbers: a formula chooses once");
        }
        criteria = values.clone();
        return choice;
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
