package org.madang.scenarios.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears whole or not at all: what was there before is replaced only by a complete one. */
public final class WholeFile {
    private static final String PART = ".madang-file-";

    private WholeFile() {}

    /** Takes away what was never complete. Nobody else writes into the folder. */
    static void tidy(Path folder) throws IOException {
        for (Path part : Beside.list(folder, PART)) {
            Beside.delete(part);
        }
    }

    /**
     * Writes beside the file, then puts that in its place; a link there is replaced, not followed.
     *
     * @throws IOException that names the file, if it cannot be written; an earlier one stays
     */
    public static void write(Path file, Content content) throws IOException {
        Path part = Beside.of(file.toAbsolutePath().getParent(), PART);
        try {
            create(part, content);
            move(part, file);
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Gives a file another name, in the place of one that has it. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Fills a file that must not be there yet. */
    public static void create(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }
}
