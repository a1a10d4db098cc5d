package org.madang.scenarios.validate.rates;

import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.statistics.Wilson;

/**
 * How often a statement was wrong, or its interval held.
 *
 * @param statement what is said
 * @param procedure how it is judged, and its source
 * @param noise what it was tried on
 * @param replications in each trial
 * @param goal what is counted, and how often it should be
 * @param found in how many trials
 * @param trials how many there were
 */
public record Rate(
        String statement, String procedure, String noise, int replications, Goal goal, int found, int trials) {
    /** What is counted. */
    public enum Goal {
        /** Something is said that is not so. */
        WRONG("wrong", 0.05),
        /** The interval holds the truth. */
        HOLDS("holds", 0.95),
        /** What is so is found. */
        FOUND("found", 0.80);

        private final String word;
        private final double nominal;

        Goal(String word, double nominal) {
            this.word = word;
            this.nominal = nominal;
        }

        public String word() {
            return word;
        }

        public double nominal() {
            return nominal;
        }
    }

    /** The share with its 95 % interval. */
    public Estimate share() {
        return Wilson.of(found, trials);
    }

    /** Whether it is not surely worse than it should be; to be wrong less often is no fault. */
    public boolean fits() {
        int beyond = Single.sign(share(), goal.nominal());
        return goal == Goal.WRONG ? beyond <= 0 : beyond >= 0;
    }
}
