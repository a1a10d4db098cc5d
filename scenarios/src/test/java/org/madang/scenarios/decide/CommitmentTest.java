package org.madang.scenarios.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Normals;

/** Plans whose switch is known to pay, not to pay, or to do nothing: 200 worlds of two fates. */
class CommitmentTest {
    private static final int WORLDS = 200;

    /** @param gain of going on, in the mean; in worlds it differs by a standard deviation of one */
    private static Commitment plan(int seed, double gain) {
        Normals normal = new Normals(seed);
        double[][][] value = new double[2][WORLDS][2];
        for (int w = 0; w < WORLDS; w++) {
            double here = gain + normal.next();
            for (int r = 0; r < 2; r++) {
                double luck = 3 * normal.next();
                value[0][w][r] = 10 + luck + here + 0.5 * normal.next();
                value[1][w][r] = 10 + luck;
            }
        }
        return Commitment.of(0, Payoffs.of(value));
    }

    @Test
    void aSwitchThatPaysIsStillWanted() {
        assertThat(plan(1, 1).sign()).isEqualTo(1);
        assertThat(plan(1, -1).sign()).isEqualTo(-1);
        assertThat(plan(1, 1).gain().mean()).isCloseTo(1, within(0.25));
        // Φ(1) of the worlds.
        assertThat(plan(1, 1).share()).isCloseTo(0.841, within(0.06));
    }

    /** To choose only at the switch is worth E max(0, −x), x ~ N(0, 1): 1/√(2π). */
    @Test
    void choosingThenIsWorthWhatTheFormulaSays() {
        double mean = 0;
        for (int seed = 0; seed < 10; seed++) {
            mean += plan(seed, 0).regret() / 10;
        }
        assertThat(mean).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(0.05));
    }

    /** .05 is meant: 8 of 60 or more come in 2 % of such tests. */
    @Test
    void noSwitchIsToldToPayWhereItDoesNothing() {
        int told = 0;
        for (int seed = 0; seed < 60; seed++) {
            told += plan(100 + seed, 0).sign() != 0 ? 1 : 0;
        }
        assertThat(told).isLessThan(8);
    }
}
