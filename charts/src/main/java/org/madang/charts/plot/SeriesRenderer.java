package org.madang.charts.plot;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.style.SeriesStyle;

/** Lines with a few markers each, staggered between series, so that they can be told apart without colour. */
public final class SeriesRenderer extends XYLineAndShapeRenderer {
    private static final int MARKERS_A_LINE = 6;

    private final transient List<TimeSeries> series;
    private final boolean markers;

    public SeriesRenderer(Canvas canvas, List<TimeSeries> series, List<SeriesStyle> styles) {
        this(canvas, series, styles, true);
    }

    private SeriesRenderer(Canvas canvas, List<TimeSeries> series, List<SeriesStyle> styles, boolean markers) {
        super(true, true);
        this.markers = markers;
        this.series = List.copyOf(series);
        setDrawSeriesLineAsPath(true);
        setDrawOutlines(true);
        setUseOutlinePaint(true);
        setAutoPopulateSeriesShape(false);
        for (int s = 0; s < series.size(); s++) {
            SeriesStyle style = styles.get(s);
            Stroke stroke = style.dash().stroke(canvas.em(0.15));
            setSeriesPaint(s, style.colour());
            setSeriesOutlinePaint(s, canvas.theme().background());
            setSeriesOutlineStroke(s, new BasicStroke((float) canvas.em(0.06)));
            setSeriesStroke(s, stroke);
            setSeriesShape(s, style.marker().shape(canvas.em(0.27)));
        }
    }

    /** A single line, which needs no markers. */
    public static SeriesRenderer plain(Canvas canvas, TimeSeries series, SeriesStyle style) {
        return new SeriesRenderer(canvas, List.of(series), List.of(style), false);
    }

    /** The series as JFreeChart wants them. Keys are places, because names may repeat. */
    public static XYDataset dataset(List<TimeSeries> series) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int s = 0; s < series.size(); s++) {
            XYSeries line = new XYSeries(s, false, true);
            for (int n = 0; n < series.get(s).weeks().size(); n++) {
                double y = series.get(s).mean().get(n);
                line.add(series.get(s).weeks().get(n), Double.isFinite(y) ? y : Double.NaN, false);
            }
            data.addSeries(line);
        }
        return data;
    }

    @Override
    public boolean getItemShapeVisible(int s, int item) {
        TimeSeries line = series.get(s);
        if (!line.mean().isKnown(item)) {
            return false;
        }
        int every = Math.max(1, (int) Math.ceil(line.weeks().size() / (double) MARKERS_A_LINE));
        int offset = every * (2 * s + 1) / (2 * series.size());
        int last = line.mean().lastKnown();
        boolean regular = markers && item % every == offset % every && last - item > every / 2;
        return regular || item == last || isAlone(line, item);
    }

    /** A point between two gaps would be invisible as a line. */
    private static boolean isAlone(TimeSeries line, int item) {
        boolean before = item > 0 && line.mean().isKnown(item - 1);
        boolean after = item + 1 < line.mean().size() && line.mean().isKnown(item + 1);
        return !before && !after;
    }

    // JFreeChart's renderers are compared by what they look like; this one also by what it shows.
    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesRenderer that && super.equals(other) && series.equals(that.series);
    }

    @Override
    public int hashCode() {
        return series.hashCode();
    }
}
