package org.madang.charts.export;

import java.io.IOException;
import java.io.OutputStream;
import org.madang.charts.figure.Figure;
import org.madang.charts.style.Look;

/**
 * Writes a figure as a file. The same figure and look give the same bytes in PNG and SVG, on any day, in any locale, and
 * from any number of threads.
 *
 * <pre>{@code
 * LineChart chart = LineChart.of(
 *         new Caption("Retention-first overtakes in week 61", "Mean; band: 95 % interval", "Scenario home, seed 7"),
 *         Axis.count("Active members", "people"),
 *         List.of(TimeSeries.of("Acquisition-first", weeks, mean, low, high),
 *                 TimeSeries.of("Retention-first", weeks, mean2, low2, high2)));
 * FigureWriter.write(chart, Look.standard().with(Size.PRINT), Format.SVG, out);
 * }</pre>
 */
public final class FigureWriter {
    private FigureWriter() {}

    /** Writes the figure; the stream stays open. */
    public static void write(Figure figure, Look look, Format format, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> PngExport.write(PngExport.image(figure, look), look.size(), out);
            case SVG -> SvgExport.write(figure, look, out);
            case PDF -> PdfExport.write(figure, look, out);
        }
    }
}
