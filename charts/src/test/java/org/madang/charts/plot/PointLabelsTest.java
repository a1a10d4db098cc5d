package org.madang.charts.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Look;

class PointLabelsTest {
    static {
        Fonts.ready();
    }

    private final Canvas canvas =
            new Canvas(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics(), Look.standard());
    private final Rectangle2D inside = new Rectangle2D.Double(36.1, 180.3, 1040.7, 420.9);
    private final PointLabels labels = new PointLabels(canvas, inside);

    @Test
    void aNameStandsToTheRightOfItsPointWhereThatIsFree() {
        for (double x = 100; x < 700; x += 13.7) {
            Rectangle2D name = new PointLabels(canvas, inside).place("Trust-first", x, 0.37 * x + 200);
            assertThat(name.getX()).isBetween(x, x + canvas.em(1));
            assertThat(name.getCenterY()).isCloseTo(0.37 * x + 200, within(1e-9));
        }
    }

    @Test
    void atTheRightEdgeItStandsToTheLeft() {
        Rectangle2D name = labels.place("Trust-first", 1070, 400);
        assertThat(name.getMaxX()).isBetween(1070 - canvas.em(1), 1070.0);
        assertThat(name.getCenterY()).isEqualTo(400);
    }

    @Test
    void namesKeepClearOfEachOtherAndOfWhatIsToStayFree() {
        Rectangle2D point = new Rectangle2D.Double(505, 390, 90, 20);
        labels.keepFree(point);
        Rectangle2D first = labels.place("Trust-first", 500, 400);
        Rectangle2D second = labels.place("Retention-first", 500, 400);
        assertThat(first.intersects(point)).isFalse();
        assertThat(second.intersects(point)).isFalse();
        assertThat(second.intersects(first)).isFalse();
    }
}
