package org.madang.charts.plot;

import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Words;

/** Says that there is nothing to show, so that an empty plot is not taken for zeros. */
public final class NoData {
    private NoData() {}

    public static void paintIf(boolean nothing, Canvas canvas, Rectangle2D area) {
        if (nothing) {
            canvas.textCentred(
                    Words.NOTHING_TO_SHOW.in(canvas.look().language()),
                    area.getCenterX(),
                    area.getCenterY(),
                    Anchor.MIDDLE,
                    TextStyle.SUBTITLE,
                    canvas.theme().muted());
        }
    }
}
