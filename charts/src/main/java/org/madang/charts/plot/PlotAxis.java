package org.madang.charts.plot;

import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.figure.Axis;

/** An axis of a plot: what it measures and its scale. */
public record PlotAxis(Axis axis, Scale scale) {

    /** A value as the ticks of this axis are written. */
    public String tick(Canvas canvas, double value) {
        return canvas.numbers().tick(value, scale.step(), scale.reach(), axis.quantity());
    }
}
