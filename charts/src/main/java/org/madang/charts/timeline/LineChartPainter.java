package org.madang.charts.timeline;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.Bands;
import org.madang.charts.plot.EndLabels;
import org.madang.charts.plot.EndLabels.EndLabel;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.SeriesRenderer;
import org.madang.charts.plot.WeekMarks;
import org.madang.charts.style.Quantity;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.Words;

/** Draws a {@link LineChart}: bands below, lines above, names to the right, marks on top. */
final class LineChartPainter {
    private static final double BAND = 0.22;

    private final LineChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final List<SeriesStyle> styles;

    LineChartPainter(LineChart chart, Canvas canvas, Rectangle2D area) {
        this(
                chart,
                canvas,
                area,
                IntStream.range(0, chart.series().size())
                        .mapToObj(s -> SeriesStyle.of(canvas.theme(), s))
                        .toList());
    }

    /** For lines that are none of the strategies and must not look like one. */
    LineChartPainter(LineChart chart, Canvas canvas, Rectangle2D area, List<SeriesStyle> styles) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
        this.styles = styles;
    }

    /** Where the names of the lines stand. */
    enum Names {
        AT_LINES,
        /** In a legend the caller draws. */
        ELSEWHERE
    }

    void paint(Names names) {
        paint(names, frame -> frame);
    }

    /** Draws the chart with its data as far left and right as the rectangle. */
    void paintAlignedWith(Rectangle2D inner) {
        paint(Names.AT_LINES, frame -> frame.alignedWith(inner));
    }

    private void paint(Names names, UnaryOperator<PlotFrame> adjusted) {
        TimelineScales scales = TimelineScales.of(canvas, area, chart);
        EndLabels labels = new EndLabels(
                canvas, names == Names.AT_LINES ? endLabels(week -> week, y -> y) : List.of(), area.getWidth());
        PlotFrame draft = adjusted.apply(scales.frame(0, labels.gutter()));
        WeekMarks marks = new WeekMarks(
                canvas, scales.inRange(chart.marks()), draft::x, draft.inner().getX(), area.getMaxX());
        PlotFrame frame = adjusted.apply(scales.frame(marks.headroom(), labels.gutter()));
        frame.paintAxes();
        chart.references().forEach(r -> r.paintLine(canvas, frame));
        marks.paint(frame.inner().getY(), frame.inner().getMaxY());
        frame.paintData(plot(scales.barHalfWidth()));
        chart.references().forEach(r -> r.paintName(canvas, frame, chart.series()));
        if (names == Names.AT_LINES) {
            labels.paint(frame.inner(), endLabels(frame::x, frame::y));
        }
        NoData.paintIf(chart.series().stream().allMatch(s -> s.known().findAny().isEmpty()), canvas, frame.inner());
    }

    private XYPlot plot(double barHalfWidth) {
        SeriesRenderer renderer = new SeriesRenderer(canvas, chart.series(), styles);
        for (int s = 0; s < styles.size(); s++) {
            TimeSeries series = chart.series().get(s);
            Color fill = translucent(styles.get(s).colour());
            Bands.runs(series)
                    .forEach(run ->
                            renderer.addAnnotation(Bands.polygon(series, run, barHalfWidth, fill), Layer.BACKGROUND));
        }
        XYPlot plot = new XYPlot();
        plot.setDataset(SeriesRenderer.dataset(chart.series()));
        plot.setRenderer(renderer);
        return plot;
    }

    private static Color translucent(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (255 * BAND));
    }

    private List<EndLabel> endLabels(UnaryOperator<Double> x, UnaryOperator<Double> y) {
        List<EndLabel> labels = new ArrayList<>();
        for (int s = 0; s < styles.size(); s++) {
            TimeSeries series = chart.series().get(s);
            int last = series.mean().lastKnown();
            if (last < 0) {
                String note = Words.NO_DATA.in(canvas.look().language());
                labels.add(new EndLabel(series.name(), note, styles.get(s), Double.NaN, Double.NaN));
            } else {
                labels.add(new EndLabel(
                        series.name(),
                        note(series, last),
                        styles.get(s),
                        x.apply(series.weeks().get(last)),
                        y.apply(series.mean().get(last))));
            }
        }
        return labels;
    }

    private String note(TimeSeries series, int last) {
        Quantity quantity = chart.axis().quantity();
        if (chart.noteWeek().isEmpty()) {
            return canvas.numbers().compact(series.mean().get(last), quantity);
        }
        int week = chart.noteWeek().getAsInt();
        int at = 0;
        while (at < last && series.weeks().get(at) < week) {
            at++;
        }
        return Words.VALUE_IN_WEEK.in(
                canvas.look().language(),
                canvas.numbers().compact(series.mean().get(at), quantity),
                canvas.numbers().whole(series.weeks().get(at)));
    }
}
