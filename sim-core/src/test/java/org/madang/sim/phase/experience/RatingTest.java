package org.madang.sim.phase.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equation 21. */
class RatingTest {
    @ParameterizedTest
    @CsvSource({
        ".6, 5, 1, 1, .6666666667",
        ".6, 1e-3, 1, .2, .2003996004",
        ".6, 1e6, 1, 0, .5999994",
        ".5, 5, 1000000, 1, .5000005"
    })
    void oneMatchMovesTheRating(double rating, double prior, int matches, double felt, double after) {
        assertThat(Experience.rated(rating, prior, matches, felt)).isCloseTo(after, within(1e-9));
    }

    @Test
    void itIsTheShrunkMean() {
        double[] felt = {1, 0.2, 0.7, 0.7, 0, 0.9};
        double rating = 0.6;
        double sum = 4 * 0.6;
        for (int n = 1; n <= felt.length; n++) {
            rating = Experience.rated(rating, 4, n, felt[n - 1]);
            sum += felt[n - 1];
            assertThat(rating).as("after %d", n).isCloseTo(sum / (4 + n), within(1e-12));
        }
    }

    @Test
    void whatIsNoNumberShows() {
        assertThat(Experience.rated(0.6, 5, 1, Double.NaN)).isNaN();
    }
}
