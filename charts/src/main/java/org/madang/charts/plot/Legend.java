package org.madang.charts.plot;

import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;

/** Names with their markers in rows, for figures of many panels, where naming each line in each panel would shout. */
public final class Legend {
    private static final double INDENT_EMS = 0.9;

    private Legend() {}

    /** One name. */
    public record Entry(String name, SeriesStyle style) {}

    /** Draws the legend from this top left corner; returns where it ends. */
    public static double paint(Canvas canvas, List<Entry> entries, double left, double top, double width) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            List<String> lines = canvas.wrap(entry.name(), TextStyle.LABEL, width * 0.45, 1);
            double needed = canvas.em(INDENT_EMS) + (lines.isEmpty() ? 0 : canvas.width(lines.get(0), TextStyle.LABEL));
            if (x > left && x + needed > left + width) {
                x = left;
                y += canvas.lineHeight(TextStyle.LABEL);
            }
            canvas.marker(
                    entry.style().marker(),
                    x + canvas.em(0.35),
                    y + canvas.em(0.55),
                    canvas.em(0.27),
                    entry.style().colour());
            canvas.lines(
                    lines,
                    x + canvas.em(INDENT_EMS),
                    y,
                    TextStyle.LABEL,
                    entry.style().text());
            x += needed + canvas.em(1.2);
        }
        return entries.isEmpty() ? top : y + canvas.lineHeight(TextStyle.LABEL) + canvas.em(0.4);
    }
}
