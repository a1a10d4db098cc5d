package org.madang.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.WeekMark;

/**
 * Parts of a whole over weeks: where the money went, by which channel people joined, at which stage they are. A line
 * may be set against the whole, such as what came back.
 *
 * @param weeks  strictly increasing
 * @param layers from the bottom upwards
 * @param line   what the whole is compared with
 * @param reach  the scale reaches at least so far, so that several charts can be compared; 0 for as far as needed
 * @param marks  what happens in which week
 */
public record StackedAreaChart(
        Caption caption,
        Axis axis,
        Values weeks,
        List<Layer> layers,
        Optional<TimeSeries> line,
        double reach,
        List<WeekMark> marks)
        implements Figure {

    public StackedAreaChart {
        layers = List.copyOf(layers);
        Objects.requireNonNull(line, "line");
        marks = List.copyOf(marks);
        for (Layer layer : layers) {
            if (layer.values().size() != weeks.size()) {
                throw new IllegalArgumentException("Layer '" + layer.name() + "' has "
                        + layer.values().size() + " values for " + weeks.size() + " weeks");
            }
        }
    }

    /**
     * One part.
     *
     * @param values not negative; NaN leaves a gap in all layers of that week
     * @param place  decides the colour, as the place of a series does; {@code SeriesStyle.NEUTRAL} for grey
     */
    public record Layer(String name, Values values, int place) {
        public Layer {
            Objects.requireNonNull(name, "name");
            if (values.known().anyMatch(v -> v < 0)) {
                throw new IllegalArgumentException("Layer '" + name + "' has a negative value; it cannot be stacked");
            }
        }
    }

    /** Layers without a line to compare with. */
    public static StackedAreaChart of(Caption caption, Axis axis, Values weeks, List<Layer> layers) {
        return new StackedAreaChart(caption, axis, weeks, layers, Optional.empty(), 0, List.of());
    }

    public StackedAreaChart withLine(TimeSeries line) {
        return new StackedAreaChart(caption, axis, weeks, layers, Optional.of(line), reach, marks);
    }

    public StackedAreaChart withReach(double reach) {
        return new StackedAreaChart(caption, axis, weeks, layers, line, reach, marks);
    }

    public StackedAreaChart withMarks(List<WeekMark> marks) {
        return new StackedAreaChart(caption, axis, weeks, layers, line, reach, marks);
    }

    /** The height of the stack below this layer in this week; with the number of layers, the whole height. */
    public double below(int layer, int week) {
        double sum = 0;
        for (Layer part : layers.subList(0, layer)) {
            sum += part.values().get(week);
        }
        return sum;
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new StackedAreaPainter(this, canvas, area).paint();
    }
}
