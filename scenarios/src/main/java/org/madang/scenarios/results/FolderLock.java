package org.madang.scenarios.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
        String own = ProcessHandle.current().pid() + "";
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(channel)) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)));
                // The owner before us may have deleted the file that we had already opened: then it is not this one.
                if (read(file).equals(own)) {
                    return new FolderLock(file, channel);
                }
                channel.close();
            } else {
                channel.close();
                throw ResultsFolder.bad(shown, inUse(read(file)));
            }
        }
    }

    private static String inUse(String process) {
        return "another run " + (process.isEmpty() ? "" : "(process " + process + ") ")
                + "is writing its results there: wait for it, or choose another --out";
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true; // by another thread of this program
        } catch (IOException e) {
            return false; // no locks here
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
