package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.madang.scenarios.folder.Beside;
import org.madang.scenarios.folder.WholeFile;

/**
 * A copy of a store for readers, while a sweep holds the store itself: who wants one leaves a request in the folder, and the
 * sweep answers when it next commits. DuckDB lets nobody read a file that another process writes.
 */
final class Snapshot {
    private static final String REQUEST = "snapshot.request";
    private static final String COPY = "snapshot.duckdb";
    private static final String PART = "snapshot.part-";
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 50;

    private Snapshot() {}

    /** Writes a copy if one was asked for; between transactions. Without room for one the sweep goes on, and there is none. */
    static void answer(Path folder, Database database) {
        Path request = folder.resolve(REQUEST);
        if (!Files.exists(request)) {
            return;
        }
        Path part = Beside.of(folder, PART);
        try {
            database.execute(
                    "ATTACH " + Database.text(part.toAbsolutePath().normalize().toString()) + " AS snapshot");
            try {
                database.execute("COPY FROM DATABASE store TO snapshot");
            } finally {
                database.execute("DETACH snapshot");
            }
            WholeFile.move(part, folder.resolve(COPY));
        } catch (IOException | StoreException e) {
            delete(part);
        } finally {
            delete(request);
        }
    }

    private static void delete(Path file) {
        try {
            Beside.delete(file);
        } catch (IOException e) {
            throw new StoreException("cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Asks the sweep that is at work in a folder for a copy, and waits for it.
     *
     * @return the copy; null if nobody answers, or there is no room for one
     */
    static Path ask(Path folder) {
        Path copy = folder.resolve(COPY);
        Path request = folder.resolve(REQUEST);
        try {
            Beside.delete(copy);
            Beside.delete(request);
            WholeFile.create(request, out -> {});
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (System.currentTimeMillis() < end && Files.exists(request)) {
                Thread.sleep(PAUSE_MILLIS);
            }
            Beside.delete(request);
            return Files.exists(copy) ? copy : null;
        } catch (IOException e) {
            throw new StoreException("cannot ask for a copy in " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
