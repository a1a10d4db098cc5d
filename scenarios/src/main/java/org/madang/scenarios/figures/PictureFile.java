package org.madang.scenarios.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.madang.charts.export.AnimationWriter;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.style.Look;

/** The forms in which a picture can be written to a file. */
public enum PictureFile {
    PNG(Format.PNG),
    SVG(Format.SVG),
    PDF(Format.PDF),
    /** Animated; for pictures with frames only. */
    GIF(null);

    private static final int HUNDREDTHS_PER_FRAME = 35;

    private final Format format;

    PictureFile(Format format) {
        this.format = format;
    }

    /** The ending of file names and the name on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that a file's ending asks for. */
    public static Optional<PictureFile> ofFile(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> name.endsWith("." + f.extension()))
                .findFirst();
    }

    /** Whether a picture can take this form. */
    public boolean suits(Picture picture) {
        return format != null || !picture.frames().isEmpty();
    }

    public void write(Picture picture, Look look, OutputStream out) throws IOException {
        if (format == null) {
            AnimationWriter.write(picture.frames(), look, HUNDREDTHS_PER_FRAME, out);
        } else {
            FigureWriter.write(picture.figure(), look, format, out);
        }
    }
}
