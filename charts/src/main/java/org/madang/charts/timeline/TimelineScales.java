package org.madang.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.PlotAxis;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Words;

/** The scales of a figure over weeks. */
record TimelineScales(Canvas canvas, Rectangle2D area, PlotAxis weeks, PlotAxis values) {

    static TimelineScales of(Canvas canvas, Rectangle2D area, LineChart chart) {
        Supplier<DoubleStream> values = () -> DoubleStream.concat(
                chart.series().stream().flatMapToDouble(TimeSeries::known),
                chart.references().stream().mapToDouble(r -> r.value()));
        return of(canvas, area, chart.series(), chart.axis(), values).titled(chart.weekTitle());
    }

    /** Scales around the weeks of these series and around all of these values. */
    static TimelineScales of(
            Canvas canvas, Rectangle2D area, List<TimeSeries> series, Axis axis, Supplier<DoubleStream> values) {
        Scale value = Scale.around(
                values.get().min().orElse(Double.NaN),
                values.get().max().orElse(Double.NaN),
                ticks(area.getHeight(), canvas.em(2.4), 6));
        return new TimelineScales(canvas, area, weekAxis(canvas, area, series), new PlotAxis(axis, value));
    }

    private TimelineScales titled(Optional<String> weekTitle) {
        return weekTitle
                .map(t -> new TimelineScales(canvas, area, new PlotAxis(Axis.count(t, ""), weeks.scale()), values))
                .orElse(this);
    }

    private static PlotAxis weekAxis(Canvas canvas, Rectangle2D area, List<TimeSeries> series) {
        Supplier<DoubleStream> weeks =
                () -> series.stream().flatMapToDouble(s -> s.weeks().known());
        Scale scale = Scale.weeks(
                weeks.get().min().orElse(Double.NaN),
                weeks.get().max().orElse(Double.NaN),
                ticks(area.getWidth(), canvas.em(3.4), 12));
        return new PlotAxis(Axis.count(Words.WEEK.in(canvas.look().language()), ""), scale);
    }

    private static int ticks(double length, double each, int most) {
        return (int) Math.max(2, Math.min(most, length / each));
    }

    PlotFrame frame(double headroom, double gutter) {
        return new PlotFrame(canvas, area, weeks, values, headroom, gutter);
    }

    /** Half the width, in weeks, of a bar as thick as a line. */
    double barHalfWidth() {
        return (weeks.scale().high() - weeks.scale().low()) * 0.003;
    }

    /** Marks outside the weeks shown have no place. */
    List<WeekMark> inRange(List<WeekMark> marks) {
        return marks.stream()
                .filter(m -> m.week() >= weeks.scale().low()
                        && m.week() <= weeks.scale().high())
                .toList();
    }
}
