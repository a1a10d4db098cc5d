package org.madang.scenarios.fit.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.madang.scenarios.fit.Period;

/** Weeks of a scenario and dates of the world. */
final class Calendar {
    private static final double WEEK = 7;
    /** Of a row of weeks without dates. */
    private static final String NUMBER = "\\d{1,3}";

    private final LocalDate start;

    /** @param start the first day of week 1; null where dates are numbers of weeks */
    Calendar(LocalDate start) {
        this.start = start;
    }

    /** What was expected instead of a text that is no date. */
    String expected() {
        return start == null
                ? "the number of a week (for dates, say in 'start' on which day week 1 begins)"
                : "a date such as 2024-01-31, 2024-W05, 2024-01, 2024-Q1 or 2024, or the number of a week";
    }

    /** How long a date is by the way it is written; empty if it is none. */
    Optional<Period> precision(String text) {
        if (text.matches(NUMBER)) {
            return Optional.of(Period.WEEK);
        }
        return start == null ? Optional.empty() : Written.parse(text).map(Written::precision);
    }

    /** The first day that is written; empty if it is none. */
    Optional<LocalDate> day(String text) {
        return start == null ? Optional.empty() : Written.parse(text).map(Written::day);
    }

    /** The period in which a date lies; empty if it is none. */
    Optional<Span> span(String text, Period period) {
        if (text.matches(NUMBER)) {
            int week = Integer.parseInt(text);
            return Optional.of(new Span(week - 1, week - 1 + Math.max(1, Math.round(period.days() / WEEK))));
        }
        return day(text).map(day -> {
            LocalDate first = period.first(day);
            return new Span(weeks(first), weeks(period.next(first)));
        });
    }

    private double weeks(LocalDate day) {
        return ChronoUnit.DAYS.between(start, day) / WEEK;
    }

    /** Whether a span ends after a day of the world. */
    boolean isAfter(Span span, LocalDate day) {
        return start != null && span.to() > weeks(day.plusDays(1)) + 1e-9;
    }
}
