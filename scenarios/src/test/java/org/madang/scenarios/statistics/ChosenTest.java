package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChosenTest {
    private static final int OPTIONS = 6;
    private static final int REPLICATIONS = 12;
    private static final int TRIALS = 400;

    /** By replication and option, in worlds that they share. */
    private static double[][] equal(long trial) {
        Normals noise = new Normals(trial);
        double[][] value = new double[REPLICATIONS][OPTIONS];
        for (double[] replication : value) {
            double world = noise.next();
            for (int option = 0; option < OPTIONS; option++) {
                replication[option] = world + noise.next();
            }
        }
        return value;
    }

    private static double[] lead(double[][] value, double... best) {
        double[] lead = new double[value.length];
        for (int r = 0; r < lead.length; r++) {
            lead[r] = best[r] - value[r][0];
        }
        return lead;
    }

    private static double largest(double... values) {
        double largest = values[0];
        for (double v : values) {
            largest = Math.max(largest, v);
        }
        return largest;
    }

    private static boolean isAbove(double... lead) {
        return Student.of(lead).above(0) <= Procedure.FALSE_ALARMS;
    }

    /**
     * Of six equal options the best one's lead over the first is surely above zero in 2.5 % of trials at most; more than 22 of
     * 400 have probability .0003. Taken as the largest of each world, as it was, it is nearly always.
     */
    @Test
    void theBestOfEqualsHasNoLead() {
        int chosen = 0;
        int luckiest = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double[][] value = equal(trial);
            chosen += isAbove(lead(value, Chosen.of(value, value))) ? 1 : 0;
            double[] most = new double[REPLICATIONS];
            for (int r = 0; r < most.length; r++) {
                most[r] = largest(value[r]);
            }
            luckiest += isAbove(lead(value, most)) ? 1 : 0;
        }
        assertThat(chosen).isLessThanOrEqualTo(22);
        assertThat(luckiest).isGreaterThan(TRIALS * 9 / 10);
    }

    @Test
    void eachHalfMeasuresWhatTheOtherChose() {
        double[][] criterion = {{0, 9}, {5, 0}, {0, 9}, {5, 0}};
        double[][] value = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
        assertThat(Chosen.of(criterion, value)).containsExactly(1, 4, 5, 8);
    }

    @Test
    void optionsWithoutAValueAreNotChosen() {
        double[][] criterion = {{Double.NaN, 1}, {Double.NaN, 1}};
        double[][] value = {{1, 2}, {3, 4}};
        assertThat(Chosen.of(criterion, value)).containsExactly(2, 4);
    }
}
