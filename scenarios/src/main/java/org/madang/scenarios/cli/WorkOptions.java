package org.madang.scenarios.cli;

import org.madang.scenarios.experiment.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options about how a command works, not what it computes: none of them changes a result. */
final class WorkOptions {
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No messages and no progress; only the result.")
    private boolean quiet;

    @Option(names = "--json", description = "The result as JSON on standard output.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; all processors if not given. The result is the same for any number.")
    void setThreads(int n) {
        if (!(n >= 1 && n <= 1024)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--threads must be a whole number from 1 to 1024, found " + n);
        }
        threads = n;
    }

    int threads() {
        return threads;
    }

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }

    /** A progress bar when messages go to a terminal, otherwise nothing. */
    Progress progress() {
        return quiet || !Terminal.showsMessages() ? Progress.SILENT : new ProgressBarProgress();
    }
}
