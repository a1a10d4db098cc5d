package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.TornadoChart.Swing;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.plot.RowFrame;
import org.madang.charts.style.TextStyle;

/** Draws a {@link TornadoChart}: the low value in one colour, the high one in the other, from the baseline outwards. */
final class TornadoPainter {
    private static final double MAX_TEXT_SHARE = 0.14;

    private final TornadoChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;

    TornadoPainter(TornadoChart chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
    }

    void paint() {
        double head = canvas.lineHeight(TextStyle.NOTE) + canvas.em(0.3);
        Rectangle2D below =
                new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head);
        List<String> names = chart.swings().stream().map(Swing::name).toList();
        // The width of the frame does not depend on its scale, but the scale must leave room for the texts.
        RowFrame draft =
                new RowFrame(canvas, below, new PlotAxis(chart.axis(), new Scale(0, 1, 1)), names, canvas.em(1));
        RowFrame frame = new RowFrame(
                canvas, below, new PlotAxis(chart.axis(), scale(draft.inner().getWidth())), names, canvas.em(1));
        frame.paintAxes();
        for (int row = 0; row < chart.swings().size(); row++) {
            paintSwing(chart.swings().get(row), row, frame);
        }
        NoData.paintIf(chart.swings().isEmpty(), canvas, frame.inner());
        double x = frame.x(chart.baseline());
        canvas.line(
                x,
                frame.inner().getY() - canvas.em(0.2),
                x,
                frame.inner().getMaxY(),
                canvas.theme().ink(),
                new BasicStroke((float) canvas.em(0.09)));
        canvas.text(
                canvas.numbers().compact(chart.baseline(), chart.axis().quantity()),
                x,
                frame.inner().getY() - canvas.em(0.45),
                Anchor.MIDDLE,
                TextStyle.NOTE,
                canvas.theme().ink());
    }

    /** The results, and on either side room for the longest text. */
    private Scale scale(double width) {
        Supplier<DoubleStream> ends = () -> DoubleStream.concat(
                DoubleStream.of(chart.baseline()),
                chart.swings().stream().flatMapToDouble(s -> DoubleStream.of(s.withLow(), s.withHigh())));
        double min = ends.get().min().orElseThrow();
        double max = ends.get().max().orElseThrow();
        double range = min == max ? Math.max(1, Math.abs(min) * 0.1) : max - min;
        double text = textWidth() + canvas.em(0.7);
        double room = range * text / (width - 2 * text);
        return new Scale(
                min - room, max + room, Scale.around(min - room, max + room, 6).step());
    }

    private double textWidth() {
        return chart.swings().stream()
                .flatMap(s -> Stream.of(s.lowAt(), s.highAt()))
                .mapToDouble(t -> Math.min(canvas.width(t, TextStyle.NOTE), area.getWidth() * MAX_TEXT_SHARE))
                .max()
                .orElse(0);
    }

    private void paintSwing(Swing swing, int row, RowFrame frame) {
        paintEnd(swing.withLow(), swing.lowAt(), 0, swing.withLow() > swing.withHigh(), row, frame);
        paintEnd(swing.withHigh(), swing.highAt(), 1, swing.withHigh() >= swing.withLow(), row, frame);
    }

    private void paintEnd(double value, String text, int place, boolean isRight, int row, RowFrame frame) {
        double base = frame.x(chart.baseline());
        double end = frame.x(value);
        double thickness = Math.min(frame.rowHeight() * 0.62, canvas.em(2.6));
        canvas.fill(
                new Rectangle2D.Double(
                        Math.min(base, end), frame.y(row) - thickness / 2, Math.abs(end - base), thickness),
                canvas.theme().tint(canvas.theme().series(place), 0.8));
        // Both ends may lie on one side of the baseline; their texts then still stand on opposite sides of the row.
        double edge = isRight ? Math.max(base, end) : Math.min(base, end);
        List<String> line = canvas.wrap(text, TextStyle.NOTE, area.getWidth() * MAX_TEXT_SHARE, 1);
        canvas.textCentred(
                line.isEmpty() ? "" : line.get(0),
                edge + canvas.em(isRight ? 0.35 : -0.35),
                frame.y(row),
                isRight ? Anchor.START : Anchor.END,
                TextStyle.NOTE,
                canvas.theme().readable(canvas.theme().series(place)));
    }
}
