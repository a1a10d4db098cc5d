package org.madang.scenarios.fit.data;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.As;
import org.madang.scenarios.fit.Figure;
import org.madang.scenarios.fit.Period;
import org.madang.sim.indicator.Indicator;

/** Reads a single number. */
final class FigureData {
    /** A range that holds nine in ten reaches so many standard deviations to either side. */
    private static final double NINE_IN_TEN = 1.6449;

    private final String at;
    private final Figure figure;
    private final Calendar calendar;
    private final Naming naming;

    /** @param at where it stands in the fit: figures[0] */
    FigureData(String at, Figure figure, Calendar calendar, Naming naming) {
        this.at = at;
        this.figure = figure;
        this.calendar = calendar;
        this.naming = naming;
    }

    Optional<Observed> read() {
        Indicator indicator = naming.indicator(at + ".indicator", figure.indicator());
        Indicator over = figure.over() == null ? null : naming.indicator(at + ".over", figure.over());
        int platform = naming.platform(at + ".platform", figure.platform());
        Optional<Span> from = span("from", figure.from());
        Optional<Span> until = span("until", figure.until());
        if (indicator == null || over == null && figure.over() != null || from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(from.get().from(), until.get().to());
        if (!(span.to() > span.from() && span.to() > 0)) {
            naming.problem(at + ".until", "must lie after 'from', and after the start of the scenario");
            return Optional.empty();
        }
        double middle = (figure.low() + figure.high()) / 2;
        if (middle == 0) {
            naming.problem(at + ".high", "a range whose middle is 0 cannot be told as a part of it; move one end");
            return Optional.empty();
        }
        As as = figure.as() == null ? As.of(indicator) : figure.as();
        double error = (figure.high() - figure.low()) / 2 / NINE_IN_TEN / Math.abs(middle);
        Point point = new Point(span, 0, middle, figure.from(), false);
        return Optional.of(new Observed(
                figure.name(), new Measure.OfWeeks(indicator, over, platform, as), List.of(point), error, 0, false));
    }

    private Optional<Span> span(String key, String text) {
        Optional<Span> span = calendar.span(text, calendar.precision(text).orElse(Period.DAY));
        if (span.isEmpty()) {
            naming.problem(at + "." + key, "found " + Words.quote(text) + ", expected " + calendar.expected());
        }
        return span;
    }
}
