package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command in this process and keeps what it prints. */
final class Console {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final int exitCode;

    private Console(String... args) {
        exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    static Console run(String... args) {
        return new Console(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
