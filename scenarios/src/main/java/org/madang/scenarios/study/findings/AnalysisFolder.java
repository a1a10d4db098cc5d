package org.madang.scenarios.study.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.results.ResultsFolder;

/** The files of an analysis: tables, charts and {@code analysis.json}. They appear all together or not at all. */
public final class AnalysisFolder {
    /** Every folder of an analysis holds this file; a folder without it is never replaced. */
    private static final String MARK = "analysis.json";

    private final ResultsFolder folder;

    private AnalysisFolder(ResultsFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes all files, then puts them in the place of an earlier analysis.
     *
     * @param json for programs
     * @param forms of the charts
     * @throws org.madang.scenarios.file.BadInputException if something else is at {@code target}
     * @throws IOException that names the file, if one cannot be written; the earlier analysis stays
     */
    public static void write(Path target, Analysis analysis, String json, List<PictureFile> forms, Look look)
            throws IOException {
        AnalysisFolder files = new AnalysisFolder(ResultsFolder.prepare(target, MARK));
        try {
            for (Finding finding : analysis.findings()) {
                files.write(finding, forms, look);
            }
            files.text(MARK, json);
            files.folder.publish();
        } catch (IOException | RuntimeException e) {
            files.folder.abandon();
            throw e;
        }
    }

    private void write(Finding finding, List<PictureFile> forms, Look look) throws IOException {
        String name = finding.kind().key();
        text(name + ".csv", finding.csv());
        if (finding.figure().isPresent()) {
            Picture picture = Picture.of(name, finding.figure().get());
            for (PictureFile form : forms) {
                write(name + "." + form.extension(), file -> form.write(picture, look, file));
            }
        }
    }

    private void text(String name, String text) throws IOException {
        write(name, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    private void write(String name, Writing what) throws IOException {
        try {
            what.to(folder.file(name));
        } catch (IOException e) {
            // A full disk says only that it is full.
            String reason = e instanceof FileSystemException file && file.getReason() != null
                    ? file.getReason()
                    : e.getMessage();
            throw new IOException(
                    folder.target().resolve(name) + " could not be written: " + reason
                            + "; an earlier analysis is left as it was",
                    e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }
}
