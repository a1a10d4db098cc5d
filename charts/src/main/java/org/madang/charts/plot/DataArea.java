package org.madang.charts.plot;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.style.Fonts;

/** Lets JFreeChart draw data, and nothing but data, where a frame wants them. */
final class DataArea {
    private DataArea() {}

    /**
     * Draws the data of the plot.
     *
     * @param inner what the scales span; the clip is a little larger, so that lines and markers at the edge are whole
     */
    static void paint(XYPlot plot, Scale x, Scale y, Canvas canvas, Rectangle2D inner) {
        double pad = canvas.em(0.5);
        plot.setDomainAxis(hiddenAxis(x, pad / inner.getWidth()));
        plot.setRangeAxis(hiddenAxis(y, pad / inner.getHeight()));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        Rectangle2D clip = new Rectangle2D.Double(
                inner.getX() - pad, inner.getY() - pad, inner.getWidth() + 2 * pad, inner.getHeight() + 2 * pad);
        plot.draw(canvas.graphics(), clip, null, null, null);
    }

    private static NumberAxis hiddenAxis(Scale scale, double padShare) {
        double pad = (scale.high() - scale.low()) * padShare;
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        // Unasked, JFreeChart would measure tick labels in a font of the system, and there may be none.
        axis.setTickUnit(new NumberTickUnit(scale.high() - scale.low()), false, false);
        axis.setTickLabelFont(Fonts.of(Fonts.Face.REGULAR, 1));
        axis.setRange(scale.low() - pad, scale.high() + pad);
        return axis;
    }
}
