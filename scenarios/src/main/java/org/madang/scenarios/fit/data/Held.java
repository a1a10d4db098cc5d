package org.madang.scenarios.fit.data;

import java.util.Comparator;
import java.util.List;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.Hold;
import org.madang.scenarios.fit.Period;

/** Holds back what is to be foretold. */
final class Held {
    private Held() {}

    static Observed of(Observed all, Hold hold, Calendar calendar, Naming naming) {
        if (hold == null || all.points().size() < 2) {
            return all;
        }
        double after = hold.last() == null ? after(hold.after(), calendar, naming) : beforeLast(all, hold.last());
        return new Observed(
                all.name(),
                all.measure(),
                all.points().stream()
                        .map(point -> point.known() > after + 1e-9 ? point.held() : point)
                        .toList(),
                all.error(),
                all.discrepancy(),
                all.isTriangle());
    }

    private static double beforeLast(Observed all, int last) {
        List<Double> known = all.points().stream()
                .map(Point::known)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return known.get(Math.min(last, known.size() - 1));
    }

    private static double after(String text, Calendar calendar, Naming naming) {
        return calendar.span(text, calendar.precision(text).orElse(Period.DAY))
                .map(Span::to)
                .orElseGet(() -> {
                    naming.problem("hold.after", "found " + Words.quote(text) + ", expected " + calendar.expected());
                    return Double.POSITIVE_INFINITY;
                });
    }
}
