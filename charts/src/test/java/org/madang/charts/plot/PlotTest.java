package org.madang.charts.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.Scale;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Look;

class PlotTest {
    private final Canvas canvas = canvas();

    private static Canvas canvas() {
        Fonts.ready();
        return new Canvas(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB).createGraphics(), Look.standard());
    }

    @Test
    void jfreechartGetsTheMeansAndTheGaps() {
        XYDataset data = SeriesRenderer.dataset(List.of(
                TimeSeries.of("same", new double[] {0, 1, 2}, new double[] {5, Double.NaN, 7}),
                TimeSeries.of("same", new double[] {3}, new double[] {Double.POSITIVE_INFINITY})));
        assertThat(data.getSeriesCount()).isEqualTo(2);
        assertThat(data.getXValue(0, 2)).isEqualTo(2);
        assertThat(data.getYValue(0, 2)).isEqualTo(7);
        assertThat(data.getYValue(0, 1)).isNaN();
        assertThat(data.getYValue(1, 0)).isNaN();
    }

    @Test
    void valuesLieWhereTheScaleSays() {
        PlotFrame frame = new PlotFrame(
                canvas,
                new Rectangle2D.Double(0, 0, 800, 600),
                new PlotAxis(Axis.count("x", ""), new Scale(0, 10, 5)),
                new PlotAxis(Axis.count("y", ""), new Scale(-1, 1, 1)),
                0,
                100);
        assertThat(frame.x(0)).isEqualTo(frame.inner().getX());
        assertThat(frame.x(10)).isEqualTo(frame.inner().getMaxX());
        assertThat(frame.y(-1)).isEqualTo(frame.inner().getMaxY());
        assertThat(frame.y(0)).isEqualTo(frame.inner().getCenterY());
        assertThat(frame.inner().getMaxX()).isEqualTo(700);
    }

    @Test
    void labelsOfMarksUseRowsSoThatNoneTouches() {
        List<WeekMark> near = List.of(new WeekMark(50, "a rather long label"), new WeekMark(51, "another long label"));
        List<WeekMark> far = List.of(new WeekMark(0, "a"), new WeekMark(100, "b"));
        double one = new WeekMarks(canvas, far, w -> 8 * w, 0, 800).headroom();
        double two = new WeekMarks(canvas, near, w -> 8 * w, 0, 800).headroom();
        assertThat(two).isGreaterThan(one * 1.5);
        assertThat(new WeekMarks(canvas, List.of(), w -> w, 0, 1).headroom()).isZero();
    }

    @Test
    void namesOfPointsDoNotOverlap() {
        Rectangle2D inside = new Rectangle2D.Double(0, 0, 800, 600);
        PointLabels labels = new PointLabels(canvas, inside);
        List<Rectangle2D> places = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            places.add(labels.place("Strategy " + n, 790, 300 + 3 * n));
        }
        for (int n = 0; n < places.size(); n++) {
            assertThat(inside.contains(places.get(n))).isTrue();
            for (int m = 0; m < n; m++) {
                assertThat(places.get(n).intersects(places.get(m)))
                        .as("%d and %d", n, m)
                        .isFalse();
            }
        }
    }

    @Test
    void gridsLeaveFewPlacesEmpty() {
        Rectangle2D wide = new Rectangle2D.Double(0, 0, 1200, 500);
        assertThat(Grid.of(wide, 6, 20)).extracting(Grid::columns, Grid::rows).containsExactly(3, 2);
        assertThat(Grid.of(wide, 1, 20).columns()).isEqualTo(1);
        Rectangle2D last = Grid.of(wide, 5, 20).panel(4);
        assertThat(wide.contains(last)).isTrue();
    }
}
