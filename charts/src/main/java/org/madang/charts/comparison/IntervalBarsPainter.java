package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
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
    /** The thickest bar. */
    private static final double BAR = 1.8;

    private static final double FILLED = 0.82;

    private final IntervalBars chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final Scale scale;

    IntervalBarsPainter(IntervalBars chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
        this.scale = scale();
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
                new PlotAxis(chart.axis(), scale),
                chart.rows().stream().map(Row::name).toList(),
                canvas.em(3.6));
        frame.paintAxes();
        for (int row = 0; row < chart.rows().size(); row++) {
            paintRow(row, frame);
        }
        NoData.paintIf(
                chart.rows().stream().flatMap(r -> r.estimates().stream()).noneMatch(Estimate::isKnown),
                canvas,
                frame.inner());
    }

    private List<Legend.Entry> legend() {
        return IntStream.range(0, chart.strategies().size())
                .mapToObj(s -> new Legend.Entry(chart.strategies().get(s), SeriesStyle.of(canvas.theme(), s)))
                .toList();
    }

    private Scale scale() {
        // Bars show their length, so zero is always there.
        ShownRange range = ShownRange.of(
                chart.rows().stream().flatMap(r -> r.estimates().stream()).toList(), 0);
        return Scale.around(range.low(), range.high(), 6);
    }

    private void paintRow(int row, RowFrame frame) {
        int bars = chart.strategies().size();
        // Bars of one row stay together, however high the row is.
        double each = Math.min(frame.rowHeight() * 0.76 / Math.max(1, bars), canvas.em(BAR / FILLED));
        for (int s = 0; s < bars; s++) {
            double y = frame.y(row) + (s - (bars - 1) / 2.0) * each;
            paintBar(
                    chart.rows().get(row).estimates().get(s),
                    SeriesStyle.of(canvas.theme(), s),
                    y,
                    each * FILLED,
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
        if (chart.strategies().size() > 1 && to - from > canvas.em(1.4) && thickness >= canvas.em(0.5)) {
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
                    Math.max(frame.x(0), frame.x(Math.min(estimate.top(), scale.high()))) + canvas.em(0.4),
                    y,
                    Anchor.START,
                    TextStyle.NOTE,
                    canvas.theme().ink());
        }
    }

    private void whisker(Estimate estimate, double y, double cap, Color colour, RowFrame frame) {
        double low = Math.max(estimate.low(), scale.low());
        double high = Math.min(estimate.high(), scale.high());
        canvas.line(frame.x(low), y, frame.x(high), y, colour, new BasicStroke((float) canvas.em(0.08)));
        end(frame.x(low), y, low > estimate.low() ? -1 : 0, cap, colour);
        end(frame.x(high), y, high < estimate.high() ? 1 : 0, cap, colour);
    }

    /** @param beyond where it goes on, −1 or 1; 0 where it ends */
    private void end(double x, double y, int beyond, double cap, Color colour) {
        if (beyond == 0) {
            canvas.line(x, y - cap, x, y + cap, colour, new BasicStroke((float) canvas.em(0.08)));
        } else {
            CutMark.paint(canvas, x, y, beyond, 0, colour);
        }
    }
}
