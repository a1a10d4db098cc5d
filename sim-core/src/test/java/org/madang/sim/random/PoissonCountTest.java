package org.madang.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Maths#poisson} turns a uniform into a Poisson number by its upper tail. */
class PoissonCountTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 0.3, 1, 4, 20, 100, 500})
    void countIsTheUpperTail(double rate) {
        PoissonDistribution poisson = new PoissonDistribution(rate);
        for (double u = 0.0005; u < 1; u += 0.001) {
            int count = Maths.poisson(u, rate);
            double atLeast = count == 0 ? 1 : 1 - poisson.cumulativeProbability(count - 1);
            double more = 1 - poisson.cumulativeProbability(count);
            assertThat(u)
                    .as("count %d at u = %s", count, u)
                    .isLessThan(atLeast + 1e-9)
                    .isGreaterThanOrEqualTo(more - 1e-9);
        }
    }

    @Test
    void higherRateNeverCountsLess() {
        for (double u = 1e-9; u < 1; u += 0.0013) {
            int before = 0;
            for (double rate = 1e-4; rate < 900; rate *= 1.17) {
                int now = Maths.poisson(u, rate);
                assertThat(now).as("u = %s, rate %s", u, rate).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void nothingAtRateZero() {
        assertThat(Maths.poisson(0, 0)).isZero();
        assertThat(Maths.poisson(0.5, 0)).isZero();
        assertThat(Maths.poisson(0.5, Double.NaN)).isZero();
    }

    /** One draw of 32 bits in 4 billion is 0; it must not count a thousand messages. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.01, 0.1, 0.3, 0.7, 1, 2.5, 7})
    void smallestUniformCountsAPlausibleNumber(double rate) {
        int plausible = new PoissonDistribution(rate).inverseCumulativeProbability(1 - 1e-13) + 12;
        assertThat(Maths.poisson(0, rate)).as("u = 0").isBetween(1, plausible);
    }

    @ParameterizedTest
    @ValueSource(doubles = {700, 750, 900})
    void largeRatesCountAboutTheirMean(double rate) {
        assertThat((double) Maths.poisson(0.5, rate)).isCloseTo(rate, within(2.0));
    }

    /** Of 20 000 numbers: the variance is known within 1 %, and off by more than 5 % with a chance below 1 in a million. */
    @Test
    void highRatesHaveTheirOwnVariance() {
        for (double rate : new double[] {701, 5000, 1e6}) {
            double sum = 0;
            double squares = 0;
            int n = 20_000;
            for (int i = 0; i < n; i++) {
                double d = Maths.poisson((i + 0.5) / n, rate) - rate;
                sum += d;
                squares += d * d;
            }
            assertThat(sum / n).isCloseTo(0, org.assertj.core.api.Assertions.within(0.05 * Math.sqrt(rate)));
            assertThat(squares / n / rate).as("variance at %s", rate).isBetween(0.95, 1.05);
        }
    }
}
