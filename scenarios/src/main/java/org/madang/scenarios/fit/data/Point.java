package org.madang.scenarios.fit.data;

/**
 * One number of the data.
 *
 * @param span the time it is about; of a cohort the time of joining
 * @param age how long after joining, in weeks; 0 where no cohort is meant
 * @param value in the unit of the market
 * @param label its date, as the file writes it
 * @param isHeld whether it is not looked at, so that it can be foretold
 */
public record Point(Span span, double age, double value, String label, boolean isHeld) {
    /** When it can be known, in weeks. */
    public double known() {
        return age == 0 ? span.to() : span.to() + age;
    }

    Point with(double other) {
        return new Point(span, age, other, label, isHeld);
    }

    Point held() {
        return new Point(span, age, value, label, true);
    }
}
