package org.madang.sim.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The mean of independent runs and its standard error. */
record Sample(double mean, double standardError, int runs) {
    /** One run of a scenario, by its seed. */
    interface Run {
        double of(long seed);
    }

    static Sample of(int runs, Run run) {
        double sum = 0;
        double squares = 0;
        for (int n = 1; n <= runs; n++) {
            double x = run.of(n);
            sum += x;
            squares += x * x;
        }
        double mean = sum / runs;
        double variance = Math.max(0, squares / runs - mean * mean) * runs / (runs - 1);
        return new Sample(mean, Math.sqrt(variance / runs), runs);
    }

    /** Within so many standard errors, or a bias that the finite size allows. */
    void isCloseTo(double expected, double errors, double bias) {
        assertThat(mean)
                .as("mean of %d runs, standard error %s", runs, standardError)
                .isCloseTo(expected, within(errors * standardError + bias));
    }
}
