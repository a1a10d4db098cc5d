package org.madang.scenarios.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A hidden folder with finished parts of a work, each file complete or absent. */
public final class Kept {
    private final Path folder;

    /** @param folder for these files alone; it need not be there */
    public Kept(Path folder) {
        this.folder = folder;
    }

    /** Whether there is such a file; a link is none. */
    public boolean holds(String name) {
        return Files.isRegularFile(file(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** To read it, if {@link #holds}. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** @throws IOException that names the file */
    public void write(String name, Content content) throws IOException {
        make();
        WholeFile.write(file(name), content);
    }

    /** Keeps a file under another name, {@code looks.kept-1.csv}, so that its own is free. */
    public void setAside(String name) throws IOException {
        Files.move(file(name), Beside.aside(file(name)));
    }

    /** Adds to the end of a file. */
    public void append(String name, byte... bytes) throws IOException {
        make();
        Files.write(file(name), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
    }

    /** Takes away what a file has behind so many bytes; it need not be there. */
    void cut(String name, long bytes) throws IOException {
        if (holds(name)) {
            try (var channel = Files.newByteChannel(file(name), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                channel.truncate(bytes);
            }
        }
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is a link; nothing is written through links");
        }
    }

    /** Takes all of it away; what cannot be deleted stays. */
    public void delete() {
        try {
            Beside.delete(folder);
        } catch (IOException e) {
            // The work is done: what is left does no harm, and no reason to call it failed.
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
