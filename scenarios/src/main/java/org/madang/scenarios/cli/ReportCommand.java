package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.madang.scenarios.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a report of results that are there already. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header = "Make a web page and slides of a results folder, or of two beside each other.",
        description = {
            "",
            "report.html is one file that needs no network: the verdict, charts to point at, tables, inputs. deck.pptx has "
                    + "slides with charts that can be edited, and the numbers as speaker notes. Both are made from the results "
                    + "folder alone.",
            "",
            "The page brings its font along. The deck does not: Hangul in it is set in Malgun Gothic, which Windows and "
                    + "PowerPoint for Mac have; other programs take the machine's own font for it."
        },
        footer = {
            "",
            "Examples:",
            "  madang report results/home-sharing",
            "  madang report results/small results/large --format html --lang ko"
        })
final class ReportCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        HTML,
        PPTX,
        ALL
    }

    @Parameters(paramLabel = "RESULTS", arity = "1..2", description = "A results folder, or two to compare.")
    private List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the report goes: the results folder itself if not given; for two, A-and-B beside the first.")
    private Path out;

    @Option(
            names = "--format",
            defaultValue = "all",
            paramLabel = "html|pptx|all",
            description = "What is written; ${DEFAULT-VALUE} if not given.")
    private Format format;

    @Mixin
    private LanguageOption tongue;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Report report = Report.of(folders, tongue.language());
        Path target = out == null ? beside() : out;
        Files.createDirectories(target);
        List<Path> written = new ArrayList<>();
        if (format != Format.PPTX) {
            written.add(target.resolve("report.html"));
            report.writePage(target.resolve("report.html"));
        }
        if (format != Format.HTML) {
            written.add(target.resolve("deck.pptx"));
            report.writeDeck(target.resolve("deck.pptx"));
        }
        // Last, for a reader that closes the pipe early (head -1) ends the command.
        PrintWriter console = spec.commandLine().getOut();
        report.message().forEach(console::println);
        written.forEach(console::println);
        return ExitCode.OK;
    }

    private Path beside() {
        Path first = folders.get(0);
        if (folders.size() == 1) {
            return first;
        }
        return first.toAbsolutePath()
                .normalize()
                .resolveSibling(FolderNames.of(first) + "-and-" + FolderNames.of(folders.get(1)));
    }
}
