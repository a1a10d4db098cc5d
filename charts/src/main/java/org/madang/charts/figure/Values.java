package org.madang.charts.figure;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** An immutable row of numbers. NaN stands for "not known" and leaves a gap in a picture. */
public final class Values {
    private final double[] values;

    private Values(double[] values) {
        this.values = values;
    }

    /** A copy of these numbers. */
    public static Values of(double... values) {
        return new Values(values.clone());
    }

    /** This many times "not known". */
    public static Values unknown(int size) {
        return repeat(Double.NaN, size);
    }

    /** The same number this many times. */
    public static Values repeat(double value, int size) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return new Values(values);
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    public boolean isKnown(int index) {
        return Double.isFinite(values[index]);
    }

    /** The finite numbers only. */
    public DoubleStream known() {
        return Arrays.stream(values).filter(Double::isFinite);
    }

    /** The last place with a finite number, or −1. */
    public int lastKnown() {
        for (int n = values.length - 1; n >= 0; n--) {
            if (isKnown(n)) {
                return n;
            }
        }
        return -1;
    }

    public Values map(DoubleUnaryOperator function) {
        return new Values(Arrays.stream(values).map(function).toArray());
    }

    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
