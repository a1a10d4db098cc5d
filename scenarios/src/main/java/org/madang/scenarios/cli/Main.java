package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "madang",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Simulates platform markets: which strategy wins, by how much, how surely, from which week on.",
        description = {
            "",
            "A platform does not sell, it matches. Madang compares strategies - winning participants first, keeping them "
                    + "first, or some order of the two - on a simulated market that you describe in a scenario file."
        },
        footer = {
            "",
            "Start with:",
            "  madang run scenarios/library/home-sharing.yaml",
            "  madang new my-market.yaml",
            "",
            "Exit codes: 0 done; 1 a check failed or the work could not be done; 2 the input cannot be used; "
                    + "130 stopped by Ctrl-C."
        },
        subcommands = {
            RunCommand.class,
            ChartCommand.class,
            ReportCommand.class,
            SweepCommand.class,
            ExportCommand.class,
            AnalyzeCommand.class,
            OptimizeCommand.class,
            DecideCommand.class,
            MapCommand.class,
            ClaimsCommand.class,
            FactsCommand.class,
            CalibrateCommand.class,
            FitCommand.class,
            BriefCommand.class,
            CheckCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            ValidateCommand.class,
            BenchCommand.class
        })
public final class Main implements Runnable {
    private static final String UNLOADABLE =
            "a part of the program cannot be loaded: can its files be read, and may enough files be open?";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] args) {
        int code = ExitCode.FAILED;
        try {
            code = run(args);
        } catch (Throwable e) {
            // Not even what tells of failures could be loaded: nothing but Java itself is used here.
            System.err.println("madang: " + UNLOADABLE);
        }
        System.exit(code);
    }

    static int run(String... args) {
        Stdout stdout = new Stdout();
        PrintWriter out = new PrintWriter(stdout, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> tell(e, err));
        int code = run(out, err, args);
        if (!out.checkError() || code != ExitCode.OK || stdout.isClosedByReader()) {
            return code;
        }
        err.println("madang: standard output could not be written: " + stdout.reason());
        return ExitCode.FAILED;
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        Everywhere.same();
        PrintWriter shown = new PrintWriter(new Shown(out), true);
        PrintWriter shownErr = new PrintWriter(new Shown(err), true);
        try {
            CommandLine line = commandLine()
                    .setOut(shown)
                    .setErr(shownErr)
                    // The colours of the help are control characters.
                    .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                    .setParameterExceptionHandler(Main::badArguments)
                    .setExecutionExceptionHandler(Main::failed)
                    .setUsageHelpAutoWidth(true);
            line.getSubcommands().values().forEach(EnumWords::register);
            return line.execute(args);
        } catch (Throwable e) {
            tell(e, shownErr);
            return ExitCode.FAILED;
        } finally {
            shown.flush();
            shownErr.flush();
        }
    }

    private static void tell(Throwable e, PrintWriter err) {
        try {
            err.println("madang: " + Failure.message(e));
        } catch (LinkageError unloadable) {
            err.println("madang: " + UNLOADABLE);
        }
        if (System.getProperty("madang.debug") != null) {
            e.printStackTrace(err);
        }
    }

    /** The names of all commands, in the order of the help. */
    static List<String> commandNames() {
        return List.copyOf(commandLine().getSubcommands().keySet());
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int badArguments(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        // Picocli names Java's types.
        err.println("madang: " + e.getMessage().replaceAll("is not an? (int|long)$", "is not a whole number in range"));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.BAD_INPUT;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        if (e instanceof BadInputException bad) {
            line.getErr().println(bad.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (e instanceof InvalidPathException path) {
            line.getErr()
                    .println("madang: '" + path.getInput() + "' cannot be the name of a file: " + path.getReason());
            return ExitCode.BAD_INPUT;
        }
        tell(e, line.getErr());
        return ExitCode.FAILED;
    }
}
