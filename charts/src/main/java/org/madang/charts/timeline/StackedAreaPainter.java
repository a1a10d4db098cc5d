package org.madang.charts.timeline;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.EndLabels;
import org.madang.charts.plot.EndLabels.EndLabel;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.SeriesRenderer;
import org.madang.charts.plot.WeekMarks;
import org.madang.charts.style.Marker;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.timeline.StackedAreaChart.Layer;

/** Draws a {@link StackedAreaChart}. */
final class StackedAreaPainter {
    private final StackedAreaChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final List<Integer> weeksKnown;

    StackedAreaPainter(StackedAreaChart chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
        this.weeksKnown = IntStream.range(0, chart.weeks().size())
                .filter(n -> Double.isFinite(chart.below(chart.layers().size(), n)))
                .boxed()
                .toList();
    }

    /** Draws the chart; returns the rectangle its scales span. */
    Rectangle2D paint() {
        TimelineScales scales = TimelineScales.of(canvas, area, weeks(), chart.axis(), this::heights);
        EndLabels labels = new EndLabels(canvas, endLabels(x -> x, y -> y), area.getWidth());
        PlotFrame draft = scales.frame(0, labels.gutter());
        WeekMarks marks = new WeekMarks(
                canvas, scales.inRange(chart.marks()), draft::x, draft.inner().getX(), area.getMaxX());
        PlotFrame frame = scales.frame(marks.headroom(), labels.gutter());
        frame.paintAxes();
        new StackedLayers(chart, weeksKnown, canvas, frame).paint(scales.barHalfWidth());
        marks.paint(frame.inner().getY(), frame.inner().getMaxY());
        chart.line().ifPresent(line -> paintLine(line, frame));
        labels.paint(frame.inner(), endLabels(frame::x, frame::y));
        NoData.paintIf(weeksKnown.isEmpty() && chart.line().isEmpty(), canvas, frame.inner());
        return frame.inner();
    }

    private List<TimeSeries> weeks() {
        Values none = Values.unknown(chart.weeks().size());
        List<TimeSeries> weeks = new ArrayList<>(List.of(new TimeSeries("", chart.weeks(), none, none, none)));
        chart.line().ifPresent(weeks::add);
        return weeks;
    }

    private DoubleStream heights() {
        DoubleStream stack =
                weeksKnown.stream().mapToDouble(n -> chart.below(chart.layers().size(), n));
        DoubleStream line = chart.line().stream().flatMapToDouble(TimeSeries::known);
        return DoubleStream.concat(DoubleStream.of(0, chart.reach()), DoubleStream.concat(stack, line));
    }

    private void paintLine(TimeSeries line, PlotFrame frame) {
        paintHalo(line, frame);
        XYPlot plot = new XYPlot();
        plot.setDataset(SeriesRenderer.dataset(List.of(line)));
        plot.setRenderer(SeriesRenderer.plain(canvas, line, SeriesStyle.ink(canvas.theme())));
        frame.paintData(plot);
    }

    /** A pale edge keeps the line apart from a dark layer behind it, also when printed grey. */
    private void paintHalo(TimeSeries line, PlotFrame frame) {
        Path2D halo = new Path2D.Double();
        boolean open = false;
        for (int n = 0; n < line.weeks().size(); n++) {
            boolean known = line.mean().isKnown(n);
            if (known && open) {
                halo.lineTo(frame.x(line.weeks().get(n)), frame.y(line.mean().get(n)));
            } else if (known) {
                halo.moveTo(frame.x(line.weeks().get(n)), frame.y(line.mean().get(n)));
            }
            open = known;
        }
        canvas.stroke(
                halo,
                canvas.theme().background(),
                new BasicStroke((float) canvas.em(0.3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private List<EndLabel> endLabels(UnaryOperator<Double> x, UnaryOperator<Double> y) {
        List<EndLabel> labels = new ArrayList<>();
        int last = weeksKnown.isEmpty() ? -1 : weeksKnown.get(weeksKnown.size() - 1);
        for (int n = 0; n < chart.layers().size() && last >= 0; n++) {
            Layer layer = chart.layers().get(n);
            SeriesStyle style = SeriesStyle.of(canvas.theme(), layer.place());
            SeriesStyle square = new SeriesStyle(style.colour(), style.text(), style.dash(), Marker.SQUARE);
            double middle = (chart.below(n, last) + chart.below(n + 1, last)) / 2;
            labels.add(new EndLabel(
                    layer.name(),
                    note(layer.values().get(last)),
                    square,
                    x.apply(chart.weeks().get(last)),
                    y.apply(middle)));
        }
        chart.line().filter(l -> l.mean().lastKnown() >= 0).ifPresent(line -> {
            int end = line.mean().lastKnown();
            labels.add(new EndLabel(
                    line.name(),
                    note(line.mean().get(end)),
                    SeriesStyle.ink(canvas.theme()),
                    x.apply(line.weeks().get(end)),
                    y.apply(line.mean().get(end))));
        });
        return labels;
    }

    private String note(double value) {
        return canvas.numbers().compact(value, chart.axis().quantity());
    }
}
