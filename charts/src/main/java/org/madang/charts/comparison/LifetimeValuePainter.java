package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.comparison.LifetimeValueChart.Point;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Estimate;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.PointLabels;
import org.madang.charts.style.Dash;
import org.madang.charts.style.Language;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Words;

/** Draws a {@link LifetimeValueChart}. */
final class LifetimeValuePainter {
    private final LifetimeValueChart chart;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final PlotFrame frame;
    private final Scale costs;
    private final Scale values;

    LifetimeValuePainter(LifetimeValueChart chart, Canvas canvas, Rectangle2D area) {
        this.chart = chart;
        this.canvas = canvas;
        this.area = area;
        Language language = canvas.look().language();
        this.costs = scale(Point::cost, 8);
        this.values = scale(Point::value, 6);
        this.frame = new PlotFrame(
                canvas,
                area,
                new PlotAxis(Axis.money(Words.COST.in(language), chart.currency()), costs),
                new PlotAxis(Axis.money(Words.VALUE.in(language), chart.currency()), values),
                0,
                canvas.em(7));
    }

    /** From zero, with some air above the largest number. */
    private Scale scale(Function<Point, Estimate> part, int ticks) {
        double[] ends = chart.points().stream()
                .map(part)
                .flatMapToDouble(e -> DoubleStream.of(e.bottom(), e.top()))
                .filter(Double::isFinite)
                .toArray();
        if (ends.length == 0) {
            return Scale.around(Double.NaN, Double.NaN, ticks);
        }
        return Scale.around(
                Math.min(0, DoubleStream.of(ends).min().orElseThrow()),
                Math.max(0, 1.08 * DoubleStream.of(ends).max().orElseThrow()),
                ticks);
    }

    void paint() {
        frame.paintAxes();
        if (chart.points().stream().noneMatch(LifetimeValuePainter::isKnown)) {
            NoData.paintIf(true, canvas, frame.inner());
            return;
        }
        Language language = canvas.look().language();
        RatioLine healthy = new RatioLine(3, costs, values, frame, canvas);
        RatioLine even = new RatioLine(1, costs, values, frame, canvas);
        healthy.paint(Words.VALUE_THREE_TIMES_COST.in(language), Dash.SOLID);
        even.paint(Words.VALUE_EQUALS_COST.in(language), Dash.SHORT);
        PointLabels labels = new PointLabels(canvas, frame.inner());
        double radius = canvas.em(0.45);
        healthy.keepFree(labels);
        even.keepFree(labels);
        for (int n = 0; n < chart.points().size(); n++) {
            paintPoint(n, radius, labels);
        }
        for (int n = 0; n < chart.points().size(); n++) {
            paintName(n, labels);
        }
    }

    private static boolean isKnown(Point point) {
        return point.cost().isKnown() && point.value().isKnown();
    }

    private void paintPoint(int place, double radius, PointLabels labels) {
        Point point = chart.points().get(place);
        if (!isKnown(point)) {
            return;
        }
        double x = frame.x(point.cost().value());
        double y = frame.y(point.value().value());
        Color colour = canvas.theme().series(place);
        Path2D cross = new Path2D.Double();
        double half = canvas.em(0.2);
        if (point.cost().hasInterval()) {
            double low = frame.x(point.cost().low());
            labels.keepFree(
                    new Rectangle2D.Double(low, y - half, frame.x(point.cost().high()) - low, 2 * half));
            cross.moveTo(frame.x(point.cost().low()), y);
            cross.lineTo(frame.x(point.cost().high()), y);
        }
        if (point.value().hasInterval()) {
            double high = frame.y(point.value().high());
            labels.keepFree(new Rectangle2D.Double(
                    x - half, high, 2 * half, frame.y(point.value().low()) - high));
            cross.moveTo(x, frame.y(point.value().low()));
            cross.lineTo(x, frame.y(point.value().high()));
        }
        canvas.stroke(cross, canvas.theme().tint(colour, 0.7), new BasicStroke((float) canvas.em(0.09)));
        canvas.marker(SeriesStyle.of(canvas.theme(), place).marker(), x, y, radius * 0.9, colour);
        labels.keepFree(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void paintName(int place, PointLabels labels) {
        Point point = chart.points().get(place);
        if (isKnown(point)) {
            for (String name : canvas.wrap(point.name(), TextStyle.LABEL, area.getWidth() * 0.3, 1)) {
                Rectangle2D box = labels.place(
                        name,
                        frame.x(point.cost().value()),
                        frame.y(point.value().value()));
                labels.paintLeader(
                        box,
                        frame.x(point.cost().value()),
                        frame.y(point.value().value()),
                        canvas.theme().muted());
                canvas.lines(
                        List.of(name),
                        box.getX(),
                        box.getY(),
                        TextStyle.LABEL,
                        SeriesStyle.of(canvas.theme(), place).text());
            }
        }
    }
}
