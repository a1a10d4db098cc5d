package org.madang.scenarios.study.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** Opens a store to read it, or a copy while a sweep is at work. */
final class ReadableStore {
    private ReadableStore() {}

    /** @throws BadInputException if the folder holds no study */
    static Database open(Path folder) {
        return open(folder, folder);
    }

    /** @param output a folder into which something is to be written from the store */
    static Database open(Path folder, Path output) {
        Database.requireName(folder);
        Path file = folder.resolve(StudyStore.FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw bad(folder, "holds no study: there is no " + StudyStore.FILE + " in it");
        }
        if (StoreLock.isTaken(folder)) {
            Path copy = Snapshot.ask(folder);
            if (copy != null) {
                return checked(folder, Database.open(copy, true, output));
            }
            if (StoreLock.isTaken(folder)) {
                throw new StoreException(folder + ": a sweep is at work here and has left no copy to read"
                        + " (is there room on the disk?); try again later");
            }
        }
        return checked(folder, Database.open(file, true, output));
    }

    private static Database checked(Path folder, Database database) {
        if (!Schema.isThere(database)) {
            database.abandon();
            throw bad(folder, "holds no study yet: nothing was finished");
        }
        return database;
    }

    private static BadInputException bad(Path folder, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(folder.toString()), "", message)));
    }
}
