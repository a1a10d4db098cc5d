package org.madang.scenarios.fit.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.Cohorts;
import org.madang.scenarios.fit.data.Sheet.Cell;

/** Reads a retention triangle, wide or long. */
final class CohortData {
    private static final double DAYS_A_WEEK = 7;

    private final String at;
    private final Cohorts cohorts;
    private final Sheet sheet;
    private final Calendar calendar;
    private final Naming naming;

    /** @param at where it stands in the fit: cohorts[0] */
    CohortData(String at, Cohorts cohorts, Sheet sheet, Calendar calendar, Naming naming) {
        this.at = at;
        this.cohorts = cohorts;
        this.sheet = sheet;
        this.calendar = calendar;
        this.naming = naming;
    }

    Optional<Observed> read() {
        int platform = naming.platform(at + ".platform", cohorts.platform());
        int before = naming.problems();
        Map<Cell, TreeMap<Integer, Cell>> triangle = cohorts.isLong() ? ofLong() : ofWide();
        List<Point> points = new ArrayList<>();
        triangle.forEach((cohort, cells) -> calendar.span(cohort.text(), cohorts.period())
                .ifPresentOrElse(
                        span -> row(cohort, span, cells, points),
                        () -> naming.problem(cohort.problem(
                                "found " + Words.quote(cohort.text()) + ", expected " + calendar.expected()))));
        if (points.isEmpty() && naming.problems() == before) {
            naming.problem(at + ".file", "holds no shares at an age above 0");
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Observed(
                        sheet.file().getFileName().toString(),
                        new Measure.OfCohort(platform),
                        points,
                        cohorts.error(),
                        cohorts.discrepancy(),
                        true));
    }

    private Map<Cell, TreeMap<Integer, Cell>> ofWide() {
        Map<Cell, TreeMap<Integer, Cell>> triangle = new LinkedHashMap<>();
        int cohort = naming.column(at + ".cohort", sheet, cohorts.cohort());
        for (List<Cell> row : cohort < 0 ? List.<List<Cell>>of() : sheet.rows()) {
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            for (int c = 0; c < row.size(); c++) {
                String age = sheet.header().get(c).text().replaceAll("^\\D+", "");
                if (c != cohort && !row.get(c).isEmpty() && age.matches("\\d{1,3}")) {
                    cells.put(Integer.valueOf(age), row.get(c));
                }
            }
            triangle.put(row.get(cohort), cells);
        }
        return triangle;
    }

    private Map<Cell, TreeMap<Integer, Cell>> ofLong() {
        Map<Cell, TreeMap<Integer, Cell>> triangle = new LinkedHashMap<>();
        int cohort = naming.column(at + ".cohort", sheet, cohorts.cohort());
        int age = naming.column(at + ".age", sheet, cohorts.age());
        int value = naming.column(at + ".value", sheet, cohorts.value());
        if (cohort < 0 || age < 0 || value < 0) {
            return triangle;
        }
        Map<String, Cell> first = new LinkedHashMap<>();
        for (List<Cell> row : sheet.rows()) {
            Cell key = first.computeIfAbsent(row.get(cohort).text(), text -> row.get(cohort));
            double periods = row.get(age).number();
            if (!(periods >= 0 && periods <= 999 && periods == Math.rint(periods))) {
                naming.problem(row.get(age)
                        .problem("found " + Words.quote(row.get(age).text()) + ", expected an age in whole periods"));
            } else if (!row.get(value).isEmpty()) {
                triangle.computeIfAbsent(key, cell -> new TreeMap<>()).put((int) periods, row.get(value));
            }
        }
        return triangle;
    }

    /** Shares of one cohort; where counts have none at age 0, the youngest is taken for all. */
    private void row(Cell cohort, Span span, TreeMap<Integer, Cell> cells, List<Point> points) {
        double all =
                switch (cohorts.cells()) {
                    case SHARES -> 1;
                    case PERCENT -> 100;
                    case COUNTS ->
                        cells.isEmpty() ? 1 : cells.firstEntry().getValue().number();
                };
        int youngest = cohorts.cells() == Cohorts.Cells.COUNTS && !cells.isEmpty() ? cells.firstKey() : 0;
        double last = Double.POSITIVE_INFINITY;
        for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
            Cell cell = entry.getValue();
            double share = cell.number() / all;
            if (!(share >= 0 && share <= 1)) {
                naming.problem(cell.problem("found " + Words.quote(cell.text()) + ", expected "
                        + (cohorts.cells() == Cohorts.Cells.COUNTS
                                ? "at most the " + cells.firstEntry().getValue().text() + " of age " + youngest
                                : cohorts.cells() == Cohorts.Cells.PERCENT
                                        ? "a number from 0 to 100"
                                        : "a number from 0 to 1")));
            } else if (share > last) {
                naming.problem(cell.problem("a cohort cannot grow with age: " + cell.text() + " after "
                        + cells.lowerEntry(entry.getKey()).getValue().text()));
            } else if (entry.getKey() > youngest) {
                double age = (entry.getKey() - youngest) * cohorts.period().days() / DAYS_A_WEEK;
                points.add(new Point(span, age, share, cohort.text() + " +" + entry.getKey(), false));
            }
            last = Double.isNaN(share) ? last : share;
        }
    }
}
