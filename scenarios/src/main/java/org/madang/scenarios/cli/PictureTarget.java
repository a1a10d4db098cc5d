package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/**
 * Where pictures go, and in which forms.
 *
 * @param path a file for one picture, or a folder
 * @param file the form of that file; null for a folder
 */
record PictureTarget(Path path, PictureFile file, List<PictureFile> forms) {
    /**
     * From the options of a command.
     *
     * @param out a file or a folder; null where nothing is said
     * @param otherwise the folder that is taken then
     */
    static PictureTarget of(Path out, Path otherwise, List<String> formats) {
        PictureFile file = out == null || Files.isDirectory(out)
                ? null
                : PictureFile.ofFile(out).orElse(null);
        List<PictureFile> forms = formats.isEmpty()
                ? List.of(file == null ? PictureFile.PNG : file)
                : Choice.of("--format", formats, PictureFile.values(), PictureFile::extension);
        Path path = out == null ? otherwise : out;
        if (file == null && Files.exists(path) && !Files.isDirectory(path)) {
            throw bad("--out", path + " is a file that does not end in .png, .svg, .pdf or .gif");
        }
        return new PictureTarget(path, file, forms);
    }

    /** Writes all pictures, each in all forms that suit it, and says where. */
    void write(List<Picture> pictures, Look look, PrintWriter said) throws IOException {
        if (file != null) {
            writeOne(pictures, look, said);
            return;
        }
        int written = 0;
        for (PictureFile form : forms) {
            for (Picture picture : pictures) {
                if (form.suits(picture)) {
                    write(path.resolve(picture.name() + "." + form.extension()), picture, form, look, said);
                    written++;
                }
            }
        }
        if (written == 0) {
            throw bad("--format", "only network moves: gif is for --figure network");
        }
    }

    private void writeOne(List<Picture> pictures, Look look, PrintWriter said) throws IOException {
        if (pictures.size() != 1) {
            throw bad(
                    "--out", "there are " + pictures.size() + " pictures, which need a folder; found the file " + path);
        }
        if (!forms.equals(List.of(file))) {
            throw bad("--out", path + " has another ending than --format");
        }
        if (!file.suits(pictures.get(0))) {
            throw bad("--out", "only network moves: .gif is for --figure network");
        }
        write(path, pictures.get(0), file, look, said);
    }

    private static void write(Path target, Picture picture, PictureFile form, Look look, PrintWriter said)
            throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        form.write(picture, look, target);
        said.println(target);
    }

    static BadInputException bad(String option, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(option), "", message)));
    }
}
