package org.madang.charts.style;

/** The few text sizes of a figure, as multiples of the body size. */
public enum TextStyle {
    TITLE(1.4, Fonts.Face.BOLD),
    SUBTITLE(0.95, Fonts.Face.REGULAR),
    /** Names at lines and areas. */
    LABEL(0.87, Fonts.Face.BOLD),
    /** Values and notes next to names. */
    NOTE(0.8, Fonts.Face.REGULAR),
    /** Axis titles. */
    AXIS(0.8, Fonts.Face.REGULAR),
    TICK(0.8, Fonts.Face.REGULAR),
    /** Scenario, seed and version in small print. */
    SOURCE(0.64, Fonts.Face.REGULAR);

    private final double ems;
    private final Fonts.Face face;

    TextStyle(double ems, Fonts.Face face) {
        this.ems = ems;
        this.face = face;
    }

    public double ems() {
        return ems;
    }

    public Fonts.Face face() {
        return face;
    }
}
