package org.madang.scenarios.cli;

import java.io.IOException;
import java.util.List;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.style.Look;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.validate.Picture;
import org.madang.scenarios.validate.Report;
import org.madang.scenarios.validate.ReportText;

/** Writes a comparison with published results: the table, its rows, and a chart for each classic. */
final class ValidationFiles {
    static final String TABLE = "validation.md";
    static final String ROWS = "validation.json";

    private ValidationFiles() {}

    static void write(Report report, ReportText text, NewFiles files) throws IOException {
        files.text(TABLE, text.markdown());
        files.text(ROWS, text.json());
        for (Picture picture : report.pictures()) {
            for (Format format : List.of(Format.PNG, Format.SVG)) {
                files.write(
                        picture.name() + "." + format.extension(),
                        out -> FigureWriter.write(picture.figure(), Look.standard(), format, out));
            }
        }
    }
}
