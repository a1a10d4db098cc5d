package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.folder.Content;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;

/**
 * Where pictures go, and in which forms.
 *
 * @param path a file for one picture, or a folder
 * @param file the form of that file; null for a folder
 */
record PictureTarget(Path path, PictureFile file, List<PictureFile> forms) {
    /** Nobody means a folder by these. */
    private static final Pattern OTHER_PICTURE =
            Pattern.compile("(?i).*\\.(bmp|jpe?g|tiff?|eps|ps|webp|emf|wmf|ico|pptx?|docx?|html?)");

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
        if (file == null
                && !Files.exists(path)
                && OTHER_PICTURE.matcher(path.toString()).matches()) {
            throw bad("--out", path + " ends like a picture of another kind; there are .png, .svg, .pdf and .gif");
        }
        if (file == null && Files.exists(path) && !Files.isDirectory(path)) {
            throw bad("--out", path + " is a file that does not end in .png, .svg, .pdf or .gif");
        }
        return new PictureTarget(path, file, forms);
    }

    /** The files of these pictures, by name; each in all forms that suit it. */
    private Map<String, Content> files(List<Picture> pictures, Look look) {
        if (file != null) {
            return Map.of(path.getFileName().toString(), out -> file.write(one(pictures), look, out));
        }
        Map<String, Content> files = new LinkedHashMap<>();
        for (PictureFile form : forms) {
            for (Picture picture : pictures) {
                if (form.suits(picture)) {
                    files.put(picture.name() + "." + form.extension(), out -> form.write(picture, look, out));
                }
            }
        }
        if (files.isEmpty()) {
            throw bad("--format", "only network moves: gif is for --figure network");
        }
        return files;
    }

    private Picture one(List<Picture> pictures) {
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
        return pictures.get(0);
    }

    /**
     * Writes all pictures.
     *
     * @return where they are
     * @throws BadInputException if files are in the way that may not be replaced
     */
    List<Path> write(List<Picture> pictures, Look look, boolean overwrites) throws IOException {
        if (file != null) {
            one(pictures);
        }
        Map<String, Content> files = files(pictures, look);
        Folder folder = file == null
                ? Folder.within(path, Kind.CHART, overwrites, files.keySet())
                : Folder.ofFile(path, Kind.CHART, overwrites);
        folder.publish(stage -> {
            for (Map.Entry<String, Content> entry : files.entrySet()) {
                stage.write(entry.getKey(), entry.getValue());
            }
        });
        return files.keySet().stream()
                .map(name -> file == null ? path.resolve(name) : path)
                .toList();
    }

    static BadInputException bad(String option, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(option), "", message)));
    }
}
