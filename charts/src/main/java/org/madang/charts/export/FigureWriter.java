package org.madang.charts.export;

import java.io.IOException;
import java.io.OutputStream;
import org.madang.charts.figure.Figure;
import org.madang.charts.style.Look;

/**
 * Writes a figure as a file. The same figure and look give the same bytes in PNG and SVG, on any day and in any locale.
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
