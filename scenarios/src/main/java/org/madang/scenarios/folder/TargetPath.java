package org.madang.scenarios.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.madang.scenarios.file.BadInputException;

/** Looks at the folder or file that a user named, before any work. */
final class TargetPath {
    /** Most file systems end at 255; hidden names beside it are longer than it by some. */
    private static final int MOST_BYTES = 200;

    private TargetPath() {}

    /**
     * The folder that is meant; what a link leads to.
     *
     * @throws BadInputException if it cannot be one
     */
    static Path folder(Path shown) {
        Path path = plain(shown);
        try {
            if (Files.isSymbolicLink(path)) {
                path = path.toRealPath();
            }
        } catch (IOException e) {
            throw Trouble.bad(shown, "is a link that leads nowhere: " + Trouble.reason(e));
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Trouble.bad(shown, "is there already and is a file; a folder is wanted: choose another --out");
        }
        requireRoom(shown, path);
        return path;
    }

    /**
     * The file that is meant, whether it is there or not.
     *
     * @throws BadInputException if it cannot be one
     */
    static Path file(Path shown) {
        Path path = plain(shown);
        if (Files.isDirectory(path)) {
            throw Trouble.bad(shown, "is a folder: name a file in it");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Trouble.bad(shown, "is no ordinary file");
        }
        requireRoom(shown, path);
        return path;
    }

    private static Path plain(Path shown) {
        if (shown.toString().isEmpty()) {
            throw Trouble.bad(Path.of("--out"), "names no folder");
        }
        Path path = shown.toAbsolutePath().normalize();
        if (path.getFileName() == null) {
            throw Trouble.bad(shown, "is the top of a disk: name a folder in it");
        }
        int length = path.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > MOST_BYTES) {
            throw Trouble.bad(shown, "has a name of " + length + " bytes; at most " + MOST_BYTES + " can be");
        }
        return path;
    }

    /** The nearest folder above that is there must be one in which something can be made. */
    private static void requireRoom(Path shown, Path path) {
        Path above = path;
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        if (above == null) {
            return;
        }
        Path folder = above.equals(path) && !Files.isDirectory(path) ? path.getParent() : above;
        if (!Files.isDirectory(folder)) {
            throw Trouble.bad(shown, "cannot be made, for " + folder + " is no folder: choose another --out");
        }
        if (!Files.isWritable(folder)) {
            throw Trouble.bad(shown, "cannot be written: permission denied in " + folder);
        }
    }
}
