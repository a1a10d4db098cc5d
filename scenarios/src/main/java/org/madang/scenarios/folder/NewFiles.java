package org.madang.scenarios.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.madang.scenarios.folder.Mark.Entry;

/** Files on their way into a folder: written into a hidden folder first. Several threads may write. */
public final class NewFiles {
    /** Writes them all. */
    @FunctionalInterface
    public interface Filling {
        void into(NewFiles files) throws IOException;
    }

    private final Path stage;
    private final Path target;
    private final Map<String, Boolean> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    NewFiles(Path stage, Path target) {
        this.stage = stage;
        this.target = target;
    }

    /** @throws IOException that names the file at its later place */
    public void write(String name, Content content) throws IOException {
        Path file = path(name);
        try {
            WholeFile.create(file, content);
        } catch (IOException e) {
            throw Trouble.writing(target.resolve(name), e);
        }
    }

    public void text(String name, String text) throws IOException {
        write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where a file is to be written by a library that wants a path; to be read only by who fills the folder. */
    public Path path(String name) {
        synchronized (names) {
            // Disks that take capitals for small letters would lose one of two such files.
            if (!Mark.isPlain(name) || names.putIfAbsent(name, true) != null) {
                throw new IllegalStateException("the file " + name + " cannot be written beside " + names.keySet());
            }
        }
        return stage.resolve(name);
    }

    /** The hidden folder, to read what was written so far. */
    public Path stage() {
        return stage;
    }

    /** The sum of each file that was written so far. */
    public Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        synchronized (names) {
            for (String name : names.keySet()) {
                sums.put(name, Sums.of(stage.resolve(name)));
            }
        }
        return sums;
    }

    Map<String, Entry> entries(Kind by) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        sums().forEach((name, sum) -> entries.put(name, new Entry(by, sum)));
        return entries;
    }
}
