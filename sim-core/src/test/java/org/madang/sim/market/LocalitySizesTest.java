package org.madang.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.config.Localities;
import org.madang.sim.random.Draws;

class LocalitySizesTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 10", "10, 0, 10", "10, 1, 10", "4, .8, 1000", "10000, 3, 20000", "7, 0, 100"})
    void everybodyHasALocalityAndEveryLocalitySomebody(int localities, double exponent, int participants) {
        int[] start = LocalitySizes.starts(new Localities(localities, exponent, 0), participants);
        assertThat(start).hasSize(localities + 1);
        assertThat(start[0]).isZero();
        assertThat(start[localities]).isEqualTo(participants);
        for (int l = 0; l < localities; l++) {
            assertThat(start[l + 1]).as("end of %d", l).isGreaterThan(start[l]);
        }
    }

    @Test
    void sizesFollowZipf() {
        int[] start = LocalitySizes.starts(new Localities(4, 1, 0), 25_004);
        assertThat(start).containsExactly(0, 12_001, 18_002, 22_003, 25_004);
    }

    /** Ten cities in two: the mean of the larger five and of the smaller five, at the same participants a city. */
    @Test
    void aSampleHasTheSizesForWhichItStands() {
        int[] all = LocalitySizes.starts(new Localities(10, 0.8, 0), 20_000);
        int[] two = LocalitySizes.starts(new Localities(2, 0.8, 10), 4_000);
        assertThat(two[1]).isCloseTo(all[5] / 5, within(2));
        assertThat(two[2] - two[1]).isCloseTo((20_000 - all[5]) / 5, within(2));
    }

    /** Four cities for ten: the first stands for the largest two and half of the third. */
    @Test
    void aLocalityMayStandForPartsOfOthers() {
        int[] all = LocalitySizes.starts(new Localities(10, 0.8, 0), 20_000);
        int[] four = LocalitySizes.starts(new Localities(4, 0.8, 10), 8_000);
        assertThat(four[1]).isCloseTo((int) ((all[2] + (all[3] - all[2]) / 2.0) / 2.5), within(2));
    }

    @Test
    void aLargerLookHasMoreLocalitiesOfTheSameSize() {
        int[] all = LocalitySizes.starts(new Localities(3, 1, 0), 3_300);
        int[] six = LocalitySizes.starts(new Localities(6, 1, 3), 6_600);
        for (int l = 0; l < 3; l++) {
            assertThat(six[2 * l + 2] - six[2 * l]).isCloseTo(2 * (all[l + 1] - all[l]), within(3));
        }
    }

    @Test
    void largestComeFirst() {
        int[] start = LocalitySizes.starts(new Localities(20, 0.8, 0), 10_000);
        for (int l = 1; l < 20; l++) {
            assertThat(start[l + 1] - start[l]).isLessThanOrEqualTo(start[l] - start[l - 1]);
        }
    }

    @Test
    void providersAreSplitInProportion() {
        assertThat(LocalitySizes.providerEnds(new int[] {0, 100, 150, 160}, 0.2))
                .containsExactly(20, 110, 152);
        assertThat(LocalitySizes.providerEnds(new int[] {0, 100}, 0)).containsExactly(0);
        assertThat(LocalitySizes.providerEnds(new int[] {0, 100}, 1)).containsExactly(100);
    }

    /** Hamilton's method: the total is exact, nobody is more than one away from the exact share. */
    @Test
    void apportionmentKeepsTheQuota() {
        for (long seed = 0; seed < 300; seed++) {
            double[] weight = new double[1 + (int) (Draws.uniform(seed, 0) * 12)];
            for (int n = 0; n < weight.length; n++) {
                weight[n] = Draws.uniform(seed, n + 2);
            }
            int total = (int) (Draws.uniform(seed, 1) * 100);
            int[] part = LocalitySizes.apportion(weight, total);
            double sum = Arrays.stream(weight).sum();
            assertThat(Arrays.stream(part).sum()).as("seed %d", seed).isEqualTo(total);
            for (int n = 0; n < weight.length; n++) {
                assertThat(Math.abs(part[n] - total * weight[n] / sum))
                        .as("seed %d, part %d", seed, n)
                        .isLessThan(1);
            }
        }
    }

    @Test
    void nothingToWeighBySharesEvenly() {
        assertThat(LocalitySizes.apportion(new double[] {0, 0}, 3)).containsExactly(2, 1);
    }
}
