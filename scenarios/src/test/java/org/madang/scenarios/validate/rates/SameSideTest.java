package org.madang.scenarios.validate.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.SignFlip;

class SameSideTest {
    /** In 37 of 40 worlds the same, in the others far away: what is left of it less its mean is a lump beside zero. */
    private static final double[] LUMP =
            IntStream.range(0, 40).mapToDouble(w -> w < 37 ? 1 : 100 + w).toArray();

    private static final SameSide SIDE = new SameSide(List.of(LUMP));

    @Test
    void aDifferenceIsAsLikelyAsItsOpposite() {
        int above = 0;
        int below = 0;
        for (int t = 0; t < 2000; t++) {
            for (double[] row : SIDE.group(t, 8)) {
                above += row[0] > 0 ? 1 : 0;
                below += row[0] < 0 ? 1 : 0;
            }
        }
        // About 2 300 unequal pairs; the margin is four standard deviations: 1 false alarm in 16 000.
        assertThat(above + below).isGreaterThan(1800);
        assertThat(Math.abs(above - below)).isLessThan(4 * (int) Math.sqrt(above + below));
    }

    /** With one of 20: eight worlds mostly show the lump alone, which is no difference. False alarms: 1 in 10⁵ at .05. */
    @Test
    void lumpsAreTiesOfTheSameSide() {
        long sure = IntStream.range(0, 1000)
                .filter(t -> new SignFlip().judge(SIDE.group(t, 8)).isAnySure())
                .count();
        assertThat(sure).isLessThan(80);
    }
}
