package org.madang.scenarios.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all: what was there before is replaced only by a complete one. */
public final class WholeFile {
    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** @throws IOException that names the file, if it cannot be written; an earlier one stays */
    public static void write(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IOException(file + " could not be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
