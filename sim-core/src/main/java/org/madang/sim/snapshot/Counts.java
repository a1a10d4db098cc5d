package org.madang.sim.snapshot;

import java.util.Arrays;

/** An immutable row of whole numbers. */
public final class Counts {
    private final long[] values;

    private Counts(long[] values) {
        this.values = values;
    }

    /** A copy of these numbers. */
    public static Counts of(long... values) {
        return new Counts(values.clone());
    }

    static Counts of(int[] values) {
        return new Counts(Arrays.stream(values).asLongStream().toArray());
    }

    public int size() {
        return values.length;
    }

    public long get(int index) {
        return values[index];
    }

    public long sum() {
        return Arrays.stream(values).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && Arrays.equals(values, that.values);
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
