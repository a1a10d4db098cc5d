package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.madang.scenarios.file.Fingerprint;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;

/** Work whose outcome fills a results folder. */
interface Filling {
    /** Does the work and publishes its results; gives the exit code. */
    int into(Folder folder) throws IOException;

    /** If the work fails, the old results stay, and the message names the folder. */
    static int of(Path target, Kind kind, Overwriting overwriting, Filling work) throws IOException {
        try (Folder folder = Folder.own(target, kind, overwriting.isGiven())) {
            return work.into(folder);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write the results to " + target + ": " + e.getMessage()
                            + " (finished runs are kept: the same command goes on from there)",
                    e);
        }
    }

    /** Where finished runs are kept: named after all they depend on, so that only the same command finds them. */
    static Kept unfinished(Folder folder, String inputs) {
        return folder.unfinished(Fingerprint.of(Version.text() + "\n" + inputs).substring(0, 12));
    }

    /** A folder as it is called from here. */
    static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
