package org.madang.scenarios.fit.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.fit.Period;

/**
 * The dates of a table of which nobody has said where they stand.
 *
 * @param column its number
 * @param period how long a row stands for
 * @param first the first day of the first period; empty where rows are numbers of weeks
 */
public record Dates(int column, Period period, Optional<LocalDate> first) {
    private static final String WEEK = "\\d{1,3}";

    /** The first column in which every row has a date; else the first of all, if its numbers rise row by row. */
    public static Optional<Dates> find(Sheet sheet) {
        for (int c = 0; c < sheet.header().size(); c++) {
            List<Written> written = new ArrayList<>();
            for (List<Sheet.Cell> row : sheet.rows()) {
                Written.parse(row.get(c).text()).ifPresent(written::add);
            }
            if (written.size() == sheet.rows().size()) {
                return Optional.of(of(c, written));
            }
        }
        return areWeeks(sheet) ? Optional.of(new Dates(0, Period.WEEK, Optional.empty())) : Optional.empty();
    }

    private static Dates of(int column, List<Written> written) {
        Period period = written.get(0).precision();
        List<LocalDate> days =
                written.stream().map(Written::day).distinct().sorted().toList();
        if (period == Period.DAY && days.size() > 1) {
            period = apart(days);
        }
        return new Dates(column, period, Optional.of(period.first(days.get(0))));
    }

    /** How far days are apart in the middle. */
    static Period apart(List<LocalDate> days) {
        List<Long> gaps = new ArrayList<>();
        for (int n = 1; n < days.size(); n++) {
            gaps.add(days.get(n).toEpochDay() - days.get(n - 1).toEpochDay());
        }
        return Period.ofDays(gaps.stream().sorted().toList().get(gaps.size() / 2));
    }

    private static boolean areWeeks(Sheet sheet) {
        int last = 0;
        for (List<Sheet.Cell> row : sheet.rows()) {
            String text = row.get(0).text();
            if (!text.matches(WEEK) || Integer.parseInt(text) <= last) {
                return false;
            }
            last = Integer.parseInt(text);
        }
        return true;
    }
}
