package org.madang.scenarios.turning;

/**
 * How far an input is moved.
 *
 * @param low the lower end; a factor of what stands there if {@code isTimes}
 * @param high the upper end
 * @param isTimes whether the ends are factors
 * @param source where it comes from
 */
record Range(double low, double high, boolean isTimes, Source source) {
    /** Where no range is known, so far to either side. */
    private static final double PLAUSIBLE = 0.3;

    /** Where a range comes from; the word files name it under {@code flip.range}. */
    enum Source {
        /** A measurement, as in the facts. */
        PUBLISHED,
        /** What was thought plausible before anything was measured, as in the calibration of the defaults. */
        STATED,
        /** Nothing is known. */
        ASSUMED
    }

    /** What was measured, whatever stands in a scenario. */
    static Range published(double low, double high) {
        return new Range(low, high, false, Source.PUBLISHED);
    }

    /** What stands in a scenario, times one less and one more the spread. */
    static Range stated(double spread) {
        return new Range(1 - spread, 1 + spread, true, Source.STATED);
    }

    static Range assumed() {
        return new Range(1 - PLAUSIBLE, 1 + PLAUSIBLE, true, Source.ASSUMED);
    }

    double low(double now) {
        return isTimes ? low * now : low;
    }

    double high(double now) {
        return isTimes ? high * now : high;
    }
}
