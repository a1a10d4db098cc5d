package org.madang.charts.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.charts.Gallery;
import org.madang.charts.Samples;
import org.madang.charts.figure.Figure;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;
import org.w3c.dom.Document;

class FigureWriterTest {
    private static final Look LOOK = Look.standard().with(Size.PRINT);

    static byte[] bytes(Figure figure, Look look, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWriter.write(figure, look, format, out);
        return out.toByteArray();
    }

    private static final Map<String, Figure> FIGURES = Gallery.figures();

    static Stream<String> names() {
        return FIGURES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySampleShowsSomethingEverywhereAndNothingAtTheEdges(String name) {
        for (Size size : Size.values()) {
            BufferedImage image = PngExport.image(FIGURES.get(name), LOOK.with(size), 1);
            int height = image.getHeight();
            assertThat(colours(image, 0, height / 5)).as("%s title", size).hasSizeGreaterThan(10);
            assertThat(colours(image, height / 5, height * 9 / 10))
                    .as("%s data", size)
                    .hasSizeGreaterThan(3);
            assertThat(colours(image, height * 9 / 10, height))
                    .as("%s source", size)
                    .hasSizeGreaterThan(10);
            int margin = (int) (size.em() * 0.4);
            assertThat(colours(image, 0, height, 0, margin)).as("%s left", size).hasSize(1);
            assertThat(colours(image, 0, height, image.getWidth() - margin, image.getWidth()))
                    .as("%s right", size)
                    .hasSize(1);
            assertThat(colours(image, height - margin, height))
                    .as("%s bottom", size)
                    .hasSize(1);
        }
    }

    private static Set<Integer> colours(BufferedImage image, int top, int bottom) {
        return colours(image, top, bottom, 0, image.getWidth());
    }

    private static Set<Integer> colours(BufferedImage image, int top, int bottom, int left, int right) {
        return Arrays.stream(image.getRGB(left, top, right - left, bottom - top, null, 0, right - left))
                .boxed()
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ko-KR", "ar-EG", "fa-IR-u-nu-arabext", "th-TH-u-nu-thai-ca-buddhist"})
    void bytesDoNotDependOnTheLocale(String tag) throws IOException {
        Figure figure = FIGURES.get("money");
        byte[] svg = bytes(figure, LOOK, Format.SVG);
        byte[] png = bytes(figure, LOOK, Format.PNG);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(bytes(figure, LOOK, Format.SVG)).isEqualTo(svg);
            assertThat(bytes(figure, LOOK, Format.PNG)).isEqualTo(png);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameFigureGivesTheSameBytes(String name) throws IOException {
        byte[] svg = bytes(FIGURES.get(name), LOOK, Format.SVG);
        assertThat(bytes(Gallery.figures().get(name), LOOK, Format.SVG)).isEqualTo(svg);
    }

    @Test
    void pngHasThePixelsOfTheSizeAndTheSameBytesEachTime() throws IOException {
        byte[] png = bytes(Samples.twoStrategies(), LOOK, Format.PNG);
        assertThat(bytes(Samples.twoStrategies(), LOOK, Format.PNG)).isEqualTo(png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(2479);
        assertThat(image.getHeight()).isEqualTo(1750);
        BufferedImage drawn = PngExport.image(Samples.twoStrategies(), LOOK);
        assertThat(image.getRGB(0, 0, 2479, 1750, null, 0, 2479))
                .isEqualTo(drawn.getRGB(0, 0, 2479, 1750, null, 0, 2479));
    }

    @Test
    void svgIsWellFormedAndItsWordsAreEscaped() throws Exception {
        byte[] svg = bytes(FIGURES.get("hostile"), LOOK, Format.SVG);
        String text = new String(svg, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("<!--");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("<script>");
        assertThat(document.getElementsByTagName("text").getLength()).isZero();
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 595 420");
    }

    @Test
    void pdfEmbedsTheFontAndItsTextCanBeSearched() throws IOException {
        byte[] pdf = bytes(FIGURES.get("hostile"), LOOK, Format.PDF);
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("초기 신뢰 우선 전략")
                    .contains("<script>");
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("Pretendard-Regular", "FontFile2");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCornerHasTheColourOfTheTheme(Theme theme) {
        for (Language language : Language.values()) {
            BufferedImage image =
                    PngExport.image(Samples.twoStrategies(), LOOK.with(theme).with(language), 1);
            assertThat(image.getRGB(0, 0)).isEqualTo(theme.background().getRGB());
        }
    }

    @Test
    void pngStatesItsResolution() throws IOException {
        byte[] png = bytes(Samples.twoStrategies(), LOOK, Format.PNG);
        String text = new String(png, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs");
        int dotsPerMetre = ByteBuffer.wrap(png).getInt(at + 4);
        assertThat(dotsPerMetre).isEqualTo(11811);
    }
}
