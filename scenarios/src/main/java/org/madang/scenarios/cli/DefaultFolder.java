package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where results go if nothing is said: never into the same folder for two commands, whatever files are called. */
final class DefaultFolder {
    private static final String CLAIMS = "claims";
    private static final String FACTS = "facts";
    private static final String CALIBRATION = "calibration";
    private static final String STUDY = "-study";
    private static final String OPTIMUM = "-optimum";
    private static final String FIT = "-fit";
    private static final String DECISION = "-decision";
    private static final String MAP = "-map";
    private static final String RUN = "-run";

    private DefaultFolder() {}

    /** {@code NAME}; with {@code -run} where that could be another command's folder. */
    static Path ofRun(String stem) {
        String lower = stem.toLowerCase(Locale.ROOT);
        boolean isTaken =
                List.of(STUDY, OPTIMUM, FIT, DECISION, MAP, RUN).stream().anyMatch(lower::endsWith);
        return results(stem + (isTaken ? RUN : ""));
    }

    static Path ofStudy(String stem) {
        return results(stem + STUDY);
    }

    static Path ofOptimum(String stem) {
        return results(stem + OPTIMUM);
    }

    static Path ofFit(String stem) {
        return results(stem + FIT);
    }

    static Path ofDecision(String stem) {
        return results(stem + DECISION);
    }

    static Path ofMap(String stem) {
        return results(stem + MAP);
    }

    /** Names that begin so are those of claims, facts and calibrations. */
    private static Path results(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isTaken = List.of(CLAIMS, FACTS, CALIBRATION).stream().anyMatch(lower::startsWith);
        return Path.of("results", (isTaken ? "file-" : "") + name);
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
