package org.madang.charts.timeline;

import java.util.Objects;

/**
 * The week from which a strategy is ahead.
 *
 * @param leader who is ahead from then on
 * @param week   the week
 * @param low    lower end of the week's interval, or NaN if there is none
 * @param high   upper end of the week's interval, or NaN if there is none
 */
public record Crossover(String leader, double week, double low, double high) {
    public Crossover {
        Objects.requireNonNull(leader, "leader");
        if (!Double.isFinite(week)) {
            throw new IllegalArgumentException("Crossover week of '" + leader + "' is " + week);
        }
        if (low > week || high < week) {
            throw new IllegalArgumentException(
                    "Crossover week " + week + " lies outside its interval [" + low + ", " + high + "]");
        }
    }

    boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
