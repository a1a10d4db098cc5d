package org.madang.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimeSeriesTest {
    @Test
    void copiesItsNumbers() {
        double[] mean = {1, 2};
        TimeSeries series = TimeSeries.of("A", new double[] {0, 1}, mean);
        mean[0] = 99;
        assertThat(series.mean().get(0)).isEqualTo(1);
        assertThat(series).isEqualTo(TimeSeries.of("A", new double[] {0, 1}, new double[] {1, 2}));
    }

    @Test
    void refusesWeeksThatDoNotIncrease() {
        assertThatThrownBy(() -> TimeSeries.of("A", new double[] {0, 0}, new double[] {1, 2}))
                .hasMessage("Weeks of 'A' must increase; found 0.0 at place 1");
        assertThatThrownBy(() -> TimeSeries.of("A", new double[] {Double.NaN}, new double[] {1}))
                .hasMessageContaining("must increase");
    }

    @Test
    void refusesRowsOfDifferentLength() {
        assertThatThrownBy(() -> TimeSeries.of("A", new double[] {0, 1}, new double[] {1}))
                .hasMessage("'A' has 2 weeks but 1 values of mean");
    }

    @Test
    void refusesABandThatIsUpsideDown() {
        assertThatThrownBy(() ->
                        TimeSeries.of("A", new double[] {3}, new double[] {1}, new double[] {2}, new double[] {0}))
                .hasMessageContaining("upside down in week 3.0");
    }
}
