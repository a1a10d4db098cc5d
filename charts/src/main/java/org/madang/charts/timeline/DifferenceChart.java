package org.madang.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.WeekMark;

/**
 * The difference between two strategies over weeks, with its interval: coloured where the sign is clear, grey where it
 * is not, and the crossover weeks marked.
 *
 * @param first      who is ahead where the difference is positive
 * @param second     who is ahead where it is negative
 * @param difference first minus second, with an interval for each week alone
 * @param sure by week: 1 where the first is surely ahead, −1 where the second is, over all weeks together; else 0 or NaN
 * @param moreIsBetter whether who is higher is ahead; otherwise the figure only says who is higher
 * @param marks what happens in which week
 */
public record DifferenceChart(
        Caption caption,
        Axis axis,
        Contender first,
        Contender second,
        TimeSeries difference,
        Values sure,
        List<Crossover> crossovers,
        boolean moreIsBetter,
        List<WeekMark> marks)
        implements Figure {

    /**
     * One of the two strategies.
     *
     * @param place its place among the strategies of the comparison, from 0: it has the same colour in every figure
     */
    public record Contender(String name, int place) {
        public Contender {
            Objects.requireNonNull(name, "name");
        }
    }

    /** Of something of which more is better. */
    public DifferenceChart(
            Caption caption,
            Axis axis,
            Contender first,
            Contender second,
            TimeSeries difference,
            Values sure,
            List<Crossover> crossovers) {
        this(caption, axis, first, second, difference, sure, crossovers, true, List.of());
    }

    public DifferenceChart {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(difference, "difference");
        if (sure.size() != difference.weeks().size()) {
            throw new IllegalArgumentException(
                    difference.weeks().size() + " weeks, but " + sure.size() + " of which it is known what is sure");
        }
        crossovers = List.copyOf(crossovers);
        marks = List.copyOf(marks);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new DifferenceChartPainter(this, canvas, area).paint();
    }
}
