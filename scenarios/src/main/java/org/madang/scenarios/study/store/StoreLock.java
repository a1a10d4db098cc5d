package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** Sees to it that one process at a time writes into a folder. The system gives the lock back when the process ends. */
final class StoreLock implements AutoCloseable {
    private static final String FILE = "study.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws BadInputException if somebody else writes there */
    static StoreLock take(Path folder) {
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                long process = ProcessHandle.current().pid();
                channel.write(ByteBuffer.wrap(Long.toString(process).getBytes(StandardCharsets.UTF_8)));
                return new StoreLock(channel);
            }
            String owner = Files.readString(file).strip();
            throw busy(folder, channel, owner.isEmpty() ? "" : " (process " + owner + ")");
        } catch (OverlappingFileLockException e) {
            throw busy(folder, channel, " (in this process)");
        } catch (IOException e) {
            throw new StoreException("cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Whether somebody writes there now. */
    static boolean isTaken(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // A folder that may only be read: nobody else can be asked either.
            return false;
        }
    }

    private static BadInputException busy(Path folder, FileChannel channel, String owner) {
        close(channel);
        return new BadInputException(List.of(new InputProblem(
                Place.of(folder.toString()),
                "",
                "another sweep" + owner + " is writing here: wait for it, or choose another --out")));
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("cannot close the lock: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
