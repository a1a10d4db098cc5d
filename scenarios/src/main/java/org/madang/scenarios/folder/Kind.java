package org.madang.scenarios.folder;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which command wrote a file, and how the folder is called that it fills if nothing else is said. The words stand in marks,
 * so that they must not change.
 */
public enum Kind {
    RUN("run"),
    SWEEP("sweep", "-study"),
    OPTIMUM("optimize", "-optimum"),
    DECISION("decide", "-decision"),
    MAP("map", "-map"),
    CLAIMS("claims"),
    FACTS("facts"),
    CALIBRATION("calibrate"),
    FIT("fit", "-fit"),
    ANALYSIS("analyze"),
    REPORT("report"),
    CHART("chart"),
    BRIEF("brief"),
    EXPORT("export"),
    VALIDATION("validate"),
    NEW("new");

    private final String command;
    private final String ending;

    Kind(String command) {
        this(command, "");
    }

    Kind(String command, String ending) {
        this.command = command;
        this.ending = ending;
    }

    /** The command's name, {@code run}. */
    public String command() {
        return command;
    }

    /** What follows the name of the file that is asked about, {@code -map}; empty where nothing does, or no file is. */
    public String ending() {
        return ending;
    }

    static Optional<Kind> find(String command) {
        return Arrays.stream(values()).filter(k -> k.command.equals(command)).findFirst();
    }
}
