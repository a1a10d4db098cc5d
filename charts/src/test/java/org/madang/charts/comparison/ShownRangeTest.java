package org.madang.charts.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.figure.Estimate;

class ShownRangeTest {
    private static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    @Test
    void intervalsAreShownWhole() {
        ShownRange range = ShownRange.of(List.of(around(1, 2), around(5, 1)));
        assertThat(range).isEqualTo(new ShownRange(-1, 6));
    }

    @Test
    void oneWildIntervalIsCutSoThatValuesCanBeSeen() {
        ShownRange range = ShownRange.of(List.of(around(1, 0.5), around(2, 0.5), around(3, 1000)));
        assertThat(range.low()).isEqualTo(1 - 1.5 * 2);
        assertThat(range.high()).isEqualTo(3 + 1.5 * 2);
    }

    /** Where all intervals are wide, that is the news: nothing is cut though values hardly differ. */
    @Test
    void intervalsThatAreAllWideStay() {
        ShownRange range = ShownRange.of(List.of(around(1, 50), around(1.1, 50), around(1.2, 50)));
        assertThat(range.low()).isEqualTo(-49);
        assertThat(range.high()).isEqualTo(51.2);
    }

    @Test
    void zeroIsShownWhereBarsBegin() {
        assertThat(ShownRange.of(List.of(around(4, 1)), 0)).isEqualTo(new ShownRange(0, 5));
    }

    @Test
    void unknownValuesAreNoMatter() {
        assertThat(ShownRange.of(List.of(Estimate.of(Double.NaN), around(2, 1))))
                .isEqualTo(new ShownRange(1, 3));
        assertThat(ShownRange.of(List.of()).low()).isNaN();
        assertThat(ShownRange.of(List.of(Estimate.of(Double.NaN))).high()).isNaN();
    }
}
