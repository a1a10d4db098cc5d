package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.folder.Kind;

/** Where results go if nothing is said: never into the same folder for two commands, whatever files are called. */
final class DefaultFolder {
    private static final String CLAIMS = "claims";
    private static final String FACTS = "facts";
    private static final String CALIBRATION = "calibration";
    private static final String RUN = "-run";

    private DefaultFolder() {}

    /** {@code NAME} of a file with the ending of the command; of a run, with {@code -run} where that could be another command's folder. */
    static Path of(Kind kind, String stem) {
        String name = stem + (kind == Kind.RUN && isTaken(stem.toLowerCase(Locale.ROOT)) ? RUN : kind.ending());
        // Names that begin so are those of claims, facts and calibrations.
        boolean isOther =
                List.of(CLAIMS, FACTS, CALIBRATION).stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith);
        return Path.of("results", (isOther ? "file-" : "") + name);
    }

    private static boolean isTaken(String stem) {
        return stem.endsWith(RUN)
                || Arrays.stream(Kind.values())
                        .map(Kind::ending)
                        .anyMatch(ending -> !ending.isEmpty() && stem.endsWith(ending));
    }

    /** @param words to tell some claims from all of them; may be empty */
    static Path ofClaims(String words) {
        return Path.of("results", CLAIMS + words);
    }

    static Path ofFacts(boolean quick) {
        return Path.of("results", FACTS + (quick ? "-quick" : ""));
    }

    static Path ofCalibration() {
        return Path.of("results", CALIBRATION);
    }
}
