package org.madang.scenarios.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.madang.scenarios.file.BadInputException;

/** Reads files of results, which somebody else may have prepared: ordinary ones only, of a size that was expected. */
public final class BoundedText {
    /** What one file may take of the memory, as its text and what is made of it. */
    private static final int SHARE = 16;

    private BoundedText() {}

    /**
     * Makes sure that a file may be read.
     *
     * @throws BadInputException if it is missing, a link, no ordinary file, or too large for the memory there is
     */
    public static void require(Path file, long most) {
        if (Files.isSymbolicLink(file)) {
            throw Trouble.bad(file, "is a link; links in results are not followed");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Trouble.bad(file, "is missing from the results: make them again");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Trouble.bad(file, "is no ordinary file");
        }
        long bound = Math.min(most, Runtime.getRuntime().maxMemory() / SHARE);
        try {
            if (Files.size(file) > bound) {
                throw Trouble.bad(
                        file,
                        String.format(
                                Locale.ROOT,
                                "has %,d bytes; at most %,d are read%s",
                                Files.size(file),
                                bound,
                                bound < most ? " with this much memory (more: MADANG_JAVA_OPTS=-Xmx…)" : ""));
            }
        } catch (IOException e) {
            throw Trouble.bad(file, "cannot be read: " + Trouble.reason(e));
        }
    }

    /**
     * The whole text.
     *
     * @param most bytes
     * @throws BadInputException as {@link #require}, or if it is not UTF-8
     */
    public static String read(Path file, long most) {
        require(file, most);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            // Not newDecoder's length: a file may grow while it is read.
            byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Trouble.bad(file, "is not UTF-8 text");
        } catch (IOException e) {
            throw Trouble.bad(file, "cannot be read: " + Trouble.reason(e));
        }
    }
}
