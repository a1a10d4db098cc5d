package org.madang.scenarios.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.madang.scenarios.file.BadInputException;

/**
 * Sees to it that one run at a time writes to a results folder. The operating system frees the lock of a process that ends
 * in whichever way. Where a file system knows no locks there is none.
 */
final class FolderLock implements AutoCloseable {
    private static final String PROCESS = ProcessHandle.current().pid() + "";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @param shown how messages call it
     * @throws BadInputException if another run has it
     */
    static FolderLock on(Path folder, Path shown) throws IOException {
        Path file = folder.resolveSibling("." + folder.getFileName() + ".lock");
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!lock(channel)) {
                    channel.close();
                    throw ResultsFolder.bad(shown, inUse(read(file)));
                }
            } catch (OverlappingFileLockException e) {
                // Not read: closing the file once more would free the lock of this process (POSIX).
                channel.close();
                throw ResultsFolder.bad(shown, inUse(PROCESS));
            }
            if (Files.exists(file)) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(PROCESS.getBytes(StandardCharsets.US_ASCII)));
                return new FolderLock(file, channel);
            }
            channel.close(); // The owner before us has deleted the file that we had already opened.
        }
    }

    private static String inUse(String process) {
        return "another run " + (process.isEmpty() ? "" : "(process " + process + ") ")
                + "is writing its results there: wait for it, or choose another --out";
    }

    /** Whether the file is ours now. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return true; // no locks here
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            // First the name, then the lock: whoever takes the lock of a nameless file notices.
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
