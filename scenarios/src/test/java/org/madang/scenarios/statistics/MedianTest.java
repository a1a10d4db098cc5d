package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void ofTwelveRunsFromTheThirdToTheTenth() {
        assertThat(Median.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(new Estimate(6.5, 3, 10));
    }

    @Test
    void whatNeverComesHardlyMovesIt() {
        assertThat(Median.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 261, 261).high()).isEqualTo(10);
    }

    @Test
    void fewValuesHaveNoInterval() {
        Estimate few = Median.of(1, 2, 3, 4, 5);
        assertThat(few.mean()).isEqualTo(3);
        assertThat(few.low()).isNaN();
        assertThat(Median.of(Double.NaN)).isEqualTo(Estimate.NONE);
    }

    /** The sign test's interval of twelve holds in 96.1 %; fewer than 370 of 400 have probability .0003. */
    @Test
    void theIntervalHolds() {
        int holds = 0;
        for (int trial = 0; trial < 400; trial++) {
            Normals noise = new Normals(trial);
            double[] values = new double[12];
            Arrays.setAll(values, r -> Math.exp(noise.next()));
            Estimate median = Median.of(values);
            holds += median.low() <= 1 && 1 <= median.high() ? 1 : 0;
        }
        assertThat(holds).isGreaterThanOrEqualTo(370);
    }
}
