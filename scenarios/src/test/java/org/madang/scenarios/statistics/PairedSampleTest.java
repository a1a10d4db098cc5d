package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.PairedSample.Tally;

class PairedSampleTest {
    private static final double NONE = Double.NaN;

    @Test
    void countsWinsTiesAndWhatHasNoValueApart() {
        PairedSample sample = PairedSample.of(new double[] {3, 1, 2, NONE, 5}, new double[] {1, 3, 2, 4, NONE});
        assertThat(sample.tally(0, 1)).isEqualTo(new Tally(1, 1, 1, 2));
        assertThat(sample.tally(1, 0)).isEqualTo(sample.tally(0, 1).reversed());
        assertThat(sample.tally(0, 1).pairs()).isEqualTo(3);
    }

    @Test
    void sumsInAnotherOrderAreEqual() {
        double loss = -12_345.678;
        PairedSample sample = PairedSample.of(new double[] {loss, loss}, new double[] {loss + 2.9e-11, loss - 2.9e-11});
        assertThat(sample.difference(0, 1)).containsOnly(0);
        assertThat(sample.tally(0, 1).ties()).isEqualTo(2);
    }

    @Test
    void equalIsRelativeToTheSizeOfTheLevels() {
        assertThat(PairedSample.of(new double[] {2e-12}, new double[] {1e-12})
                        .tally(0, 1)
                        .wins())
                .as("small values may differ by little")
                .isOne();
        assertThat(PairedSample.of(new double[] {1e9, 1}, new double[] {1e9, 0.5})
                        .tally(0, 1)
                        .ties())
                .as("beside a billion half a unit is rounding")
                .isEqualTo(2);
    }

    @Test
    void levelsAreThoseOfTheSameReplicationsAsTheDifference() {
        PairedSample sample = PairedSample.of(new double[] {1, 2, 30}, new double[] {0, 1, NONE});
        assertThat(sample.level(0, 1).mean()).isEqualTo(1.5);
        assertThat(sample.level(0, 0).mean()).isEqualTo(11);
    }

    @Test
    void allPairsAreNumbered() {
        for (int sides = 2; sides < 7; sides++) {
            Pairs pairs = new Pairs(sides);
            int expected = 0;
            for (int first = 0; first < sides; first++) {
                for (int second = first + 1; second < sides; second++) {
                    assertThat(pairs.of(first, second)).isEqualTo(expected);
                    assertThat(pairs.first(expected)).isEqualTo(first);
                    assertThat(pairs.second(expected++)).isEqualTo(second);
                }
            }
            assertThat(pairs.count()).isEqualTo(expected);
        }
        double[][] difference = PairedSample.of(new double[] {5}, new double[] {3}, new double[] {2})
                .differences();
        assertThat(difference[0]).containsExactly(2, 3, 1);
    }

    @Test
    void sidesOfUnequalLengthAreRefused() {
        assertThatThrownBy(() -> PairedSample.of(new double[2], new double[3])).hasMessageContaining("2 and 3");
    }

    @Test
    void aShareIsOfTheOtherSide() {
        PairedSample sample = PairedSample.of(new double[] {120, 132, 144}, new double[] {100, 110, 120});
        assertThat(sample.relative(0, 1).mean()).isCloseTo(0.2, within(1e-12));
        assertThat(sample.relative(0, 1).precision()).isCloseTo(0, within(1e-6));
    }
}
