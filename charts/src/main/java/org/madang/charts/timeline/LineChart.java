package org.madang.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.Reference;
import org.madang.charts.plot.WeekMark;

/**
 * Strategies over weeks: a line each, with its uncertainty band and its name where it ends.
 *
 * @param weekTitle another title for the horizontal axis than "Week"
 * @param noteWeek  the week whose values stand beside the names, where lines end in different weeks; the last if empty
 */
public record LineChart(
        Caption caption,
        Axis axis,
        List<TimeSeries> series,
        List<WeekMark> marks,
        List<Reference> references,
        Optional<String> weekTitle,
        OptionalInt noteWeek)
        implements Figure {

    public LineChart {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        references = List.copyOf(references);
    }

    /** Lines without marks or references. */
    public static LineChart of(Caption caption, Axis axis, List<TimeSeries> series) {
        return new LineChart(caption, axis, series, List.of(), List.of(), Optional.empty(), OptionalInt.empty());
    }

    public LineChart withMarks(List<WeekMark> marks) {
        return new LineChart(caption, axis, series, marks, references, weekTitle, noteWeek);
    }

    public LineChart withReferences(List<Reference> references) {
        return new LineChart(caption, axis, series, marks, references, weekTitle, noteWeek);
    }

    /** Another title for the horizontal axis than "Week", such as "Weeks since joining". */
    public LineChart withWeekTitle(String weekTitle) {
        return new LineChart(caption, axis, series, marks, references, Optional.of(weekTitle), noteWeek);
    }

    /** Beside the names stand the values of this week, not those of the last one. */
    public LineChart withNoteWeek(int week) {
        return new LineChart(caption, axis, series, marks, references, weekTitle, OptionalInt.of(week));
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new LineChartPainter(this, canvas, area).paint(LineChartPainter.Names.AT_LINES);
    }
}
