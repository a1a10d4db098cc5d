package org.madang.scenarios.folder;

import java.util.Arrays;
import java.util.Optional;

/** Which command wrote a file. The words stand in marks, so that they must not change. */
public enum Kind {
    RUN("run"),
    SWEEP("sweep"),
    OPTIMUM("optimize"),
    DECISION("decide"),
    MAP("map"),
    CLAIMS("claims"),
    FACTS("facts"),
    CALIBRATION("calibrate"),
    FIT("fit"),
    ANALYSIS("analyze"),
    REPORT("report"),
    CHART("chart"),
    BRIEF("brief"),
    EXPORT("export"),
    VALIDATION("validate"),
    NEW("new");

    private final String command;

    Kind(String command) {
        this.command = command;
    }

    /** The command's name, {@code run}. */
    public String command() {
        return command;
    }

    static Optional<Kind> find(String command) {
        return Arrays.stream(values()).filter(k -> k.command.equals(command)).findFirst();
    }
}
