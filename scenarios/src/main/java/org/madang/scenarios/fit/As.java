package org.madang.scenarios.fit;

import org.madang.sim.indicator.Indicator;

/** How a number of a period comes out of the weeks of an indicator. */
public enum As {
    /** The value at the end of the period. */
    LEVEL,
    /** All of it in the period: weeks added up; of a rate a week, the chance over the period. */
    FLOW,
    /** The mean over the weeks of the period. */
    MEAN;

    /** What is meant where nothing is said. */
    public static As of(Indicator indicator) {
        return switch (indicator.unit()) {
            case PARTICIPANTS, MONEY, MONEY_A_MEMBER, WEEKS -> LEVEL;
            case PARTICIPANTS_A_WEEK, REQUESTS_A_WEEK, MATCHES_A_WEEK, MESSAGES_A_WEEK, MONEY_A_WEEK, FRACTION_A_WEEK ->
                FLOW;
            default -> MEAN;
        };
    }
}
