package org.madang.scenarios.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Hidden files and folders that exist while something is written. Nobody can foresee their names, and so prepare a link. */
public final class Beside {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 8;
    private static final String ENDING = "[0-9a-f]{" + 2 * BYTES + "}";

    private Beside() {}

    /** A path in a folder that is not taken: {@code prefix} and 16 characters. */
    public static Path of(Path folder, String prefix) {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return folder.resolve(prefix + HexFormat.of().formatHex(bytes));
    }

    /** All in a folder that have such names; none where there is no folder. */
    static List<Path> list(Path folder, String prefix) throws IOException {
        Pattern form = Pattern.compile(Pattern.quote(prefix) + ENDING);
        try (var all = Files.list(folder)) {
            return all.filter(p -> form.matcher(p.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Deletes a file, or a folder with all that is in it; of a link the link itself. Nothing where there is none. */
    public static void delete(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException error) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A free name for a file that stays: {@code chart.png} as {@code chart.kept-1.png}. */
    static Path aside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        for (int n = 1; ; n++) {
            Path free = file.resolveSibling(stem + ".kept-" + n + ending);
            if (!Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
                return free;
            }
        }
    }
}
