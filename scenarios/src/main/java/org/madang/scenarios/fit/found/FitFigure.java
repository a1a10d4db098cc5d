package org.madang.scenarios.fit.found;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** The data over the bands of the markets that fit, a panel a series, the first series drawn on top; what was held back lies right of a mark. */
final class FitFigure {
    /** More panels than this are too small to be read. */
    private static final int MOST = 12;

    private final List<Band> shown;
    private final Voice voice;

    /** @param bands of all series; cohorts have no weeks in common and are left out */
    FitFigure(List<Band> bands, Voice voice) {
        this.voice = voice;
        shown = bands.stream()
                .filter(band -> !band.series().isTriangle())
                .filter(band -> band.series().points().size() > 2)
                .limit(MOST)
                .toList();
    }

    boolean hasPanels() {
        return !shown.isEmpty();
    }

    /** @param name of the fit; {@code source} the small print */
    SmallMultiples chart(String name, String source) {
        return new SmallMultiples(
                new Caption(title(), name, source),
                List.of(voice.say("fit.number"), voice.say("fit.figure.markets")),
                shown.stream().map(this::panel).toList(),
                marks());
    }

    private String title() {
        boolean isHeld = shown.stream().anyMatch(band -> band.count(true) > 0);
        return voice.say(
                isHeld ? "fit.figure.heldTitle" : "fit.figure.title",
                "inside",
                shown.stream().mapToLong(band -> band.inside(isHeld)).sum(),
                "all",
                shown.stream().mapToLong(band -> band.count(isHeld)).sum());
    }

    private SmallMultiples.Panel panel(Band band) {
        Observed series = band.series();
        Indicator indicator = series.measure().indicator();
        return new SmallMultiples.Panel(
                series.name(), new Axis("", "", Amounts.quantity(indicator)), List.of(data(series), markets(band)));
    }

    private TimeSeries markets(Band band) {
        return TimeSeries.of(
                voice.say("fit.figure.markets"),
                band.series().points().stream().mapToDouble(p -> p.span().to()).toArray(),
                numbers(band.middle()),
                numbers(band.low()),
                numbers(band.high()));
    }

    private static double[] numbers(List<Double> of) {
        return of.stream().mapToDouble(value -> value).toArray();
    }

    /** Points with a gap between any two, for nobody knows what was between them. */
    private TimeSeries data(Observed series) {
        List<Point> points = series.points();
        int places = 2 * points.size() - 1;
        double[] weeks = IntStream.range(0, places)
                .mapToDouble(i -> (week(points, i / 2) + week(points, (i + 1) / 2)) / 2)
                .toArray();
        double[] values = IntStream.range(0, places)
                .mapToDouble(i -> i % 2 == 0 ? points.get(i / 2).value() : Double.NaN)
                .toArray();
        return TimeSeries.of(voice.say("fit.number"), weeks, values);
    }

    private static double week(List<Point> points, int n) {
        return points.get(n).span().to();
    }

    private List<WeekMark> marks() {
        return shown.stream()
                .flatMap(band -> band.series().points().stream())
                .filter(Point::isHeld)
                .mapToDouble(point -> point.span().from())
                .min()
                .stream()
                .mapToObj(from -> new WeekMark(from, voice.say("fit.held")))
                .toList();
    }
}
