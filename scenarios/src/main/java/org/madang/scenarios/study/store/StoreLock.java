package org.madang.scenarios.study.store;

import java.io.IOException;
import java.nio.file.Path;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.folder.Lock;
import org.madang.scenarios.folder.Trouble;

/** Sees to it that one sweep at a time writes into a folder. */
final class StoreLock {
    private static final String FILE = "study.lock";

    private StoreLock() {}

    /** @throws BadInputException if somebody else writes there, or nothing can be written there */
    static Lock take(Path folder) {
        try {
            return Lock.take(folder.resolve(FILE), folder, 0);
        } catch (IOException e) {
            throw Trouble.unwritable(folder, e);
        }
    }

    /** Whether somebody writes there now. */
    static boolean isTaken(Path folder) {
        try {
            return Lock.isTaken(folder.resolve(FILE));
        } catch (IOException e) {
            // A folder that may only be read: nobody else can be asked either.
            return false;
        }
    }
}
