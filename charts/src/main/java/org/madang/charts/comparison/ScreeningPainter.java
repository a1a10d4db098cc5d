package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.ScreeningChart.Point;
import org.madang.charts.figure.Estimate;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.PointLabels;
import org.madang.charts.style.Dash;
import org.madang.charts.style.Marker;
import org.madang.charts.style.TextStyle;

/** Draws a {@link ScreeningChart}. */
final class ScreeningPainter {
    private final ScreeningChart chart;
    private final Canvas canvas;
    private final PlotFrame frame;
    private final RatioLine line;

    ScreeningPainter(ScreeningChart chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        Scale sizes = scale(Point::size, 8);
        Scale spreads = scale(Point::spread, 6);
        frame = new PlotFrame(
                canvas,
                area,
                new PlotAxis(chart.size(), sizes),
                new PlotAxis(chart.spread(), spreads),
                0,
                canvas.em(4));
        line = new RatioLine(1, sizes, spreads, frame, canvas);
    }

    private Scale scale(Function<Point, Estimate> part, int ticks) {
        double most = chart.points().stream()
                .map(part)
                .flatMapToDouble(e -> DoubleStream.of(e.value(), e.top()))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
        return Scale.around(0, most, ticks);
    }

    void paint() {
        frame.paintAxes();
        List<Point> known = chart.points().stream()
                .filter(p -> p.size().isKnown() && p.spread().isKnown())
                .toList();
        NoData.paintIf(known.isEmpty(), canvas, frame.inner());
        if (known.isEmpty()) {
            return;
        }
        line.paint(chart.line(), Dash.SHORT);
        PointLabels labels = new PointLabels(canvas, frame.inner());
        line.keepFree(labels);
        known.forEach(point -> paintPoint(point, labels));
        known.forEach(point -> paintName(point, labels));
    }

    private void paintPoint(Point point, PointLabels labels) {
        double x = frame.x(point.size().value());
        double y = frame.y(point.spread().value());
        Path2D cross = new Path2D.Double();
        double half = canvas.em(0.15);
        if (point.size().hasInterval()) {
            double low = frame.x(point.size().low());
            double high = frame.x(point.size().high());
            cross.moveTo(low, y);
            cross.lineTo(high, y);
            labels.keepFree(new Rectangle2D.Double(low, y - half, high - low, 2 * half));
        }
        if (point.spread().hasInterval()) {
            double low = frame.y(point.spread().low());
            double high = frame.y(point.spread().high());
            cross.moveTo(x, low);
            cross.lineTo(x, high);
            labels.keepFree(new Rectangle2D.Double(x - half, high, 2 * half, low - high));
        }
        canvas.stroke(
                cross, canvas.theme().tint(canvas.theme().series(0), 0.55), new BasicStroke((float) canvas.em(0.08)));
        canvas.fill(
                java.awt.geom.AffineTransform.getTranslateInstance(x, y)
                        .createTransformedShape(Marker.CIRCLE.shape(canvas.em(0.38))),
                canvas.theme().series(0));
        double radius = canvas.em(0.45);
        labels.keepFree(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void paintName(Point point, PointLabels labels) {
        double x = frame.x(point.size().value());
        double y = frame.y(point.spread().value());
        for (String name :
                canvas.wrap(point.name(), TextStyle.LABEL, frame.inner().getWidth() * 0.3, 1)) {
            Rectangle2D box = labels.place(name, x, y);
            labels.paintLeader(box, x, y, canvas.theme().muted());
            canvas.lines(
                    List.of(name),
                    box.getX(),
                    box.getY(),
                    TextStyle.LABEL,
                    canvas.theme().ink());
        }
    }
}
