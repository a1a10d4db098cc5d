package org.madang.scenarios.results;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/**
 * A folder of results that appears whole or not at all: files are written into a folder beside it, which takes its place
 * at the end. Old results stay until then.
 */
public final class ResultsFolder {
    /** Every results folder holds this file; a folder without it is never replaced. */
    public static final String MANIFEST = "manifest.json";

    /** Which files and columns a folder has; rises when they change. 2 added distributions, localities and network, 3 personas. */
    public static final int FORMAT = 3;

    private final Path target;
    private final Path beside;

    private final FolderLock lock;

    private ResultsFolder(Path target, Path beside, FolderLock lock) {
        this.target = target;
        this.beside = beside;
        this.lock = lock;
    }

    /**
     * Prepares to write results to {@code target}.
     *
     * @throws BadInputException if something else is there already, another run is writing there, or nothing can be written
     */
    public static ResultsFolder prepare(Path target) {
        return prepare(target, MANIFEST);
    }

    /**
     * The same for another kind of results.
     *
     * @param mark the file that every folder of this kind holds; a folder without it is not replaced
     */
    public static ResultsFolder prepare(Path target, String mark) {
        if (target.toString().isEmpty()) {
            throw bad(Path.of("--out"), "names no folder");
        }
        Path folder = target.toAbsolutePath().normalize();
        try {
            if (Files.isSymbolicLink(folder)) {
                folder = folder.toRealPath();
            }
            if (folder.equals(Path.of("").toAbsolutePath().normalize())) {
                throw bad(target, "is the folder you are in: name one inside it");
            }
            if (Files.exists(folder) && !isReplaceable(folder, mark)) {
                throw bad(target, "is there already and is no results folder: choose another --out");
            }
            Files.createDirectories(folder.getParent());
            FolderLock lock = FolderLock.on(folder, target);
            PartFolder.sweep(folder);
            return new ResultsFolder(folder, PartFolder.create(folder), lock);
        } catch (IOException e) {
            throw bad(target, "cannot be written: " + reason(e));
        }
    }

    private static boolean isReplaceable(Path folder, String mark) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return Files.exists(folder.resolve(mark)) || entries.findAny().isEmpty();
        }
    }

    static BadInputException bad(Path path, String message) {
        return new BadInputException(java.util.List.of(new InputProblem(Place.of(path.toString()), "", message)));
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
    }

    /** Where a file of that name is to be written for now. */
    public Path file(String name) {
        return beside.resolve(name);
    }

    public Path target() {
        return target;
    }

    /** Puts the written files in the place of the old results. */
    public void publish() throws IOException {
        Path old = target.resolveSibling("." + target.getFileName() + ".old-" + beside.getFileName());
        boolean replaced = Files.exists(target);
        if (replaced) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        if (replaced) {
            delete(old);
        }
        lock.close();
    }

    /** Gives up: takes away what was written; the old results stay. */
    public void abandon() {
        delete(beside);
        lock.close();
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException error) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // Nothing to delete.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
