package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.TornadoChart.Swing;
import org.madang.charts.plot.PlotFrame.PlotAxis;
import org.madang.charts.plot.RowFrame;
import org.madang.charts.style.TextStyle;

/** Draws a {@link TornadoChart}: the low value in one colour, the high one in the other, from the baseline outwards. */
final class TornadoPainter {
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
        RowFrame frame = new RowFrame(canvas, below, new PlotAxis(chart.axis(), scale()),
                chart.swings().stream().map(Swing::name).toList(), canvas.em(1));
        frame.paintAxes();
        for (int row = 0; row < chart.swings().size(); row++) {
            paintSwing(chart.swings().get(row), row, frame);
        }
        double x = frame.x(chart.baseline());
        canvas.line(x, frame.inner().getY() - canvas.em(0.2), x, frame.inner().getMaxY(), canvas.theme().ink(),
                new BasicStroke((float) canvas.em(0.09)));
        canvas.text(canvas.numbers().compact(chart.baseline(), chart.axis().quantity()), x,
                frame.inner().getY() - canvas.em(0.45), Anchor.MIDDLE, TextStyle.NOTE, canvas.theme().ink());
    }

    /** Room for the texts beside the bars is made by widening the range. */
    private Scale scale() {
        Supplier<DoubleStream> ends = () -> DoubleStream.concat(
                DoubleStream.of(chart.baseline()),
                chart.swings().stream().flatMapToDouble(s -> DoubleStream.of(s.withLow(), s.withHigh())));
        double min = ends.get().min().orElseThrow();
        double max = ends.get().max().orElseThrow();
        double room = min == max ? Math.max(1, Math.abs(min) * 0.1) : (max - min) * 0.18;
        double low = min - room;
        double high = max + room;
        Scale round = Scale.around(low, high, 6);
        return new Scale(low, high, round.step());
    }

    private void paintSwing(Swing swing, int row, RowFrame frame) {
        paintEnd(swing.withLow(), swing.lowAt(), 0, swing.withLow() > swing.withHigh(), row, frame);
        paintEnd(swing.withHigh(), swing.highAt(), 1, swing.withHigh() >= swing.withLow(), row, frame);
    }

    private void paintEnd(double value, String text, int place, boolean isRight, int row, RowFrame frame) {
        double base = frame.x(chart.baseline());
        double end = frame.x(value);
        double thickness = Math.min(frame.rowHeight() * 0.62, canvas.em(1.8));
        canvas.fill(new Rectangle2D.Double(Math.min(base, end), frame.y(row) - thickness / 2, Math.abs(end - base),
                thickness), canvas.theme().tint(canvas.theme().series(place), 0.8));
        // Both ends may lie on one side of the baseline; their texts then still stand on opposite sides of the row.
        double edge = isRight ? Math.max(base, end) : Math.min(base, end);
        canvas.textCentred(text, edge + canvas.em(isRight ? 0.35 : -0.35), frame.y(row),
                isRight ? Anchor.START : Anchor.END, TextStyle.NOTE,
                canvas.theme().readable(canvas.theme().series(place)));
    }
}
