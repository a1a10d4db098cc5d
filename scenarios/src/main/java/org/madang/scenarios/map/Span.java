package org.madang.scenarios.map;

/** A range of one of the two numbers, low &lt; high. */
record Span(double low, double high) {
    /** The value at a fraction of it. */
    double at(double fraction) {
        return low + fraction * (high - low);
    }

    double fraction(double value) {
        return (value - low) / (high - low);
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Both, and what lies between. */
    Span with(Span other) {
        return new Span(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** A little more at both ends. */
    Span padded() {
        double more = 0.04 * (high - low);
        return new Span(low - more, high + more);
    }
}
