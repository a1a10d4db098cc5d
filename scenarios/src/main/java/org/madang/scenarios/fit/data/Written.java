package org.madang.scenarios.fit.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.scenarios.fit.Period;

/**
 * A date as people write it.
 *
 * @param day the first day of what is written
 * @param precision how long that is
 */
record Written(LocalDate day, Period precision) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|년\\s*)(\\d{1,2})월?");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3})[a-z]*[ -](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?[Qq]([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[Qq]([1-4])[- ](\\d{4})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})년?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Empty if it is no date. */
    static Optional<Written> parse(String text) {
        try {
            return Optional.ofNullable(read(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Written read(String text) {
        Matcher m;
        if ((m = DAY.matcher(text)).matches()) {
            return new Written(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)), Period.DAY);
        }
        if ((m = DAY_FIRST.matcher(text)).matches()) {
            return new Written(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)), Period.DAY);
        }
        if ((m = MONTH.matcher(text)).matches()) {
            return new Written(LocalDate.of(number(m, 1), number(m, 2), 1), Period.MONTH);
        }
        if ((m = NAMED.matcher(text)).matches()) {
            int month = MONTHS.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1;
            return new Written(LocalDate.of(number(m, 2), month, 1), Period.MONTH);
        }
        if ((m = QUARTER.matcher(text)).matches()) {
            return new Written(LocalDate.of(number(m, 1), 3 * number(m, 2) - 2, 1), Period.QUARTER);
        }
        if ((m = QUARTER_FIRST.matcher(text)).matches()) {
            return new Written(LocalDate.of(number(m, 2), 3 * number(m, 1) - 2, 1), Period.QUARTER);
        }
        if ((m = WEEK.matcher(text)).matches()) {
            LocalDate inFirst = LocalDate.of(number(m, 1), 1, 4);
            LocalDate day = inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(m, 2));
            return new Written(Period.WEEK.first(day), Period.WEEK);
        }
        if ((m = YEAR.matcher(text)).matches()) {
            return new Written(LocalDate.of(number(m, 1), 1, 1), Period.YEAR);
        }
        return null;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
