package org.madang.scenarios.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.madang.scenarios.file.BadInputException;

/**
 * Sees to it that one command at a time does something in a folder. The operating system frees the lock of a process that
 * ends in whichever way. Where a file system knows no locks there is none.
 */
public final class Lock implements AutoCloseable {
    private static final String PROCESS = Long.toString(ProcessHandle.current().pid());
    /** A file of ours holds a process number and nothing else. */
    private static final int LONGEST = 19;

    private static final long PAUSE_MILLIS = 20;

    private final Path file;
    private final FileChannel channel;
    private final boolean isReal;

    private Lock(Path file, FileChannel channel, boolean isReal) {
        this.file = file;
        this.channel = channel;
        this.isReal = isReal;
    }

    /**
     * Takes a lock.
     *
     * @param patienceMillis how long to wait for another command
     * @param shown what messages say is in use
     * @throws BadInputException if another command has it, or something else is in its place
     */
    public static Lock take(Path file, Path shown, long patienceMillis) throws IOException {
        long end = System.nanoTime() + patienceMillis * 1_000_000;
        while (true) {
            try (Attempt attempt = new Attempt(file)) {
                Lock lock = attempt.lock();
                if (lock != null) {
                    return lock;
                }
                if (attempt.owner != null && System.nanoTime() >= end) {
                    throw Trouble.bad(
                            shown,
                            "another run " + (attempt.owner.isEmpty() ? "" : "(process " + attempt.owner + ") ")
                                    + "is writing its results there: wait for it, or choose another --out");
                }
            }
            pause();
        }
    }

    /** Whether somebody has a lock. */
    public static boolean isTaken(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        }
    }

    /** Whether the file system gave a lock: who holds it may take what is left for nobody's. */
    boolean isReal() {
        return isReal;
    }

    @Override
    public void close() {
        try (channel) {
            // First the name, then the lock: whoever takes the lock of a nameless file notices.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It binds nobody once the channel is closed: an empty promise may stay.
        }
    }

    /** One try; closes the file unless it has become a lock. */
    private static final class Attempt implements AutoCloseable {
        private final Path file;
        private final FileChannel channel;
        private boolean kept;
        /** Process that has the lock, empty if it is not known; null if the file was deleted meanwhile. */
        private String owner;

        Attempt(Path file) throws IOException {
            this.file = file;
            channel = open(file);
        }

        private static FileChannel open(Path file) throws IOException {
            while (true) {
                try {
                    return FileChannel.open(
                            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                } catch (FileAlreadyExistsException e) {
                    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                        throw foreign(file);
                    }
                }
                try {
                    return FileChannel.open(
                            file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                } catch (NoSuchFileException e) {
                    // Its owner was done just now.
                }
            }
        }

        private static BadInputException foreign(Path file) {
            return Trouble.bad(file, "is in the place of a lock of Madang and is none: move it away");
        }

        Lock lock() throws IOException {
            boolean isReal = true;
            try {
                if (channel.tryLock() == null) {
                    owner = content();
                    return null;
                }
            } catch (OverlappingFileLockException e) {
                owner = PROCESS;
                return null;
            } catch (IOException e) {
                isReal = false; // no locks here
            }
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return null; // The owner before us has deleted the file that we had already opened.
            }
            if (channel.size() > LONGEST || !content().matches("\\d*")) {
                throw foreign(file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(PROCESS.getBytes(StandardCharsets.US_ASCII)), 0);
            kept = true;
            return new Lock(file, channel, isReal);
        }

        /** Read by the same channel: closing another one would free a lock of this process (POSIX). */
        private String content() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
            channel.read(bytes, 0);
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
        }

        @Override
        public void close() throws IOException {
            if (!kept) {
                channel.close();
            }
        }
    }
}
