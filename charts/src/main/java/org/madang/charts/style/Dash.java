package org.madang.charts.style;

import java.awt.BasicStroke;

/** Line patterns: with them two lines differ even where their colours do not (grey print). */
public enum Dash {
    SOLID,
    DASHED(4, 2),
    DOTTED(1, 1.5f),
    DASH_DOT(5, 1.7f, 1, 1.7f),
    LONG(8, 2.2f),
    DASH_DOT_DOT(5, 1.5f, 1, 1.5f, 1, 1.5f),
    SHORT(2.2f, 2.2f),
    LONG_SHORT(8, 1.8f, 2.5f, 1.8f);

    private final float[] pattern;

    /** Lengths of line and gap in multiples of the line's width. */
    Dash(float... pattern) {
        this.pattern = pattern;
    }

    /** A stroke of this pattern; ends are cut square so that short dashes stay apart. */
    public BasicStroke stroke(double width) {
        if (pattern.length == 0) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] scaled = new float[pattern.length];
        for (int n = 0; n < scaled.length; n++) {
            scaled[n] = (float) (pattern[n] * width);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, scaled, 0);
    }
}
