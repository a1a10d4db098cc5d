package org.madang.charts.style;

import java.awt.Color;
import java.util.List;

/**
 * Every colour of a figure. The series colours follow Okabe and Ito (2008, "Color Universal Design"), which people with
 * any common colour vision can tell apart; yellow is left out because it vanishes on white, and the order alternates
 * dark and light so that neighbours also differ in grey.
 */
public enum Theme {
    LIGHT(
            0xFFFFFF,
            0x1B1F24,
            0x59626C,
            0xE3E6EA,
            List.of(0x0072B2, 0xE07B00, 0x00805E, 0xB5478A, 0x3FA7DD, 0x8A3800, 0x4A4A4A, 0xA48A00)),
    DARK(
            0x14181D,
            0xF3F5F7,
            0xA9B3BD,
            0x30373F,
            List.of(0x4FA9E6, 0xF5A623, 0x2FC79B, 0xE58CC0, 0xA8DBFA, 0xF0703C, 0xD0D4D8, 0xF0E442));

    private final Color background;
    private final Color ink;
    private final Color muted;
    private final Color grid;
    private final List<Color> series;

    Theme(int background, int ink, int muted, int grid, List<Integer> series) {
        this.background = new Color(background);
        this.ink = new Color(ink);
        this.muted = new Color(muted);
        this.grid = new Color(grid);
        this.series = series.stream().map(Color::new).toList();
    }

    public Color background() {
        return background;
    }

    /** Titles and whatever must be read first. */
    public Color ink() {
        return ink;
    }

    /** Text that explains: units, ticks, source. */
    public Color muted() {
        return muted;
    }

    /** Grid lines: to be seen only when looked for. */
    public Color grid() {
        return grid;
    }

    /** How many series have a colour of their own. */
    public int seriesColours() {
        return series.size();
    }

    /** The colour of the series at this place; after the last one the colours begin again. */
    public Color series(int index) {
        return series.get(Math.floorMod(index, series.size()));
    }

    /** This colour mixed with the background: share 1 is the colour itself, 0 the background. */
    public Color tint(Color colour, double share) {
        return mix(colour, background, share);
    }

    /** This colour, moved towards ink until text in it has the contrast WCAG asks for (4.5 to 1). */
    public Color readable(Color colour) {
        for (double share = 1; share > 0; share -= 0.05) {
            Color candidate = mix(colour, ink, share);
            if (contrast(candidate, background) >= 4.5) {
                return candidate;
            }
        }
        return ink;
    }

    /** Black or white text, whichever can be read on this fill. */
    public static Color textOn(Color fill) {
        return contrast(Color.WHITE, fill) >= contrast(Color.BLACK, fill) ? Color.WHITE : Color.BLACK;
    }

    /** Contrast ratio as defined by WCAG 2.1, from 1 to 21. */
    public static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as defined by WCAG 2.1: 0 is black, 1 white; also the grey a printer makes of a colour. */
    public static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Color mix(Color a, Color b, double share) {
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a * share + b * (1 - share));
    }
}
