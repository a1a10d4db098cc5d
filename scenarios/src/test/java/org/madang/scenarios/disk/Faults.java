package org.madang.scenarios.disk;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong with a {@link FaultyProvider}: from the n-th operation that changes files, all of them fail. */
public final class Faults {
    /** How it goes wrong. */
    public enum Kind {
        NONE,
        /** The process is dead: nothing more happens to the disk. */
        KILL,
        /** Nothing can be made or written; what is there can be moved and deleted. */
        FULL,
        /** Nothing can be deleted: something else has it open. */
        HELD
    }

    /** Stands for the end of the process. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final AtomicInteger DONE = new AtomicInteger();
    private static volatile Kind kind = Kind.NONE;
    private static volatile int first = Integer.MAX_VALUE;

    private Faults() {}

    public static void arm(Kind how, int from) {
        DONE.set(0);
        first = from;
        kind = how;
    }

    /** All is well again. Returns how many operations were asked for. */
    public static int disarm() {
        kind = Kind.NONE;
        return DONE.get();
    }

    /** An operation that needs no room. */
    static void change() {
        if (DONE.incrementAndGet() >= first && kind == Kind.KILL) {
            throw new Killed();
        }
    }

    static void delete() throws IOException {
        change();
        if (DONE.get() >= first && kind == Kind.HELD) {
            throw new IOException("Device or resource busy");
        }
    }

    /** An operation that needs room. */
    static void grow() throws IOException {
        if (DONE.incrementAndGet() >= first) {
            if (kind == Kind.KILL) {
                throw new Killed();
            }
            if (kind == Kind.FULL) {
                throw new IOException("No space left on device");
            }
        }
    }
}
