package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.report.Report;
import org.madang.scenarios.results.ShownMap;
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
            "The page brings its font along, and so does a Korean deck: PowerPoint and LibreOffice from 24.8 on read it, other "
                    + "programs take the machine's own font for Hangul. It holds the characters of the deck and Latin ones."
        },
        footer = {
            "",
            "Examples:",
            "  madang report results/home-sharing",
            "  madang report results/small results/large --format html --lang ko",
            "  madang report results/home-sharing --map results/home-sharing-map"
        })
final class ReportCommand implements Callable<Integer> {
    private static final String PAGE = "report.html";
    private static final String DECK = "deck.pptx";

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

    @Option(
            names = "--map",
            paramLabel = "FOLDER",
            description = "Show the map of this market too: the folder of madang map.")
    private Path map;

    @Mixin
    private LanguageOption tongue;

    @Mixin
    private Trusting trusting;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = out == null ? beside() : out;
        Set<String> names = new TreeSet<>();
        if (format != Format.PPTX) {
            names.add(PAGE);
        }
        if (format != Format.HTML) {
            names.add(DECK);
        }
        Folder folder = Folder.within(target, Kind.REPORT, overwriting.isGiven(), names);
        Report report = Report.of(folders, tongue.language(), trusting.isGiven());
        if (map != null) {
            ShownMap shown = ShownMap.read(map, trusting.isGiven());
            folders.forEach(shown::requireMarketOf);
            MapLanguage.tell(shown, tongue.language(), spec.commandLine().getErr());
            report = report.showing(shown);
        }
        write(report, folder, target, names);
        return ExitCode.OK;
    }

    private void write(Report report, Folder folder, Path target, Set<String> names) throws IOException {
        for (int n = 0; n < folders.size(); n++) {
            Trusting.tell(
                    folders.get(n), report.verified().get(n), spec.commandLine().getErr());
        }
        Folder.Published published = folder.publish(files -> {
            if (names.contains(PAGE)) {
                files.write(PAGE, file -> file.write(report.page()));
            }
            if (names.contains(DECK)) {
                files.write(DECK, file -> file.write(report.deck()));
            }
        });
        Overwriting.tell(published, spec.commandLine().getErr());
        List<Path> written = new ArrayList<>();
        List.of(PAGE, DECK).stream()
                .filter(names::contains)
                .map(target::resolve)
                .forEach(written::add);
        // Last, for a reader that closes the pipe early (head -1) ends the command.
        PrintWriter console = spec.commandLine().getOut();
        report.message().forEach(console::println);
        written.forEach(console::println);
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
