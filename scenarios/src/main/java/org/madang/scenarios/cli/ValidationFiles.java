package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.style.Look;
import org.madang.scenarios.validate.Picture;
import org.madang.scenarios.validate.Report;
import org.madang.scenarios.validate.ReportText;

/** Writes a comparison with published results: the table, its rows, and a chart for each classic. */
final class ValidationFiles {
    private ValidationFiles() {}

    static void write(Report report, ReportText text, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("validation.md"), text.markdown(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("validation.json"), text.json(), StandardCharsets.UTF_8);
        for (Picture picture : report.pictures()) {
            for (Format format : List.of(Format.PNG, Format.SVG)) {
                Path file = folder.resolve(picture.name() + "." + format.extension());
                try (OutputStream out = Files.newOutputStream(file)) {
                    FigureWriter.write(picture.figure(), Look.standard(), format, out);
                }
            }
        }
    }
}
