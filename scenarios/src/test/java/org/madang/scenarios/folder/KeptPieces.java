package org.madang.scenarios.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads journals as their format says, without the program. */
public final class KeptPieces {
    private static final int HEAD = "madang pieces 1\n".length();
    private static final int NAME = 16;

    private KeptPieces() {}

    /** All journals in a folder, at any depth. */
    public static List<Path> journals(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().equals("journal"))
                    .toList();
        } catch (UncheckedIOException e) {
            // A folder went away while it was walked.
            return List.of();
        }
    }

    /** Where the whole pieces of a journal begin, by what they hold. */
    public static List<Integer> places(Path journal) throws IOException {
        List<Integer> places = new ArrayList<>();
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Files.readAllBytes(journal));
        } catch (NoSuchFileException e) {
            return places;
        }
        int at = HEAD + NAME;
        while (at + Integer.BYTES <= bytes.limit()) {
            int end = at + Integer.BYTES + bytes.getInt(at);
            if (end + Integer.BYTES > bytes.limit()) {
                break;
            }
            places.add(at + Integer.BYTES);
            at = end + Integer.BYTES + NAME;
        }
        return places;
    }

    /** How many whole pieces there are in all journals of a folder. */
    public static int count(Path folder) throws IOException {
        int count = 0;
        for (Path journal : journals(folder)) {
            count += places(journal).size();
        }
        return count;
    }
}
