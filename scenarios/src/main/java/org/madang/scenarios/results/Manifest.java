package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.madang.scenarios.folder.NewFiles;

/** The manifest of a results folder: what made it, from which inputs, and the sums of its files. */
public final class Manifest {
    /** Every results folder holds this file. */
    public static final String FILE = "manifest.json";

    /** Which files and columns a folder has; rises when they change. 2 added distributions, localities and network, 3 personas. */
    public static final int FORMAT = 3;

    static final String SUMS = "sha256";

    private Manifest() {}

    /** Adds the SHA-256 of every file that was written so far but PNG pictures, whose bytes depend on how the JDK draws. */
    public static void addSums(ObjectNode manifest, NewFiles files) throws IOException {
        ObjectNode sums = manifest.putObject(SUMS);
        files.sums().forEach((name, sum) -> {
            if (!name.endsWith(".png")) {
                sums.put(name, sum);
            }
        });
    }
}
