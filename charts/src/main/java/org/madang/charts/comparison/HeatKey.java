package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Words;

/** The strip beside a heat map that says which colour is which number, and who wins in which colour. */
final class HeatKey {
    private static final int STEPS = 60;

    private final HeatMap map;
    private final HeatColours colours;
    private final Canvas canvas;

    HeatKey(HeatMap map, HeatColours colours, Canvas canvas) {
        this.map = map;
        this.colours = colours;
        this.canvas = canvas;
    }

    static double width(Canvas canvas, Rectangle2D area) {
        return Math.min(canvas.em(8.5), area.getWidth() * 0.25);
    }

    void paint(Rectangle2D area) {
        double top = canvas.lines(
                        canvas.wrap(map.axis().title(), TextStyle.AXIS, area.getWidth(), 4),
                        area.getX(),
                        area.getY(),
                        TextStyle.AXIS,
                        canvas.theme().muted())
                + canvas.em(0.7);
        double bottom = area.getMaxY() - canvas.em(0.5);
        boolean isSigned = map.scheme() instanceof HeatMap.Scheme.Sign;
        double low = isSigned ? -colours.reach() : 0;
        double step = (bottom - top) / STEPS;
        for (int n = 0; n < STEPS; n++) {
            double value = colours.reach() - (colours.reach() - low) * (n + 0.5) / STEPS;
            // Steps overlap a little: renderers leave hair lines between shapes that only touch.
            double height = n + 1 < STEPS ? step * 1.3 : step;
            canvas.fill(new Rectangle2D.Double(area.getX(), top + n * step, canvas.em(0.9), height), colours.of(value));
        }
        tick(colours.reach(), area, top);
        tick(low, area, bottom);
        if (map.scheme() instanceof HeatMap.Scheme.Sign sign) {
            tick(0, area, (top + bottom) / 2);
            name(sign.positive(), sign.positivePlace(), area, (top * 3 + bottom) / 4);
            name(sign.negative(), sign.negativePlace(), area, (top + bottom * 3) / 4);
        }
    }

    private void tick(double value, Rectangle2D area, double y) {
        String text = canvas.numbers().among(value, colours.reach(), map.axis().quantity());
        canvas.textCentred(
                text,
                area.getX() + canvas.em(1.3),
                y,
                Anchor.START,
                TextStyle.TICK,
                canvas.theme().muted());
    }

    private void name(String who, int place, Rectangle2D area, double y) {
        String text = Words.AHEAD.in(canvas.look().language(), who);
        List<String> lines = canvas.wrap(text, TextStyle.LABEL, area.getWidth() - canvas.em(1.3), 3);
        canvas.lines(
                lines,
                area.getX() + canvas.em(1.3),
                y - lines.size() * canvas.lineHeight(TextStyle.LABEL) / 2,
                TextStyle.LABEL,
                canvas.theme().readable(canvas.theme().series(place)));
    }
}
