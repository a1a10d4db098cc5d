package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.sense.Doubt;
import org.madang.scenarios.statement.Voice;
import picocli.CommandLine.Option;

/** Whether inputs that make no sense are only named, or refused. */
final class StrictOption {
    @Option(
            names = "--strict",
            description = "Inputs that make no sense (see the warnings) are errors: nothing runs, the exit code is 2.")
    private boolean strict;

    /** Names the doubts; refuses where the user wants that. */
    void tell(List<Doubt> doubts, Voice voice, PrintWriter err) {
        if (strict && !doubts.isEmpty()) {
            throw new BadInputException(doubts.stream().map(Doubt::problem).toList());
        }
        doubts.forEach(doubt -> err.println(Doubt.said(doubt.placed(), voice)));
    }

    boolean isOn() {
        return strict;
    }
}
