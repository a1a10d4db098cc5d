package org.madang.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.Words;

/**
 * Market shares of competing platforms over weeks, and below them the concentration of the market, the
 * Herfindahl-Hirschman index (sum of squared shares, from 1/n to 1).
 *
 * @param shares        fractions, which together make at most 1
 * @param concentration the index over weeks
 */
public record MarketShareChart(Caption caption, StackedAreaChart shares, TimeSeries concentration) implements Figure {
    private static final double SHARES_HEIGHT = 0.62;

    public MarketShareChart {
        Objects.requireNonNull(shares, "shares");
        Objects.requireNonNull(concentration, "concentration");
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        double cut = area.getHeight() * SHARES_HEIGHT;
        Rectangle2D upper = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), cut - canvas.em(0.5));
        Rectangle2D lower =
                new Rectangle2D.Double(area.getX(), area.getY() + cut, area.getWidth(), area.getHeight() - cut);
        Rectangle2D inner = new StackedAreaPainter(shares, canvas, upper).paint();
        Axis axis = Axis.number(Words.CONCENTRATION.in(canvas.look().language()), "HHI, 0–1");
        // The axis has the name; beside the line there is room for its value only.
        TimeSeries line = new TimeSeries(
                "HHI", concentration.weeks(), concentration.mean(), concentration.low(), concentration.high());
        SeriesStyle style = SeriesStyle.ink(canvas.theme());
        new LineChartPainter(LineChart.of(caption, axis, List.of(line)), canvas, lower, List.of(style))
                .paintAlignedWith(inner);
    }
}
