package org.madang.scenarios.fit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a number stands for. */
public enum Period {
    DAY(1),
    WEEK(7),
    MONTH(365.25 / 12),
    QUARTER(365.25 / 4),
    YEAR(365.25);

    private final double days;

    Period(double days) {
        this.days = days;
    }

    /** Mean length in days. */
    public double days() {
        return days;
    }

    /** The first day of the period that a day lies in; weeks begin on Monday. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next one. */
    public LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }

    /** The one whose length is nearest to a number of days. */
    public static Period ofDays(double days) {
        Period nearest = DAY;
        for (Period period : values()) {
            nearest =
                    Math.abs(Math.log(period.days / days)) < Math.abs(Math.log(nearest.days / days)) ? period : nearest;
        }
        return nearest;
    }
}
