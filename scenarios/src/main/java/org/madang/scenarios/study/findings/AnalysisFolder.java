package org.madang.scenarios.study.findings;

import java.io.IOException;
import java.util.List;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.folder.NewFiles;

/** The files of an analysis: tables, charts and {@code analysis.json}. */
public final class AnalysisFolder {
    private AnalysisFolder() {}

    /**
     * Writes all files.
     *
     * @param json for programs
     * @param forms of the charts
     */
    public static void write(NewFiles files, Analysis analysis, String json, List<PictureFile> forms, Look look)
            throws IOException {
        for (Finding finding : analysis.findings()) {
            String name = finding.kind().key();
            files.text(name + ".csv", finding.csv());
            if (finding.figure().isPresent()) {
                Picture picture = Picture.of(name, finding.figure().get());
                for (PictureFile form : forms) {
                    files.write(name + "." + form.extension(), out -> form.write(picture, look, out));
                }
            }
        }
        files.text("analysis.json", json);
    }
}
