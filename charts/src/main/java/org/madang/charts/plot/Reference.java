package org.madang.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.style.Dash;
import org.madang.charts.style.TextStyle;

/** A horizontal line at a value to compare with, and what it stands for. */
public record Reference(double value, String label) {
    private static final int PLACES = 8;

    public Reference {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Value of the reference '" + label + "' is " + value);
        }
        Objects.requireNonNull(label, "label");
    }

    /** Draws the line across the frame. */
    public void paintLine(Canvas canvas, PlotFrame frame) {
        double y = frame.y(value);
        canvas.line(
                frame.inner().getX(),
                y,
                frame.inner().getMaxX(),
                y,
                canvas.theme().ink(),
                Dash.SHORT.stroke(canvas.em(0.07)));
    }

    /** Writes the name along the line, where the fewest points of the series are in the way. */
    public void paintName(Canvas canvas, PlotFrame frame, List<TimeSeries> series) {
        for (String line : canvas.wrap(label, TextStyle.NOTE, frame.inner().getWidth() * 0.6, 1)) {
            Rectangle2D best = places(canvas.width(line, TextStyle.NOTE), canvas, frame).stream()
                    .min(Comparator.comparingLong(place -> crossings(place, frame, series)))
                    .orElseGet(() -> new Rectangle2D.Double(
                            frame.inner().getX(), frame.y(value), canvas.width(line, TextStyle.NOTE), canvas.em(0.9)));
            canvas.fill(best, canvas.theme().background());
            canvas.text(
                    line,
                    best.getX() + canvas.em(0.15),
                    best.getMaxY() - canvas.em(0.18),
                    Anchor.START,
                    TextStyle.NOTE,
                    canvas.theme().ink());
        }
    }

    /** Above and below the line, from left to right; earlier ones are preferred. */
    private List<Rectangle2D> places(double width, Canvas canvas, PlotFrame frame) {
        List<Rectangle2D> places = new ArrayList<>();
        double height = canvas.em(0.9);
        double free = frame.inner().getWidth() - width - canvas.em(0.9);
        for (double top : new double[] {frame.y(value) - height - canvas.em(0.12), frame.y(value) + canvas.em(0.12)}) {
            for (int n = 0; n <= PLACES && isInside(top, height, frame.inner()); n++) {
                double left = frame.inner().getX() + canvas.em(0.3) + free * n / PLACES;
                places.add(new Rectangle2D.Double(left, top, width + canvas.em(0.3), height));
            }
        }
        return places;
    }

    /** Above the frame is the title of the axis, below it are the weeks. */
    private static boolean isInside(double top, double height, Rectangle2D inner) {
        return top >= inner.getY() && top + height < inner.getMaxY();
    }

    private static long crossings(Rectangle2D place, PlotFrame frame, List<TimeSeries> series) {
        return series.stream()
                .flatMap(s ->
                        Stream.of(s.mean(), s.low(), s.high()).map(line -> crossings(place, frame, s.weeks(), line)))
                .mapToLong(count -> count)
                .sum();
    }

    private static long crossings(Rectangle2D place, PlotFrame frame, Values weeks, Values line) {
        return IntStream.range(1, weeks.size())
                .filter(n -> line.isKnown(n - 1) && line.isKnown(n))
                .filter(n -> place.intersectsLine(
                        frame.x(weeks.get(n - 1)),
                        frame.y(line.get(n - 1)),
                        frame.x(weeks.get(n)),
                        frame.y(line.get(n))))
                .count();
    }
}
