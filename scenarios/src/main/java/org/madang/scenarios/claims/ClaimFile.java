package org.madang.scenarios.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.RecordReader;

/**
 * A claim as read from its file.
 *
 * @param file where it was read from
 * @param claim what it asks
 * @param loaded what was written, for messages that say where
 */
public record ClaimFile(Path file, Claim claim, Loaded<?> loaded) {
    /** Reads claims: the format of all claim files. */
    public static final RecordReader<Claim> READER = RecordReader.of(Claim.class);

    /** @throws org.madang.scenarios.file.BadInputException with all problems of the file itself */
    public static ClaimFile read(Path file) {
        Loaded<Claim> loaded = READER.read(file);
        return new ClaimFile(file, loaded.value(), loaded);
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

    InputProblem problem(String path, String message) {
        return new InputProblem(loaded.placeOf(path), path, message);
    }

    /** A path in a claim is relative to the folder of the claim. */
    Path resolve(String scenario) {
        return file.resolveSibling(scenario).normalize();
    }
}
