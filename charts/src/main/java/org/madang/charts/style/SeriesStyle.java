package org.madang.charts.style;

import java.awt.Color;

/** How the series at one place is told apart: by colour, by dash, and by marker. */
public record SeriesStyle(Color colour, Color text, Dash dash, Marker marker) {

    /** The place of whatever is not one of the series compared: the rest, the unaware, the total. */
    public static final int NEUTRAL = -1;

    /** The style of a line that is none of the series compared but must be seen as well: revenue, an index. */
    public static SeriesStyle ink(Theme theme) {
        return new SeriesStyle(theme.ink(), theme.ink(), Dash.SOLID, Marker.CIRCLE);
    }

    /** The style of the series at this place (from 0), or of {@link #NEUTRAL}. */
    public static SeriesStyle of(Theme theme, int index) {
        if (index == NEUTRAL) {
            return new SeriesStyle(theme.tint(theme.muted(), 0.55), theme.muted(), Dash.SOLID, Marker.SQUARE);
        }
        Color colour = theme.series(index);
        return new SeriesStyle(
                colour,
                theme.readable(colour),
                Dash.values()[Math.floorMod(index, Dash.values().length)],
                Marker.values()[Math.floorMod(index, Dash.values().length)]);
    }
}
