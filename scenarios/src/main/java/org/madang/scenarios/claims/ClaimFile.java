package org.madang.scenarios.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.RecordReader;

/**
 * A claim as read from its file.
 *
 * @param file where it was read from
 * @param loaded the checked claim and what was written
 */
public record ClaimFile(Path file, Loaded<Claim> loaded) {
    /** Reads claims: the format of all claim files. */
    public static final RecordReader<Claim> READER = RecordReader.of(Claim.class);

    /** Only a claim has effects: so the two kinds of file are told apart. */
    private static final Pattern EFFECTS = Pattern.compile("(?m)^\\s*\"?effects\"?\\s*:");

    /** @throws org.madang.scenarios.file.BadInputException with all problems of the file itself */
    public static ClaimFile read(Path file) {
        return new ClaimFile(file, READER.read(file));
    }

    /** Whether the text of a file is meant as a claim, rather than as a scenario. */
    public static boolean isOne(String text) {
        return EFFECTS.matcher(text).find();
    }

    /** The claim files of a folder, in the order of their names. */
    public static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the claims in " + folder, e);
        }
    }

    public Claim claim() {
        return loaded.value();
    }

    InputProblem problem(String path, String message) {
        return new InputProblem(loaded.placeOf(path), path, message);
    }

    /** A path in a claim is relative to the folder of the claim. */
    Path resolve(String scenario) {
        return file.resolveSibling(scenario).normalize();
    }
}
