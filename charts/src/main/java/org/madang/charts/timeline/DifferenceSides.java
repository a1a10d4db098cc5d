package org.madang.charts.timeline;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.plot.PlotFrame;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Words;

/** Beside a difference: who is ahead above the zero line and who below it, and by how much in the end. */
record DifferenceSides(DifferenceChart chart, Canvas canvas, Rectangle2D area) {
    private static final double MAX_GUTTER_SHARE = 0.24;

    void paint(PlotFrame frame, Scale scale) {
        double zero = frame.y(0);
        double end = last();
        if (scale.high() > 0) {
            paintSide(
                    chart.first(), end > 0 ? ending() : "", frame, frame.inner().getY(), zero);
        }
        if (scale.low() < 0) {
            paintSide(
                    chart.second(),
                    end < 0 ? ending() : "",
                    frame,
                    zero,
                    frame.inner().getMaxY());
        }
    }

    private double last() {
        int last = chart.difference().mean().lastKnown();
        return last < 0 ? Double.NaN : chart.difference().mean().get(last);
    }

    /** "43 k in week 260". */
    private String ending() {
        int last = chart.difference().mean().lastKnown();
        if (last < 0) {
            return "";
        }
        NumberText numbers = canvas.numbers();
        return Words.VALUE_IN_WEEK.in(
                canvas.look().language(),
                numbers.compact(Math.abs(last()), chart.axis().quantity()),
                numbers.whole(chart.difference().weeks().get(last)));
    }

    /** The width to keep free to the right of the data. */
    double gutter() {
        double widest = Stream.of(chart.first(), chart.second())
                .mapToDouble(who -> canvas.width(side(who), TextStyle.LABEL))
                .max()
                .orElseThrow();
        double wanted = Math.max(widest, canvas.width(ending(), TextStyle.NOTE)) + canvas.em(1.3);
        return Math.min(wanted, area.getWidth() * MAX_GUTTER_SHARE);
    }

    /** On which side of zero who is higher: a direction, no verdict. */
    private String side(DifferenceChart.Contender who) {
        return Words.HIGHER.in(canvas.look().language(), who.name());
    }

    private void paintSide(DifferenceChart.Contender who, String note, PlotFrame frame, double top, double bottom) {
        double left = frame.inner().getMaxX() + canvas.em(1.2);
        double width = area.getMaxX() - left;
        double room = bottom - top;
        int fitting = (int) Math.max(1, Math.min(4, room / canvas.lineHeight(TextStyle.LABEL)));
        List<String> lines = canvas.wrap(side(who), TextStyle.LABEL, width, fitting);
        List<String> notes = canvas.wrap(note, TextStyle.NOTE, width, 2);
        double names = lines.size() * canvas.lineHeight(TextStyle.LABEL);
        double height = names + notes.size() * canvas.lineHeight(TextStyle.NOTE);
        if (height > room) {
            notes = List.of();
            height = names;
        }
        Color colour = canvas.theme().readable(canvas.theme().series(who.place()));
        double y = canvas.lines(lines, left, (top + bottom - height) / 2, TextStyle.LABEL, colour);
        canvas.lines(notes, left, y, TextStyle.NOTE, canvas.theme().muted());
    }
}
