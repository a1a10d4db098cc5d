package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.madang.scenarios.brief.Brief;
import org.madang.scenarios.brief.Briefs;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.results.ShownMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the brief for a strategist from the results of claims. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        header = "Write a two-page brief on retention or acquisition first.",
        description = {
            "",
            "Made from the results of claims (madang claims): under which conditions which comes first, when to change over, "
                    + "what to measure, how sure that is. Every number is from the results, and the verdicts choose the words."
        },
        footer = {
            "",
            "Examples:",
            "  madang claims",
            "  madang brief",
            "  madang brief results/claims --out brief.md",
            "  madang brief --map results/home-sharing-map"
        })
final class BriefCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "RESULTS",
            arity = "0..1",
            defaultValue = "results/claims",
            description = "The results folder of claims; ${DEFAULT-VALUE} if not given.")
    private Path results;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Ends in .pdf (two A4 pages, one if most claims are missing) or .md; RESULTS/brief.pdf if not given.")
    private Path out;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Write no brief, but put the verdicts into the pages of this folder that quote claims.")
    private Path pages;

    @Option(
            names = "--map",
            paramLabel = "FOLDER",
            description = "Begin with the map of a market: the folder of madang map.")
    private Path map;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Trusting trusting;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (pages != null) {
            Briefs.quote(results, pages, trusting.isGiven())
                    .forEach(page -> spec.commandLine().getOut().println("Page: " + page));
            return ExitCode.OK;
        }
        Path file = out == null ? results.resolve("brief.pdf") : out;
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".md") || Files.isDirectory(file)) {
            throw new BadInputException(List.of(new InputProblem(
                    Place.of("--out"), "", "found " + file + ", expected a file that ends in .pdf or .md")));
        }
        Folder folder = Folder.ofFile(file, Kind.BRIEF, overwriting.isGiven());
        Brief brief = Briefs.of(results, trusting.isGiven(), language.voice());
        if (map != null) {
            ShownMap shown = ShownMap.read(map, trusting.isGiven());
            MapLanguage.tell(shown, language.language(), spec.commandLine().getErr());
            brief = brief.showing(shown, file, language.voice());
        }
        Trusting.tell(results, brief.verified(), spec.commandLine().getErr());
        byte[] bytes = name.endsWith(".pdf") ? Briefs.pdf(brief) : Briefs.markdown(brief);
        Overwriting.tell(
                folder.publish(files -> files.write(file.getFileName().toString(), out -> out.write(bytes))),
                spec.commandLine().getErr());
        spec.commandLine().getOut().println(language.voice().say("brief.file", "file", file));
        if (!brief.note().isEmpty()) {
            spec.commandLine().getErr().println(brief.note());
        }
        return ExitCode.OK;
    }
}
