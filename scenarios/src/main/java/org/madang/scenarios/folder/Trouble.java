package org.madang.scenarios.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** What goes wrong with files, in words: Java often says no more than a path. */
public final class Trouble {
    private Trouble() {}

    /** "permission denied", "No space left on device". */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException gone) {
            return gone.getFile() + " is not there";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is there already";
        }
        if (e instanceof NotDirectoryException other) {
            return other.getFile() + " is no folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link leads back to itself";
        }
        if (e instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A refusal that names a file or folder. */
    public static BadInputException bad(Path path, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(path.toString()), "", message)));
    }

    /** A place that cannot be written: the user's to choose another one, unless the disk is full or fails. */
    public static RuntimeException unwritable(Path shown, IOException e) {
        String message = "cannot be written: " + reason(e);
        boolean isChoice = e instanceof AccessDeniedException
                || e instanceof NoSuchFileException
                || e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || e instanceof FileSystemLoopException
                || reason(e).startsWith("Read-only");
        return isChoice ? bad(shown, message) : new UncheckedIOException(shown + ": " + message, e);
    }

    /** The same trouble with the file it is about. */
    static IOException writing(Path file, IOException e) {
        return new IOException(file + " could not be written: " + reason(e), e);
    }
}
