package org.madang.charts.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.Bands;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.SeriesRenderer;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.plot.WeekMarks;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.Words;

/** Draws a {@link DifferenceChart}. */
final class DifferenceChartPainter {
    private static final double BAND = 0.35;

    private final DifferenceChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final Language language;

    DifferenceChartPainter(DifferenceChart chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
        this.language = canvas.look().language();
    }

    void paint() {
        TimeSeries difference = chart.difference();
        TimelineScales scales = TimelineScales.of(
                canvas,
                area,
                List.of(difference),
                chart.axis(),
                () -> DoubleStream.concat(difference.known(), DoubleStream.of(0)));
        DifferenceSides sides = new DifferenceSides(chart, canvas, area);
        double gutter = sides.gutter();
        PlotFrame draft = scales.frame(0, gutter);
        WeekMarks marks = new WeekMarks(
                canvas, scales.inRange(weekMarks()), draft::x, draft.inner().getX(), area.getMaxX());
        PlotFrame frame = scales.frame(marks.headroom(), gutter);
        frame.paintAxes();
        frame.paintData(plot(scales.barHalfWidth()));
        marks.paint(frame.inner().getY(), frame.inner().getMaxY());
        chart.crossovers().stream()
                .filter(Crossover::hasInterval)
                .forEach(c -> paintInterval(c, frame, scales.weeks().scale()));
        sides.paint(frame, scales.values().scale());
        NoData.paintIf(difference.known().findAny().isEmpty(), canvas, frame.inner());
    }

    private List<WeekMark> weekMarks() {
        Stream<WeekMark> changes = chart.crossovers().stream()
                .map(c -> new WeekMark(c.week(), text(c, chart.moreIsBetter(), canvas.numbers(), language)));
        return Stream.concat(chart.marks().stream(), changes).toList();
    }

    /** "Retention-first ahead from week 61 [55, 68]". */
    static String text(Crossover crossover, boolean moreIsBetter, NumberText numbers, Language language) {
        Words words = moreIsBetter ? Words.AHEAD_FROM_WEEK : Words.HIGHER_FROM_WEEK;
        String text = words.in(language, crossover.leader(), numbers.whole(crossover.week()));
        return crossover.hasInterval()
                ? text + " [" + numbers.whole(crossover.low()) + ", " + numbers.whole(crossover.high()) + "]"
                : text;
    }

    private XYPlot plot(double barHalfWidth) {
        TimeSeries difference = chart.difference();
        SeriesStyle style = SeriesStyle.ink(canvas.theme());
        SeriesRenderer renderer = SeriesRenderer.plain(canvas, difference, style);
        Bands.runs(difference).stream()
                .flatMap(piece -> DifferenceBand.parts(chart.sure(), piece).stream())
                .forEach(part -> renderer.addAnnotation(
                        Bands.polygon(
                                difference,
                                part.run(),
                                barHalfWidth,
                                canvas.theme().tint(colour(part.sign()), BAND)),
                        Layer.BACKGROUND));
        XYPlot plot = new XYPlot();
        plot.setDataset(SeriesRenderer.dataset(List.of(difference)));
        plot.setRenderer(renderer);
        return plot;
    }

    private Color colour(DifferenceBand.Sign sign) {
        return switch (sign) {
            case FIRST_AHEAD -> canvas.theme().series(chart.first().place());
            case SECOND_AHEAD -> canvas.theme().series(chart.second().place());
            case UNCLEAR -> canvas.theme().muted();
        };
    }

    /** The interval of the crossover week, on the zero line. */
    private void paintInterval(Crossover crossover, PlotFrame frame, Scale weeks) {
        double y = frame.y(0);
        double low = frame.x(Math.max(crossover.low(), weeks.low()));
        double high = frame.x(Math.min(crossover.high(), weeks.high()));
        double cap = canvas.em(0.35);
        BasicStroke stroke = new BasicStroke((float) canvas.em(0.12));
        Color ink = canvas.theme().ink();
        canvas.line(low, y, high, y, ink, stroke);
        canvas.line(low, y - cap, low, y + cap, ink, stroke);
        canvas.line(high, y - cap, high, y + cap, ink, stroke);
    }
}
