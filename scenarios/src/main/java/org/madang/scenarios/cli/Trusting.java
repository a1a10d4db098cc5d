package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.madang.scenarios.results.Verified;
import picocli.CommandLine.Option;

/** What happens when results are not what was written; the same for every command that reads them. */
final class Trusting {
    @Option(
            names = "--trust",
            description = "Go on with results that were changed since they were written; what is made of them says so.")
    private boolean isGiven;

    boolean isGiven() {
        return isGiven;
    }

    /** Says what is not as it was written. */
    static void tell(Path folder, Verified verified, PrintWriter err) {
        if (!verified.message().isEmpty()) {
            err.println(folder + ": " + verified.message());
        }
    }
}
