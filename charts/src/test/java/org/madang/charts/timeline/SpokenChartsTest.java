package org.madang.charts.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.charts.Samples;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.timeline.DifferenceChart.Contender;
import org.madang.charts.timeline.StackedAreaChart.Layer;

/** What charts over weeks say in words, read from their PDF. */
class SpokenChartsTest {
    private static final Values WEEKS =
            Values.of(IntStream.rangeClosed(1, 80).asDoubleStream().toArray());
    private static final List<WeekMark> BREACH = List.of(new WeekMark(40, "breach"));

    private static TimeSeries line(String name, int weeks, double slope) {
        return TimeSeries.of(
                name,
                IntStream.rangeClosed(1, weeks).asDoubleStream().toArray(),
                IntStream.rangeClosed(1, weeks).mapToDouble(w -> slope * w).toArray());
    }

    private static DifferenceChart difference(double slope) {
        return new DifferenceChart(
                Samples.caption("t", "s"),
                Axis.money("Difference", "money"),
                new Contender("Keep", 0),
                new Contender("Win", 1),
                line("Difference", 80, slope),
                Values.unknown(80),
                List.of(),
                true,
                BREACH);
    }

    private static StackedAreaChart stack(Values lower) {
        return StackedAreaChart.of(
                        Samples.caption("t", "s"),
                        Samples.MEMBERS,
                        WEEKS,
                        List.of(new Layer("A", lower, 0), new Layer("B", WEEKS, 1)))
                .withMarks(BREACH);
    }

    static List<Figure> marked() {
        List<TimeSeries> lines = List.of(line("Keep", 80, 1), line("Win", 80, 2));
        return List.of(
                difference(1),
                stack(WEEKS),
                new MarketShareChart(Samples.caption("t", "s"), stack(WEEKS), line("HHI", 80, 0.01)),
                new SmallMultiples(
                        Samples.caption("t", "s"),
                        List.of("Keep", "Win"),
                        List.of(new SmallMultiples.Panel("p", Samples.MEMBERS, lines)),
                        BREACH));
    }

    private static byte[] bytes(Figure figure, Language language, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWriter.write(figure, Look.standard().with(language), format, out);
        return out.toByteArray();
    }

    private static String words(Figure figure, Language language) throws IOException {
        PdfReader pdf = new PdfReader(bytes(figure, language, Format.PDF));
        return new PdfTextExtractor(pdf).getTextFromPage(1).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("marked")
    void everyChartOverWeeksNamesWhatHappens(Figure figure) throws IOException {
        assertThat(words(figure, Language.ENGLISH)).contains("breach");
    }

    @Test
    void theEndOfADifferenceIsToldBesideWhoIsHigher() throws IOException {
        assertThat(words(difference(100), Language.ENGLISH))
                .contains("Keep higher", "8.00 k in week 80")
                .doesNotContain("Win higher");
        assertThat(words(difference(-100), Language.KOREAN)).contains("큰 쪽: Win", "80주차 8,000");
    }

    @Test
    void linesOfDifferentLengthAreComparedInTheSameWeek() throws IOException {
        LineChart chart = LineChart.of(
                        Samples.caption("t", "s"), Samples.MEMBERS, List.of(line("Old", 80, 1), line("Young", 60, 2)))
                .withNoteWeek(52);
        assertThat(words(chart, Language.ENGLISH)).contains("52 in week 52", "104 in week 52");
    }

    @Test
    void spikesAreNotPaintedOverByTheSeamsBetweenLayers() throws IOException {
        StackedAreaChart spiky = stack(WEEKS.map(w -> w % 2 == 0 ? 1 : 1000));
        StackedAreaChart smooth = stack(WEEKS.map(w -> w < 40 ? 1000 : 1));
        assertThat(segments(spiky)).isEqualTo(segments(smooth) - 78);
    }

    private static long segments(Figure figure) throws IOException {
        String svg = new String(bytes(figure, Language.ENGLISH, Format.SVG), StandardCharsets.UTF_8);
        return svg.chars().filter(c -> c == 'L').count();
    }
}
