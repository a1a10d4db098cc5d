package org.madang.scenarios.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Gets the text of a file, or says why it cannot be one. */
final class SourceText {
    /** Files above this size are refused unread: a scenario is a page of text. */
    static final int LIMIT_BYTES = 8 << 20;

    private static final int NEIGHBOURS = 1000;

    private SourceText() {}

    static String read(Path file, Findings findings) {
        Place place = Place.of(file.toString());
        try {
            String refusal = refusal(file);
            if (refusal != null) {
                throw findings.fatal(place, "", refusal);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return decode(in.readNBytes(LIMIT_BYTES), place, findings);
            }
        } catch (AccessDeniedException e) {
            throw findings.fatal(place, "", "may not be read; look at the permissions of the file");
        } catch (IOException | SecurityException e) {
            throw findings.fatal(place, "", "cannot be read: " + e.getMessage());
        }
    }

    private static String refusal(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return "is a directory; name a file in it";
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            return "is a link that leads nowhere";
        }
        if (!Files.exists(file)) {
            return "there is no such file" + neighbour(file);
        }
        if (!Files.isRegularFile(file)) {
            return "is not an ordinary file";
        }
        long size = Files.size(file);
        return size <= LIMIT_BYTES
                ? null
                : String.format(
                        java.util.Locale.ROOT, "has %,d bytes; a scenario file has at most %,d", size, LIMIT_BYTES);
    }

    private static String neighbour(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || file.getFileName() == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : "; there is no directory " + folder + " either";
        }
        try (Stream<Path> listed = Files.list(folder)) {
            List<String> names = listed.limit(NEIGHBOURS)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
            return Words.closest(file.getFileName().toString(), names)
                    .map(name -> "; did you mean '" + file.resolveSibling(name) + "'?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** Decodes UTF-8 strictly; a byte order mark is dropped. */
    static String decode(byte[] bytes, Place place, Findings findings) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            throw findings.fatal(end(place, decoded), "", "is not UTF-8 text; save the file as UTF-8");
        }
        String marked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        int control = control(marked);
        if (control >= 0) {
            Place where = end(place, marked.substring(0, control));
            throw findings.fatal(where, "", "is not a text file: it holds a control character");
        }
        return marked;
    }

    private static int control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return i;
            }
        }
        return -1;
    }

    private static Place end(Place place, String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(place.source(), line, before.length() - before.lastIndexOf('\n'));
    }
}
