package org.madang.charts.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.Size;
import org.madang.charts.style.TextStyle;

/** The page of a figure: background, title and subtitle on the left at the top, source at the bottom. */
public final class Frame {
    private static final int MAX_LINES = 2;

    private Frame() {}

    /** Draws the whole page. */
    public static void paint(Figure figure, Canvas canvas) {
        Size size = canvas.look().size();
        canvas.fill(
                new Rectangle2D.Double(0, 0, size.width(), size.height()),
                canvas.theme().background());
        double margin = canvas.em(1.5);
        double width = size.width() - 2 * margin;
        double top = paintTitle(figure.caption(), canvas, margin, width);
        double bottom = paintSource(figure.caption(), canvas, margin, width);
        figure.paint(canvas, new Rectangle2D.Double(margin, top, width, bottom - top));
    }

    private static double paintTitle(Caption caption, Canvas canvas, double margin, double width) {
        List<String> title = canvas.wrap(caption.title(), TextStyle.TITLE, width, MAX_LINES);
        List<String> subtitle = canvas.wrap(caption.subtitle(), TextStyle.SUBTITLE, width, MAX_LINES);
        double y = canvas.lines(
                title, margin, canvas.em(1.1), TextStyle.TITLE, canvas.theme().ink());
        y = canvas.lines(
                subtitle,
                margin,
                y + canvas.em(0.1),
                TextStyle.SUBTITLE,
                canvas.theme().muted());
        return y + canvas.em(0.9);
    }

    private static double paintSource(Caption caption, Canvas canvas, double margin, double width) {
        List<String> source = canvas.wrap(caption.source(), TextStyle.SOURCE, width, MAX_LINES);
        double top =
                canvas.look().size().height() - canvas.em(0.8) - source.size() * canvas.lineHeight(TextStyle.SOURCE);
        canvas.lines(source, margin, top, TextStyle.SOURCE, canvas.theme().muted());
        return top - canvas.em(0.7);
    }
}
