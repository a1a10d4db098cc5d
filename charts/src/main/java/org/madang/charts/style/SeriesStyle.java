package org.madang.charts.style;

import java.awt.Color;

/** How the series at one place is told apart: by colour, by dash, and by marker. */
public record SeriesStyle(Color colour, Color text, Dash dash, Marker marker) {

    /** The style of the series at this place (from 0). */
    public static SeriesStyle of(Theme theme, int index) {
        Color colour = theme.series(index);
        return new SeriesStyle(
                colour,
                theme.readable(colour),
                Dash.values()[Math.floorMod(index, Dash.values().length)],
                Marker.values()[Math.floorMod(index, Marker.values().length)]);
    }
}
