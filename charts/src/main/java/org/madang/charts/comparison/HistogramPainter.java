package org.madang.charts.comparison;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.Histogram.Gate;
import org.madang.charts.comparison.Histogram.Group;
import org.madang.charts.plot.Grid;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.plot.WeekMarks;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;

/** Draws a {@link Histogram}. All panels have the same scales, so that heights can be compared. */
final class HistogramPainter {
    private static final double PALE = 0.35;

    private final Histogram chart;
    private final Canvas canvas;
    private final Rectangle2D area;

    HistogramPainter(Histogram chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas.scaled(chart.groups().size() > 1 ? 0.85 : 1);
        this.area = area;
    }

    void paint() {
        Grid grid = Grid.of(area, chart.groups().size(), canvas.em(1.2));
        for (int n = 0; n < chart.groups().size(); n++) {
            paintGroup(n, grid.panel(n));
        }
        NoData.paintIf(chart.groups().isEmpty(), canvas, area);
    }

    private void paintGroup(int place, Rectangle2D panel) {
        Group group = chart.groups().get(place);
        SeriesStyle style = SeriesStyle.of(canvas.theme(), place);
        double top = canvas.lines(
                canvas.wrap(group.name(), TextStyle.LABEL, panel.getWidth(), 1),
                panel.getX(),
                panel.getY(),
                TextStyle.LABEL,
                style.text());
        Rectangle2D rest = new Rectangle2D.Double(panel.getX(), top, panel.getWidth(), panel.getMaxY() - top);
        PlotFrame draft = frame(rest, 0);
        WeekMarks marks = new WeekMarks(
                canvas,
                chart.gate().map(g -> new WeekMark(g.value(), g.label())).stream()
                        .toList(),
                draft::x,
                draft.inner().getX(),
                rest.getMaxX());
        PlotFrame frame = frame(rest, marks.headroom());
        frame.paintAxes();
        for (int bin = 0; bin < group.bins().size(); bin++) {
            paintBin(group, bin, style.colour(), frame);
        }
        marks.paint(frame.inner().getY(), frame.inner().getMaxY());
        NoData.paintIf(group.bins().known().findAny().isEmpty(), canvas, frame.inner());
    }

    private PlotFrame frame(Rectangle2D panel, double headroom) {
        double highest = chart.groups().stream()
                .flatMapToDouble(g -> g.bins().known())
                .max()
                .orElse(Double.NaN);
        Scale values = Scale.around(chart.from(), chart.to(), 6);
        PlotAxis x = new PlotAxis(chart.axis(), new Scale(chart.from(), chart.to(), values.step()));
        PlotAxis y = new PlotAxis(chart.height(), Scale.around(Math.min(0, highest), highest, 4));
        return new PlotFrame(canvas, panel, x, y, headroom, 0);
    }

    private void paintBin(Group group, int bin, Color colour, PlotFrame frame) {
        if (!group.bins().isKnown(bin)) {
            return;
        }
        double left = frame.x(chart.edge(group, bin));
        double right = frame.x(chart.edge(group, bin + 1));
        double cut = chart.gate().map(Gate::value).map(frame::x).orElse(left);
        double middle = Math.max(left, Math.min(right, cut));
        double seam = Math.min(canvas.em(0.08), (right - left) * 0.2);
        fill(
                left,
                middle == right ? right - seam : middle,
                group.bins().get(bin),
                canvas.theme().tint(colour, PALE),
                frame);
        fill(middle, right - seam, group.bins().get(bin), colour, frame);
    }

    private void fill(double left, double right, double value, Color colour, PlotFrame frame) {
        if (right > left) {
            double y = frame.y(value);
            canvas.fill(new Rectangle2D.Double(left, y, right - left, frame.y(0) - y), colour);
        }
    }
}
