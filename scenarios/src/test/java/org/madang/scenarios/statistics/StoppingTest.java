package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rates are of 1 000 groups from fixed streams: a true rate of 5 % is found above 7.5 % with a chance of 1 in 4 000. */
class StoppingTest {
    private static final int GROUPS = 1000;

    private static double[][] values(int group, int sides, int replications, double lead) {
        Normals noise = new Normals(group);
        double[][] value = new double[sides][replications];
        for (int r = 0; r < replications; r++) {
            double world = noise.next();
            for (int side = 0; side < sides; side++) {
                value[side][r] = world + noise.next() + (side == 0 ? lead : 0);
            }
        }
        return value;
    }

    private static PairedSample first(int n, double[][] value) {
        return PairedSample.of(
                Arrays.stream(value).map(v -> Arrays.copyOf(v, n)).toArray(double[][]::new));
    }

    /** The number of replications after which the rule stops. */
    private static int stop(Stopping rule, double[][] value) {
        return rule.looks().stream()
                .filter(n -> rule.isDecided(first(n, value), true))
                .findFirst()
                .orElse(rule.most());
    }

    @Test
    void looksAreSpreadOverTheReplications() {
        assertThat(new Stopping(8, 40, 2).looks()).containsExactly(8, 16, 24, 32, 40);
        assertThat(new Stopping(4, 40, 2).looks()).containsExactly(4, 8, 16, 24, 32, 40);
        assertThat(new Stopping(10, 10, 3).looks()).containsExactly(10);
        assertThat(new Stopping(8, 2000, 2).looks()).hasSizeLessThan(25).endsWith(2000);
    }

    @Test
    void oneLookAtTwoSidesIsStudents() {
        assertThat(new Stopping(8, 8, 2).boundary(8)).isEqualTo(Moments.quantile(7));
        assertThat(new Stopping(8, 8, 3).boundary(8)).isGreaterThan(Moments.quantile(7));
    }

    @Test
    void theBoundaryIsThatOfOBrienAndFleming() {
        // Jennison & Turnbull 1999, table 2.3: C_B(5, 0.05) = 2.040 for normal values of known spread, equal steps.
        Stopping rule = new Stopping(400, 2000, 2);
        assertThat(rule.boundary(2000)).isCloseTo(2.04, within(0.06));
        assertThat(rule.boundary(500)).isEqualTo(2 * rule.boundary(2000));
    }

    @Test
    void equalSidesSeldomGetAWinnerHoweverOftenItIsLooked() {
        for (int sides : new int[] {2, 4}) {
            Stopping rule = new Stopping(8, 40, sides);
            long wrong = IntStream.range(0, GROUPS)
                    .filter(g -> {
                        double[][] value = values(g, sides, 40, 0);
                        return rule.looks().stream()
                                .anyMatch(n -> rule.judge(first(n, value).differences())
                                        .isAnySure());
                    })
                    .count();
            assertThat(wrong / (double) GROUPS).as("%d sides", sides).isLessThan(0.075);
        }
        long naive = IntStream.range(0, GROUPS)
                .filter(g -> IntStream.rangeClosed(8, 40).anyMatch(n -> new Stopping(n, n, 2)
                        .judge(first(n, values(g, 2, 40, 0)).differences())
                        .isAnySure()))
                .count();
        assertThat(naive / (double) GROUPS).as("a look after each replication").isGreaterThan(0.15);
    }

    @Test
    void aClearLeadNeedsFewReplications() {
        Stopping rule = new Stopping(8, 40, 3);
        assertThat(stop(rule, values(1, 3, 40, 20))).isEqualTo(8);
        assertThat(stop(rule, values(1, 3, 40, 0))).isEqualTo(40);
    }

    @Test
    void repeatedIntervalsHoldAtAllLooksTogether() {
        Stopping rule = new Stopping(8, 40, 2);
        long held = IntStream.range(0, GROUPS)
                .filter(g -> {
                    double[][] value = values(g, 2, 40, 1);
                    Estimate e = rule.judge(first(stop(rule, value), value).differences())
                            .estimate(0);
                    return e.low() <= 1 && e.high() >= 1;
                })
                .count();
        assertThat(held / (double) GROUPS).isGreaterThan(0.925);
    }

    @Test
    void equalInEveryReplicationIsDecided() {
        PairedSample equal = PairedSample.of(new double[] {-3, -3, -3, -3}, new double[] {-3, -3, -3, -3});
        assertThat(new Stopping(4, 40, 2).isDecided(equal, true)).isTrue();
        PairedSample third = PairedSample.of(new double[4], new double[4], new double[] {1, -1, 1, -1});
        assertThat(new Stopping(4, 40, 3).isDecided(third, true)).isFalse();
    }

    @Test
    void lessThanFourReplicationsDecideNothing() {
        PairedSample three = PairedSample.of(new double[] {9, 9, 9}, new double[3]);
        assertThat(new Stopping(3, 3, 2).isDecided(three, true)).isFalse();
        assertThat(new Stopping(3, 3, 2).judge(three.differences()).isAnySure()).isFalse();
    }
}
