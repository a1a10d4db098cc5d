package org.madang.scenarios.fit.data;

/**
 * A stretch of time, in weeks after the beginning of week 1.
 *
 * @param from where it begins; 0 is the beginning of week 1
 * @param to where it ends; 1 is the end of week 1
 */
public record Span(double from, double to) {
    double middle() {
        return (from + to) / 2;
    }

    boolean overlaps(Span other) {
        return Math.min(to, other.to) - Math.max(from, other.from) > 1e-9;
    }
}
