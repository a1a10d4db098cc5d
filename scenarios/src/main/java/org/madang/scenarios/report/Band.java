package org.madang.scenarios.report;

import java.util.Arrays;
import org.madang.sim.verdict.Estimate;

/** A row of estimates, one a week from week 1; weeks without a value have none. */
final class Band {
    private final Estimate[] weeks;

    Band(int weeks) {
        this.weeks = new Estimate[weeks];
        Arrays.fill(this.weeks, Estimate.NONE);
    }

    int weeks() {
        return weeks.length;
    }

    /** Weeks beyond the last are left out: a table may hold more than the summary speaks of. */
    void set(int week, Estimate estimate) {
        if (week >= 1 && week <= weeks.length) {
            weeks[week - 1] = estimate;
        }
    }

    Estimate at(int week) {
        return week >= 1 && week <= weeks.length ? weeks[week - 1] : Estimate.NONE;
    }

    Estimate last() {
        return at(weeks.length);
    }

    /** The sum of the means; what is missing counts as nothing. */
    double total() {
        return Arrays.stream(weeks)
                .mapToDouble(Estimate::mean)
                .filter(m -> !Double.isNaN(m))
                .sum();
    }

    boolean isEmpty() {
        return Arrays.stream(weeks).allMatch(e -> Double.isNaN(e.mean()));
    }
}
