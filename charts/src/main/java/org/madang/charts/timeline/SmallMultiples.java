package org.madang.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.Grid;
import org.madang.charts.plot.Legend;
import org.madang.charts.plot.NoData;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;

/**
 * The same strategies in several indicators, a small line chart each: the indicators of the five schools, say.
 *
 * @param strategies names of the strategies, in the order of the series of each panel
 * @param marks      what happens in which week, shown in every panel and named in the first
 */
public record SmallMultiples(Caption caption, List<String> strategies, List<Panel> panels, List<WeekMark> marks)
        implements Figure {
    private static final double TEXT = 0.78;

    public SmallMultiples {
        strategies = List.copyOf(strategies);
        panels = List.copyOf(panels);
        marks = List.copyOf(marks);
        for (Panel panel : panels) {
            if (panel.series().size() != strategies.size()) {
                throw new IllegalArgumentException("Panel '" + panel.title() + "' has "
                        + panel.series().size() + " series for " + strategies.size() + " strategies");
            }
        }
    }

    /** One small line chart, with its own scale. */
    public record Panel(String title, Axis axis, List<TimeSeries> series) {
        public Panel {
            series = List.copyOf(series);
        }
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        List<Legend.Entry> entries = IntStream.range(0, strategies.size())
                .mapToObj(s -> new Legend.Entry(strategies.get(s), SeriesStyle.of(canvas.theme(), s)))
                .toList();
        double top = Legend.paint(canvas, entries, area.getX(), area.getY(), area.getWidth());
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        Grid grid = Grid.of(rest, panels.size(), canvas.em(1));
        for (int n = 0; n < panels.size(); n++) {
            paint(panels.get(n), n == 0 ? marks : nameless(), canvas.scaled(TEXT), grid.panel(n));
        }
        NoData.paintIf(panels.isEmpty(), canvas, rest);
    }

    private List<WeekMark> nameless() {
        return marks.stream().map(mark -> new WeekMark(mark.week(), "")).toList();
    }

    private void paint(Panel panel, List<WeekMark> marked, Canvas canvas, Rectangle2D area) {
        double top = canvas.lines(
                canvas.wrap(panel.title(), TextStyle.LABEL, area.getWidth(), 1),
                area.getX(),
                area.getY(),
                TextStyle.LABEL,
                canvas.theme().ink());
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        LineChart chart = LineChart.of(caption, panel.axis(), panel.series()).withMarks(marked);
        new LineChartPainter(chart, canvas, rest).paint(LineChartPainter.Names.ELSEWHERE);
    }
}
