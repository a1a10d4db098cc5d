package org.madang.scenarios.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.config.Distribution;

class QuantilesTest {
    @Test
    void knownQuantiles() {
        assertThat(Quantiles.of(Distribution.constant(3), 0.9)).isEqualTo(3);
        assertThat(Quantiles.of(Distribution.uniform(2, 6), 0.25)).isEqualTo(3);
        // Φ⁻¹(0.975) = 1.959964
        assertThat(Quantiles.of(Distribution.normal(10, 2, 0, 100), 0.975)).isCloseTo(13.919928, within(1e-5));
        // A gamma with mean 2 and deviation 2 is exponential: −2 ln(1 − u).
        assertThat(Quantiles.of(Distribution.gamma(2, 2), 0.5)).isCloseTo(1.3862944, within(1e-6));
        // A beta with mean 0.5 and variance 1/12 is uniform.
        assertThat(Quantiles.of(Distribution.beta(0.5, Math.sqrt(1.0 / 12)), 0.3))
                .isCloseTo(0.3, within(1e-6));
    }

    @Test
    void normalIsCutAtItsBounds() {
        Distribution cut = Distribution.normal(0, 10, -1, 2);
        assertThat(Quantiles.of(cut, 1e-9)).isEqualTo(-1);
        assertThat(Quantiles.of(cut, 1 - 1e-9)).isEqualTo(2);
    }
}
