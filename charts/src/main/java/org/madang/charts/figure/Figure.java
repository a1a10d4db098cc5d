package org.madang.charts.figure;

import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Canvas;

/** A picture to be: immutable data, its caption, and how it is drawn into the space between title and source. */
public interface Figure {

    Caption caption();

    /** Draws the figure inside this area. */
    void paint(Canvas canvas, Rectangle2D area);
}
