package org.madang.scenarios.turning;

import org.madang.scenarios.input.ScenarioFile;

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
        /** What is thought plausible where nobody can look it up, as the key says. */
        STATED,
        /** Nothing is known. */
        ASSUMED
    }

    /** What was measured, whatever stands in a scenario. */
    static Range published(double low, double high) {
        return new Range(low, high, false, Source.PUBLISHED);
    }

    /** What stands in a scenario, as far up and down as its key says that it may be off. */
    static Range stated(String key) {
        double spread = ScenarioFile.READER.reference().named(key).get(0).spread();
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
