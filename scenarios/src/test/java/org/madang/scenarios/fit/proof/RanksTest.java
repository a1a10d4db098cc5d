package org.madang.scenarios.fit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.sim.random.Draws;

/** Ranks that cannot be chance are found. */
class RanksTest {
    private static final int DRAWS = 19;

    private static Ranks of(int trials, java.util.function.DoubleUnaryOperator bend) {
        return Ranks.of(
                IntStream.range(0, trials)
                        .map(n -> (int) (bend.applyAsDouble(Draws.uniform(4711, n)) * (DRAWS + 1)))
                        .toArray(),
                DRAWS);
    }

    /** Of even ranks one in twenty is outside; this one is not. */
    @Test
    void evenRanksAreEven() {
        assertThat(of(60, u -> u).isEven()).isTrue();
    }

    /** Intervals that are half as wide as they should be put truths to the ends. */
    @Test
    void intervalsThatAreTooNarrowAreFound() {
        assertThat(of(60, u -> Math.min(0.999, Math.max(0, 0.5 + 1.8 * (u - 0.5))))
                        .isEven())
                .isFalse();
    }

    @Test
    void intervalsThatAreTooWideAreFound() {
        assertThat(of(200, u -> 0.5 + 0.6 * (u - 0.5)).isEven()).isFalse();
    }

    @Test
    void aBiasIsFound() {
        assertThat(of(60, u -> u * u).isEven()).isFalse();
    }
}
