package org.madang.scenarios.fit.data;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.As;
import org.madang.scenarios.fit.Period;
import org.madang.scenarios.fit.Tried;
import org.madang.sim.indicator.Indicator;

/** Reads an experiment of the firm. */
final class TriedData {
    /** What can be told of a part of the people. */
    private static final List<Indicator> OF_GROUPS = List.of(
            Indicator.MEMBERS,
            Indicator.SEEKERS,
            Indicator.PROVIDERS,
            Indicator.ACTIVE,
            Indicator.AWARE,
            Indicator.UNAWARE,
            Indicator.LAPSED,
            Indicator.JOINS,
            Indicator.LEAVES,
            Indicator.CHURN,
            Indicator.REQUESTS,
            Indicator.MATCHES,
            Indicator.MATCH_RATE);

    private final int number;
    private final String at;
    private final Tried tried;
    private final Calendar calendar;
    private final Naming naming;

    /** @param number in the fit */
    TriedData(int number, Tried tried, Calendar calendar, Naming naming) {
        this.number = number;
        this.at = "experiments[" + number + "]";
        this.tried = tried;
        this.calendar = calendar;
        this.naming = naming;
    }

    Optional<Observed> read() {
        int before = naming.problems();
        Indicator indicator = naming.indicator(at + ".indicator", tried.indicator());
        int platform = naming.platform(at + ".platform", tried.platform());
        Span from = span("from", tried.from());
        Span until = span("until", tried.until());
        Span counted = span("counted", tried.counted());
        if (naming.problems() > before) {
            return Optional.empty();
        }
        int first = (int) Math.round(from.from()) + 1;
        int last = (int) Math.round(until.to());
        int end = (int) Math.round(counted.to());
        require(
                first >= 2,
                "from",
                "must lie after week 1 of the scenario, so that there is something to compare with");
        require(last >= first, "until", "must lie after 'from', and take a week at least");
        require(end >= first, "counted", "must lie after 'from'");
        require(
                !Plausible.maybeBelow(indicator),
                "indicator",
                indicator.key() + " can be below 0, so that no part of it says how much more it is");
        require(
                tried.treatment() == null || OF_GROUPS.contains(indicator),
                "indicator",
                indicator.key() + " is not told of a part of the people; "
                        + Words.hint(
                                indicator.key(),
                                OF_GROUPS.stream().map(Indicator::key).toList()));
        if (naming.problems() > before) {
            return Optional.empty();
        }
        As as = tried.as() == null ? As.of(indicator) : tried.as();
        Measure measure = new Measure.OfTried(number, first, last, new Measure.OfWeeks(indicator, null, platform, as));
        double times = 1 + tried.found();
        Point point = new Point(new Span(first - 1, end), 0, times, tried.from(), false);
        return Optional.of(new Observed(tried.name(), measure, List.of(point), tried.error() / times, 0, false));
    }

    private void require(boolean holds, String key, String message) {
        if (!holds) {
            naming.problem(at + "." + key, message);
        }
    }

    /** Null where it is no date. */
    private Span span(String key, String text) {
        Optional<Span> span = calendar.span(text, calendar.precision(text).orElse(Period.DAY));
        if (span.isEmpty()) {
            naming.problem(at + "." + key, "found " + Words.quote(text) + ", expected " + calendar.expected());
        }
        return span.orElse(null);
    }
}
