package org.madang.charts.style;

/**
 * The formats a picture is made for. Lengths are in the figure's own units; text follows {@link #em()}, chosen so that
 * a slide is readable at the back of a room (18 point on a slide) and print has the size of body text.
 */
public enum Size {
    /** A 16:9 slide. */
    WIDE(1280, 720, 23, 2, 0.75),
    /** A 4:3 slide. */
    CLASSIC(1024, 768, 22, 2, 0.75),
    /** A square, for posts and posters. */
    SQUARE(900, 900, 22, 2, 0.75),
    /** Half a page (A5 landscape), in points; its PNG has 300 dots per inch. */
    PRINT(595, 420, 10, 300.0 / 72, 1);

    private final int width;
    private final int height;
    private final double em;
    private final double pixelsPerUnit;
    private final double pointsPerUnit;

    Size(int width, int height, double em, double pixelsPerUnit, double pointsPerUnit) {
        this.width = width;
        this.height = height;
        this.em = em;
        this.pixelsPerUnit = pixelsPerUnit;
        this.pointsPerUnit = pointsPerUnit;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Height of body text; every other length on a figure is a multiple of it. */
    public double em() {
        return em;
    }

    /** PNG pixels per unit of length. */
    public double pixelsPerUnit() {
        return pixelsPerUnit;
    }

    /** PDF points per unit of length. */
    public double pointsPerUnit() {
        return pointsPerUnit;
    }
}
