package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.folder.Trouble;

/** What a user reads when the work could not be done. Never a trace, and nothing that only a programmer understands. */
final class Failure {
    private static final int DEEPEST = 20;

    private Failure() {}

    static String message(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "the memory does not suffice: " + Words.bytes(Footprint.available())
                    + " may be used. Take fewer --threads or --participants, or allow more with MADANG_JAVA_OPTS=-Xmx…";
        }
        if (e instanceof StackOverflowError) {
            return "an input is nested too deeply";
        }
        if (e instanceof LinkageError) {
            return "a part of the program cannot be loaded: " + root(e)
                    + ". Can its files be read, may files be made in " + System.getProperty("java.io.tmpdir")
                    + ", and may enough files be open?";
        }
        if (e instanceof UncheckedIOException io && io.getCause() != null) {
            return io.getMessage().equals(io.getCause().toString()) ? Trouble.reason(io.getCause()) : io.getMessage();
        }
        if (e instanceof IOException io) {
            return Trouble.reason(io);
        }
        return isFault(e) ? fault() : e.getMessage();
    }

    /** Whether the program, not its user, has made a mistake. */
    private static boolean isFault(Throwable e) {
        return e.getMessage() == null
                || e instanceof Error
                || e instanceof NullPointerException
                || e instanceof IndexOutOfBoundsException
                || e instanceof ClassCastException
                || e instanceof NegativeArraySizeException
                || e instanceof ArithmeticException
                || e instanceof NoSuchElementException
                || e instanceof UnsupportedOperationException
                || e instanceof ConcurrentModificationException
                || e instanceof NumberFormatException;
    }

    private static String fault() {
        return "this is a fault of Madang, not of yours. Please report it with the command, its files, and what the command "
                + "says with MADANG_JAVA_OPTS=-Dmadang.debug=true in front";
    }

    private static String root(Throwable e) {
        Throwable cause = e;
        for (int n = 0; n < DEEPEST && cause.getCause() != null; n++) {
            cause = cause.getCause();
        }
        return cause instanceof IOException io
                ? Trouble.reason(io)
                : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
