package org.madang.scenarios.fit.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.As;
import org.madang.scenarios.fit.Column;
import org.madang.scenarios.fit.Period;
import org.madang.scenarios.fit.Table;
import org.madang.scenarios.fit.data.Sheet.Cell;
import org.madang.sim.indicator.Indicator;

/** Reads the series of one table. */
final class TableData {
    private final String at;
    private final Table table;
    private final Sheet sheet;
    private final Calendar calendar;
    private final Naming naming;

    /** @param at where the table stands in the fit: series[0] */
    TableData(String at, Table table, Sheet sheet, Calendar calendar, Naming naming) {
        this.at = at;
        this.table = table;
        this.sheet = sheet;
        this.calendar = calendar;
        this.naming = naming;
    }

    List<Observed> read() {
        int dates = naming.column(at + ".dates", sheet, table.dates());
        List<List<Cell>> rows = rows();
        if (dates < 0 || rows.isEmpty()) {
            return List.of();
        }
        Period period = period(rows, dates);
        List<Span> spans = spans(rows, dates, period);
        List<Observed> series = new ArrayList<>();
        for (int n = 0; n < table.columns().size(); n++) {
            series(n, rows, dates, spans).ifPresent(series::add);
        }
        return series;
    }

    /** Those that count. */
    private List<List<Cell>> rows() {
        List<List<Cell>> rows = sheet.rows();
        for (int n = 0; n < table.only().size(); n++) {
            String path = at + ".only[" + n + "]";
            String[] parts = table.only().get(n).split("=", 2);
            if (parts.length < 2) {
                naming.problem(path, "expected column=value, such as platform=Uber");
                return List.of();
            }
            int column = naming.column(path, sheet, parts[0].strip());
            if (column < 0) {
                return List.of();
            }
            String value = parts[1].strip();
            List<String> values =
                    rows.stream().map(row -> row.get(column).text()).distinct().toList();
            rows = rows.stream()
                    .filter(row -> row.get(column).text().equals(value))
                    .toList();
            if (rows.isEmpty()) {
                naming.problem(path, "no row has " + Words.quote(value) + " there; " + Words.hint(value, values));
            }
        }
        return rows;
    }

    /** What is said, what the dates are written by, or how far apart days are. */
    private Period period(List<List<Cell>> rows, int dates) {
        if (table.period() != null) {
            return table.period();
        }
        Optional<Period> written = calendar.precision(rows.get(0).get(dates).text());
        if (written.isPresent() && written.get() != Period.DAY) {
            return written.get();
        }
        List<LocalDate> days = rows.stream()
                .map(row -> calendar.day(row.get(dates).text()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        return days.size() > 1 ? Dates.apart(days) : Period.DAY;
    }

    /** By row; null where the date is none. */
    private List<Span> spans(List<List<Cell>> rows, int dates, Period period) {
        List<Span> spans = new ArrayList<>();
        for (List<Cell> row : rows) {
            Cell cell = row.get(dates);
            Span span = calendar.span(cell.text(), period).orElse(null);
            if (span == null) {
                naming.problem(cell.problem("found " + Words.quote(cell.text()) + ", expected " + calendar.expected()));
            } else if (span.from() < -0.5) {
                naming.problem(cell.problem(cell.text() + " begins before week 1 of the scenario ('start')"));
            } else if (calendar.isAfter(span, Period.MONTH.next(LocalDate.now()))) {
                naming.problem(cell.problem(cell.text() + " has not been yet"));
            } else {
                for (int n = 0; n < spans.size(); n++) {
                    if (spans.get(n) != null && spans.get(n).overlaps(span)) {
                        naming.problem(cell.problem(cell.text() + " overlaps "
                                + rows.get(n).get(dates).text() + " in line "
                                + rows.get(n).get(dates).place().line()
                                + (table.only().isEmpty()
                                        ? "; if the table has several things below each other, choose one with 'only'"
                                        : "")));
                        break;
                    }
                }
            }
            spans.add(span);
        }
        return spans;
    }

    private Optional<Observed> series(int number, List<List<Cell>> rows, int dates, List<Span> spans) {
        Column column = table.columns().get(number);
        String path = at + ".columns[" + number + "]";
        int from = naming.column(path + ".column", sheet, column.column());
        Indicator indicator = naming.indicator(path + ".indicator", column.indicator());
        int platform = naming.platform(path + ".platform", column.platform());
        if (from < 0 || indicator == null) {
            return Optional.empty();
        }
        As as = column.as() == null ? As.of(indicator) : column.as();
        List<Point> points = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Cell cell = rows.get(r).get(from);
            if (cell.isEmpty() || spans.get(r) == null) {
                continue;
            }
            double value = cell.number() * column.times();
            String wrong = Plausible.problem(cell, value, indicator);
            if (wrong != null) {
                naming.problem(cell.problem(wrong));
            } else {
                points.add(
                        new Point(spans.get(r), 0, value, rows.get(r).get(dates).text(), false));
            }
        }
        if (points.isEmpty()) {
            naming.problem(path + ".column", "the column " + Words.quote(column.column()) + " holds no numbers");
            return Optional.empty();
        }
        points.sort(java.util.Comparator.comparingDouble(point -> point.span().to()));
        return Optional.of(new Observed(
                column.name(),
                new Measure.OfWeeks(indicator, null, platform, as),
                points,
                column.error(),
                column.discrepancy(),
                false));
    }
}
