package org.madang.charts.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void ticksAreRound() {
        assertThat(Scale.around(0, 13_400, 6).ticks()).containsExactly(0.0, 5_000.0, 10_000.0, 15_000.0);
        assertThat(Scale.around(-2.4, 1.1, 6).ticks()).containsExactly(-3.0, -2.0, -1.0, 0.0, 1.0, 2.0);
    }

    @Test
    void zeroIsIncludedUnlessTheValuesHardlyVary() {
        assertThat(Scale.around(40, 100, 5).low()).isZero();
        assertThat(Scale.around(98, 100, 5).low()).isGreaterThan(90);
        assertThat(Scale.around(-100, -20, 5).high()).isZero();
    }

    @Test
    void constantsAndMissingValuesStillMakeAScale() {
        assertThat(Scale.around(0, 0, 5)).isEqualTo(new Scale(0, 1, 0.5));
        assertThat(Scale.around(Double.NaN, Double.NaN, 5)).isEqualTo(new Scale(0, 1, 0.5));
        assertThat(Scale.around(7, 7, 5).low()).isZero();
        assertThat(Scale.around(7, 7, 5).high()).isGreaterThanOrEqualTo(7);
        assertThat(Scale.around(-7, -7, 5).high()).isZero();
    }

    @Test
    void tinyAndHugeValuesMakeAScale() {
        assertThat(Scale.around(0, 1e-9, 5).ticks()).hasSizeBetween(3, 7);
        assertThat(Scale.around(-1e15, 1e15, 5).ticks()).hasSizeBetween(3, 7);
    }

    @Test
    void weeksFollowTheCalendar() {
        assertThat(Scale.weeks(0, 104, 9).step()).isEqualTo(13);
        assertThat(Scale.weeks(0, 208, 9).step()).isEqualTo(26);
        assertThat(Scale.weeks(0, 10_000, 9).ticks()).hasSizeBetween(3, 10);
        assertThat(Scale.weeks(5, 5, 9).ticks()).containsExactly(5.0);
    }

    @Test
    void anEmptyScaleIsRefused() {
        assertThatThrownBy(() -> new Scale(1, 1, 1)).hasMessageContaining("empty");
        assertThatThrownBy(() -> new Scale(0, Double.NaN, 1)).hasMessageContaining("empty");
    }
}
