package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rates are of 400 groups from fixed streams: a true rate of 5 % is found above 9 % with a chance of 1 in 2 000. */
class SignFlipTest {
    private static final int GROUPS = 400;
    private static final int WEEKS = 104;
    private static final SignFlip FLIP = new SignFlip();

    /** Autocorrelated differences, as weekly ones are. */
    static double[][] weeks(int group, int replications, double drift) {
        Normals noise = new Normals(group);
        double[][] difference = new double[replications][WEEKS];
        for (double[] replication : difference) {
            double now = 0;
            for (int w = 0; w < WEEKS; w++) {
                now = 0.9 * now + noise.next();
                replication[w] = now + drift;
            }
        }
        return difference;
    }

    @Test
    void equalSidesAreSeldomSureInAnyWeek() {
        long sure = IntStream.range(0, GROUPS)
                .filter(g -> FLIP.judge(weeks(g, 8, 0)).isAnySure())
                .count();
        assertThat(sure / (double) GROUPS).isLessThan(0.09);
        long student = IntStream.range(0, GROUPS)
                .filter(g -> IntStream.range(0, WEEKS).anyMatch(w -> student(weeks(g, 8, 0), w)))
                .count();
        assertThat(student / (double) GROUPS)
                .as("week by week, as it was, some week is nearly always sure")
                .isGreaterThan(0.5);
    }

    private static boolean student(double[][] difference, int w) {
        Moments moments = new Moments(1);
        for (double[] replication : difference) {
            moments.add(0, replication[w]);
        }
        return moments.estimate(0).sign() != 0;
    }

    @Test
    void aPlainDifferenceIsSure() {
        Family family = FLIP.judge(weeks(1, 8, 30));
        assertThat(family.signs()).containsOnly(1);
        assertThat(family.p(0)).isEqualTo(1 / 128.0);
        assertThat(FLIP.judge(weeks(1, 16, -30)).signs()).containsOnly(-1);
    }

    @Test
    void whatIsSurelyDifferentDoesNotHideTheRest() {
        double[][] difference = weeks(3, 10, 0);
        for (double[] replication : difference) {
            for (int w = 50; w < WEEKS; w++) {
                replication[w] += 40;
            }
        }
        Family family = FLIP.judge(difference);
        assertThat(family.sign(10)).isZero();
        assertThat(family.sign(80)).isOne();
    }

    @Test
    void fewReplicationsSayNothing() {
        assertThat(FLIP.judge(weeks(1, SignFlip.LEAST - 1, 1000)).isAnySure()).isFalse();
        assertThat(FLIP.judge(weeks(1, SignFlip.LEAST, 1000)).isAnySure()).isTrue();
        assertThat(FLIP.judge(new double[0][]).size()).isZero();
    }

    @Test
    void missingValuesAndTiesAreNoSigns() {
        double[][] difference = new double[8][3];
        for (int r = 0; r < 8; r++) {
            difference[r][1] = r < 4 ? Double.NaN : 5;
            difference[r][2] = 5 + r;
        }
        Family family = FLIP.judge(difference);
        assertThat(family.signs()).containsExactly(0, 0, 1);
        assertThat(family.p(0)).isOne();
    }

    @Test
    void theFactorOfAQuantityDoesNotMatter() {
        double[][] once = weeks(5, 9, 0.8);
        double[][] scaled = weeks(5, 9, 0.8);
        for (double[] replication : scaled) {
            for (int w = 0; w < WEEKS; w++) {
                replication[w] *= -1e7;
            }
        }
        for (int w = 0; w < WEEKS; w++) {
            assertThat(FLIP.judge(scaled).p(w)).isEqualTo(FLIP.judge(once).p(w));
        }
    }
}
