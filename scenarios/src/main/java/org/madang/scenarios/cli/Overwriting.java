package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.madang.scenarios.folder.Folder.Published;
import picocli.CommandLine.Option;

/** What happens to files that are in the way; the same for every command that writes. */
final class Overwriting {
    private static final int SHOWN = 8;

    @Option(
            names = "--overwrite",
            description = "Replace files of that name even if somebody has changed them or another program wrote them.")
    private boolean isGiven;

    boolean isGiven() {
        return isGiven;
    }

    /** Says what else is in a folder, and what was kept beside. */
    static void tell(Published published, PrintWriter err) {
        if (!published.kept().isEmpty()) {
            err.println("Other files stood in the way and are kept as " + list(published.kept()) + ".");
        }
        if (!published.left().isEmpty()) {
            err.println("Left as they were, not of these results: " + list(published.left()) + ".");
        }
    }

    private static String list(List<String> names) {
        int more = names.size() - SHOWN;
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
