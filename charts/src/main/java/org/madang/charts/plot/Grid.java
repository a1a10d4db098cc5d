package org.madang.charts.plot;

import java.awt.geom.Rectangle2D;

/** Divides an area into equal panels of about the right shape, leaving few places empty. */
public record Grid(Rectangle2D area, int columns, int rows, double gap) {
    private static final double GOOD_SHAPE = 1.6;
    /** A hole as large as the panels together counts as much as panels e² times too wide. */
    private static final double EMPTY = 2;

    /** A grid for this many panels. */
    public static Grid of(Rectangle2D area, int panels, double gap, double shape) {
        Grid best = new Grid(area, 1, Math.max(1, panels), gap);
        for (int columns = 2; columns <= panels; columns++) {
            Grid grid = new Grid(area, columns, (panels + columns - 1) / columns, gap);
            if (grid.misfit(panels, shape) < best.misfit(panels, shape)) {
                best = grid;
            }
        }
        return best;
    }

    /** A grid of panels a little wider than high. */
    public static Grid of(Rectangle2D area, int panels, double gap) {
        return of(area, panels, gap, GOOD_SHAPE);
    }

    /** The panel at this place, row by row. */
    public Rectangle2D panel(int place) {
        double width = (area.getWidth() - gap * (columns - 1)) / columns;
        double height = (area.getHeight() - gap * (rows - 1)) / rows;
        int column = place % columns;
        int row = place / columns;
        return new Rectangle2D.Double(
                area.getX() + column * (width + gap), area.getY() + row * (height + gap), width, height);
    }

    private double misfit(int panels, double shape) {
        Rectangle2D panel = panel(0);
        double empty = (columns * rows - panels) / (double) Math.max(1, panels);
        return Math.abs(Math.log(panel.getWidth() / panel.getHeight() / shape)) + EMPTY * empty;
    }
}
