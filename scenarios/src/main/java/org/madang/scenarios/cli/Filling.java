package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.madang.scenarios.results.ResultsFolder;

/** Work whose outcome fills a results folder. */
interface Filling {
    /** Does the work, and publishes or abandons the folder; gives the exit code. */
    int into(ResultsFolder folder) throws IOException;

    /** If the work fails, the old results stay, and the message names the folder. */
    static int of(Path target, Filling work) throws IOException {
        ResultsFolder folder = ResultsFolder.prepare(target);
        try {
            return work.into(folder);
        } catch (IOException e) {
            folder.abandon();
            throw new IOException(
                    "cannot write the results to " + target + ": " + e.getMessage()
                            + " (finished runs are kept: the same command goes on from there)",
                    e);
        } catch (RuntimeException | Error e) {
            folder.abandon();
            throw e;
        }
    }

    /** Where finished runs are kept: named after all they depend on, so that only the same command finds them. */
    static Path unfinished(ResultsFolder folder, String inputs) {
        String fingerprint = Words.fingerprint(Version.text() + "\n" + inputs);
        return folder.target().resolveSibling("." + folder.target().getFileName() + ".unfinished-" + fingerprint);
    }

    /** A folder as it is called from here. */
    static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
