package org.madang.charts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.charts.MarketSamples;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.network.PersonState;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;

class AnimationWriterTest {
    private final NetworkDrawing network = MarketSamples.network(40);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void eachWeekIsAPictureInTheColoursOfTheTheme(Theme theme) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(theme)))) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(network.snapshots().size());
            assertThat(count(reader.read(0), theme.background())).isGreaterThan(200_000);
            Color member = PersonState.MEMBER.style(theme).colour();
            assertThat(count(reader.read(2), member)).isGreaterThan(2 * count(reader.read(0), member));
        } finally {
            reader.dispose();
        }
    }

    private byte[] bytes(Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Look look = Look.standard().with(Size.PRINT).with(theme);
        AnimationWriter.write(network.snapshots().stream().map(network::at).toList(), look, 50, out);
        return out.toByteArray();
    }

    private static long count(BufferedImage image, Color colour) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(rgb -> rgb == colour.getRGB())
                .count();
    }

    @Test
    void repeatsForEverAndIsTheSameEachTime() throws IOException {
        byte[] gif = bytes(Theme.LIGHT);
        assertThat(new String(gif, StandardCharsets.ISO_8859_1))
                .containsOnlyOnce("NETSCAPE2.0\u0003\u0001\u0000\u0000");
        assertThat(bytes(Theme.LIGHT)).isEqualTo(gif);
    }

    @Test
    void nothingCannotBeAnimated() {
        assertThatThrownBy(() -> AnimationWriter.write(List.of(), Look.standard(), 50, new ByteArrayOutputStream()))
                .hasMessageContaining("at least 1");
    }
}
