package org.madang.scenarios.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Normals;

/** Rules on what is seen: gains that are there are found at their size, others are not told. */
class SignalTest {
    private static final int WORLDS = 120;

    /** What is seen of an unknown, with an error of so much, and something without any meaning. */
    private static List<Seen> seen(Made made, double error, long key) {
        Normals normals = new Normals(key);
        double[][] clear = new double[WORLDS][2];
        double[][] noise = new double[WORLDS][2];
        for (int w = 0; w < WORLDS; w++) {
            for (int r = 0; r < 2; r++) {
                clear[w][r] = made.unknowns.get(0).at(w) + error * normals.next();
                noise[w][r] = normals.next();
            }
        }
        return List.of(new Seen("noise", 8, noise), new Seen("members", 8, clear));
    }

    /** Courses x and −x, seen without error: |x| instead of 0 on average, √(2 / π) = .8; with an error of 1, .8 / √2 = .56. */
    @Test
    void findsWhatToWatchAndWhatItGains() {
        double gain = 0;
        double gainWithError = 0;
        for (int t = 0; t < 10; t++) {
            Made made = Made.of(400 + t, WORLDS, 1, 0.2, x -> x[0], x -> -x[0]);
            Signal rule = Signal.of(made.payoffs, seen(made, 0, t)).orElseThrow();
            assertThat(rule.seen().indicator()).isEqualTo("members");
            assertThat(rule.below()).isEqualTo(1);
            assertThat(rule.above()).isZero();
            assertThat(rule.threshold()).isCloseTo(0, Offset.offset(0.5));
            gain += rule.gain().mean() / 10;
            gainWithError += Signal.of(made.payoffs, seen(made, 1, t))
                            .orElseThrow()
                            .gain()
                            .mean()
                    / 10;
        }
        assertThat(gain).isCloseTo(Math.sqrt(2 / Math.PI), Offset.offset(0.12));
        assertThat(gainWithError).isCloseTo(1 / Math.sqrt(Math.PI), Offset.offset(0.12));
    }

    /** Nothing is to be gained: told in 2.5 % of the cases at most. More than 8 of 100 in one of 1 000 tests. */
    @Test
    void inNoiseNothingIsToldToBeWatched() {
        int told = 0;
        for (int t = 0; t < 100; t++) {
            Made made = Made.of(8000 + t, WORLDS, 2, 1, x -> x[0], x -> x[0] + 0.3 * x[1]);
            List<Seen> seen = seen(made, 100, t);
            Optional<Signal> rule = Signal.of(made.payoffs, seen);
            told += rule.isPresent() ? 1 : 0;
        }
        assertThat(told).isLessThanOrEqualTo(8);
    }
}
