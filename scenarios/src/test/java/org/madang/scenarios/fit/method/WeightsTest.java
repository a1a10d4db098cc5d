package org.madang.scenarios.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void logarithmsOfAnySizeAddUpToOne() {
        Weights weights = Weights.of(-1000, -1000 + Math.log(3), Double.NEGATIVE_INFINITY);
        assertThat(weights.of(0)).isCloseTo(0.25, within(1e-12));
        assertThat(weights.of(1)).isCloseTo(0.75, within(1e-12));
        assertThat(weights.of(2)).isZero();
        assertThat(weights.effective()).isCloseTo(1.6, within(1e-12));
    }

    @Test
    void resamplingGivesEachItsPart() {
        assertThat(Weights.given(1, 2, 1).resampled(4, 0.5)).containsExactly(0, 1, 1, 2);
    }

    @Test
    void quantilesCountWeight() {
        Weights weights = Weights.given(8, 1, 1);
        assertThat(weights.quantile(0.5, 3, 1, 2)).isEqualTo(3);
        assertThat(weights.quantile(0.05, 3, 1, 2)).isEqualTo(1);
        assertThat(weights.mean(3, 1, 2)).isCloseTo(2.7, within(1e-12));
    }
}
