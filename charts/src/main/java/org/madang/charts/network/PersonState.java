package org.madang.charts.network;

import org.madang.charts.style.Dash;
import org.madang.charts.style.Language;
import org.madang.charts.style.Marker;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.Theme;

/** At which stage a person is. */
public enum PersonState {
    UNAWARE("Unaware", "미인지", SeriesStyle.NEUTRAL, Marker.CIRCLE, 0.55),
    AWARE("Aware", "인지", 4, Marker.DOWN, 0.8),
    MEMBER("Member", "회원", 0, Marker.CIRCLE, 1),
    LAPSED("Lapsed", "이탈자", 1, Marker.SQUARE, 0.9);

    private final String english;
    private final String korean;
    private final int place;
    private final Marker marker;
    private final double size;

    PersonState(String english, String korean, int place, Marker marker, double size) {
        this.english = english;
        this.korean = korean;
        this.place = place;
        this.marker = marker;
        this.size = size;
    }

    public String name(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    /** Colour and shape, so that the states differ in grey as well. */
    public SeriesStyle style(Theme theme) {
        SeriesStyle style = SeriesStyle.of(theme, place);
        return new SeriesStyle(style.colour(), style.text(), Dash.SOLID, marker);
    }

    /** Size of the point as a share of a member's. */
    double size() {
        return size;
    }
}
