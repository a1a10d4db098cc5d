package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import picocli.CommandLine.Option;

/** Whether inputs that make no sense are only named, or refused. */
final class StrictOption {
    @Option(
            names = "--strict",
            description = "Inputs that make no sense (see the warnings) are errors: nothing runs, the exit code is 2.")
    private boolean strict;

    /** Names the doubts; refuses where the user wants that. */
    void tell(List<InputProblem> doubts, PrintWriter err) {
        if (strict && !doubts.isEmpty()) {
            throw new BadInputException(doubts);
        }
        doubts.forEach(doubt -> err.println(text(doubt)));
    }

    static String text(InputProblem doubt) {
        return "Warning: " + doubt;
    }

    boolean isOn() {
        return strict;
    }
}
