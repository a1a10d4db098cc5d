package org.madang.scenarios.cli;

/** What the program ends with. */
final class ExitCode {
    static final int OK = 0;
    /** A check did not hold, or the work could not be done. */
    static final int FAILED = 1;
    /** The input or the command line cannot be used. */
    static final int BAD_INPUT = 2;
    /** Stopped by Ctrl-C or SIGTERM: 128 + 2. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
