package org.madang.charts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.charts.Gallery;
import org.madang.charts.figure.Figure;
import org.madang.charts.style.Look;

class SvgContextTest {
    private final SvgContext.Hundredths format = new SvgContext.Hundredths();

    @Test
    void numbersHaveAtMostTwoDecimals() {
        assertThat(format.format(1.15f)).isEqualTo("1.15");
        assertThat(format.format(2.0000001)).isEqualTo("2");
        assertThat(format.format(1234.5)).isEqualTo("1234.5");
        assertThat(format.format(-0.001)).isEqualTo("0");
        assertThat(format.format(300.001)).isEqualTo("300");
    }

    @Test
    void aPictureCannotHaveACoordinateNowhere() {
        assertThatThrownBy(() -> format.format(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void manyThreadsDrawTheSamePictures() {
        Figure figure = Gallery.figures().get("difference");
        List<String> pictures =
                IntStream.range(0, 16).parallel().mapToObj(n -> draw(figure)).toList();
        assertThat(pictures).containsOnly(draw(figure));
    }

    private static String draw(Figure figure) {
        try {
            return new String(FigureWriterTest.bytes(figure, Look.standard(), Format.SVG), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
