package org.madang.scenarios.validate;

import java.util.Collection;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What independent runs gave.
 *
 * @param size how many
 * @param mean their mean
 * @param deviation the standard deviation between them
 */
record Sample(int size, double mean, double deviation) {
    /** One row in 16 000 is off by more than four standard errors by chance. */
    private static final double TAIL = 3.167e-5;

    static Sample of(Collection<Double> values) {
        int n = values.size();
        double mean = values.stream().mapToDouble(v -> v).sum() / n;
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new Sample(n, mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1)));
    }

    double standardError() {
        return deviation / Math.sqrt(size);
    }

    /** The standard error of the standard deviation, for values that are near normal. */
    double errorOfDeviation() {
        return deviation / Math.sqrt(2.0 * (size - 1));
    }

    /** Four for many runs; as much more for few as Student's t asks for the same rate of false alarms. */
    double multiple() {
        return new TDistribution(null, size - 1.0).inverseCumulativeProbability(1 - TAIL);
    }
}
