package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.IntervalBars.Row;
import org.madang.charts.figure.Estimate;
import org.madang.charts.plot.Legend;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.plot.RowFrame;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Words;

/** Draws {@link IntervalBars}. */
final class IntervalBarsPainter {
    private final IntervalBars chart;
    private final Canvas canvas;
    private final Rectangle2D area;

    IntervalBarsPainter(IntervalBars chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
    }

    void paint() {
        double top = area.getY();
        if (chart.strategies().size() > 1) {
            top = Legend.paint(canvas, legend(), area.getX(), top, area.getWidth());
        }
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        RowFrame frame = new RowFrame(
                canvas,
                rest,
                new PlotAxis(chart.axis(), scale()),
                chart.rows().stream().map(Row::name).toList(),
                canvas.em(3.6));
        frame.paintAxes();
        for (int row = 0; row < chart.rows().size(); row++) {
            paintRow(row, frame);
        }
        NoData.paintIf(ends().get().findAny().isEmpty(), canvas, frame.inner());
    }

    private List<Legend.Entry> legend() {
        return IntStream.range(0, chart.strategies().size())
                .mapToObj(s -> new Legend.Entry(chart.strategies().get(s), SeriesStyle.of(canvas.theme(), s)))
                .toList();
    }

    private Scale scale() {
        // Bars show their length, so zero is always there.
        return Scale.around(
                Math.min(0, ends().get().min().orElse(Double.NaN)),
                Math.max(0, ends().get().max().orElse(Double.NaN)),
                6);
    }

    private Supplier<DoubleStream> ends() {
        return () -> chart.rows().stream()
                .flatMap(r -> r.estimates().stream())
                .flatMapToDouble(e -> DoubleStream.of(e.bottom(), e.top()))
                .filter(Double::isFinite);
    }

    private void paintRow(int row, RowFrame frame) {
        int bars = chart.strategies().size();
        double each = frame.rowHeight() * 0.76 / Math.max(1, bars);
        for (int s = 0; s < bars; s++) {
            double y = frame.y(row) + (s - (bars - 1) / 2.0) * each;
            paintBar(
                    chart.rows().get(row).estimates().get(s),
                    SeriesStyle.of(canvas.theme(), s),
                    y,
                    Math.min(each * 0.82, canvas.em(1.6)),
                    frame);
        }
    }

    private void paintBar(Estimate estimate, SeriesStyle style, double y, double thickness, RowFrame frame) {
        if (!estimate.isKnown()) {
            canvas.textCentred(
                    Words.NO_DATA.in(canvas.look().language()),
                    frame.x(0) + canvas.em(0.4),
                    y,
                    Anchor.START,
                    TextStyle.NOTE,
                    canvas.theme().muted());
            return;
        }
        double from = Math.min(frame.x(0), frame.x(estimate.value()));
        double to = Math.max(frame.x(0), frame.x(estimate.value()));
        canvas.fill(
                new Rectangle2D.Double(from, y - thickness / 2, to - from, thickness),
                canvas.theme().tint(style.colour(), 0.75));
        // Printed grey, bars of two colours may look alike: the marker of the legend tells them apart.
        if (to - from > canvas.em(1.4) && thickness >= canvas.em(0.5)) {
            double x = frame.x(0) + canvas.em(estimate.value() >= 0 ? 0.5 : -0.5);
            double radius = Math.min(thickness, canvas.em(0.9)) * 0.3;
            canvas.marker(style.marker(), x, y, radius, canvas.theme().background());
        }
        if (estimate.hasInterval()) {
            whisker(
                    estimate,
                    y,
                    Math.min(thickness * 0.3, canvas.em(0.25)),
                    canvas.theme().ink(),
                    frame);
        }
        // Beside the largest end, so that the number never lies on a bar; if rows are too thin, bars speak alone.
        if (thickness >= canvas.em(0.68)) {
            canvas.textCentred(
                    canvas.numbers().compact(estimate.value(), chart.axis().quantity()),
                    Math.max(frame.x(0), frame.x(estimate.top())) + canvas.em(0.4),
                    y,
                    Anchor.START,
                    TextStyle.NOTE,
                    canvas.theme().ink());
        }
    }

    private void whisker(Estimate estimate, double y, double cap, Color colour, RowFrame frame) {
        BasicStroke stroke = new BasicStroke((float) canvas.em(0.08));
        canvas.line(frame.x(estimate.low()), y, frame.x(estimate.high()), y, colour, stroke);
        canvas.line(frame.x(estimate.low()), y - cap, frame.x(estimate.low()), y + cap, colour, stroke);
        canvas.line(frame.x(estimate.high()), y - cap, frame.x(estimate.high()), y + cap, colour, stroke);
    }
}
