package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Sheet;
import org.madang.scenarios.fit.found.Decision;
import org.madang.scenarios.fit.found.FitPage;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.NothingNearException;
import org.madang.scenarios.fit.method.Search;
import org.madang.scenarios.fit.method.Wave;
import org.madang.scenarios.fit.set.Asking;
import org.madang.scenarios.fit.set.MarketSet;
import org.madang.scenarios.fit.set.Told;
import org.madang.scenarios.fit.start.FirstFit;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.folder.Trouble;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.TextWidth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the markets that agree with a firm's data. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        header = "Find the markets that agree with your own data, and what they say of the decision.",
        description = {
            "",
            "Simulates markets over what nobody knows, learns where they agree with the data, and draws from there, with weights. "
                    + "Then the comparison of the scenario is run in markets of the prior and in those that agree: what the data "
                    + "say of it, what is still open, and on what that hangs.",
            "",
            "Give the folder to 'madang run' with --worlds. Killed or stopped? The same command goes on where it was."
        },
        footer = {
            "",
            "Examples:",
            "  madang fit my-fit.yaml --new my-numbers.csv --scenario my-market.yaml",
            "  madang check my-fit.yaml",
            "  madang fit my-fit.yaml --minutes 10"
        })
final class FitCommand implements Callable<Integer> {
    /** Worlds of each market in which the comparison is run. */
    private static final int WORLDS = 2;
    /** With fewer markets there is nothing to learn from. */
    private static final int FEWEST_RUNS = 200;

    @Parameters(
            paramLabel = "FIT",
            arity = "0..1",
            description = "The fit file, YAML or JSON; with --new, the one to write.")
    private Path file;

    @Option(
            names = "--new",
            paramLabel = "TABLE",
            description =
                    "Write a first fit file from a table of your numbers (CSV, TSV), and say what was guessed; runs nothing.")
    private Path table;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description =
                    "With --new: the scenario that is most like your market; one of the library if you have none.")
    private Path scenario;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "3000",
            description = "At most so many markets are simulated; ${DEFAULT-VALUE} if not given.")
    private int runs;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "No further round is begun after so many minutes; the result then depends on the machine.")
    private Integer minutes;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "300",
            description =
                    "Rounds go on until the weighted draws say as much as so many equal ones; ${DEFAULT-VALUE} if not given.")
    private int draws;

    @Option(
            names = "--markets",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "In how many markets the comparison is run, of the prior and of those that agree; 0 runs none. ${DEFAULT-VALUE} if not given.")
    private int markets;

    @Option(names = "--out", paramLabel = "DIR", description = "The results folder; results/FIT-fit if not given.")
    private Path out;

    @Mixin
    private WorkOptions work;

    @Mixin
    private LanguageOption tongue;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (table != null) {
            return first();
        }
        if (file == null || scenario != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    file == null
                            ? "which fit file? To begin with a table of numbers, use --new"
                            : "--scenario goes with --new");
        }
        if (runs < FEWEST_RUNS) {
            throw new ParameterException(
                    spec.commandLine(), "--runs must be at least " + FEWEST_RUNS + ", found " + runs);
        }
        FileKind.FIT.require(file);
        FitFile read = FitFile.read(file);
        boolean isAsked = isAsked(read);
        Path target = out == null ? DefaultFolder.of(Kind.FIT, read.stem()) : out;
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            return Filling.of(target, Kind.FIT, overwriting, folder -> {
                Kept kept = Filling.unfinished(folder, read.inputs());
                Optional<Fitted> fitted = search(read, kept, stopping);
                if (fitted.isEmpty()) {
                    return stopped(stopping);
                }
                Optional<Decision> decision = isAsked ? decision(fitted.get(), stopping) : Optional.empty();
                if (decision.isEmpty() && isAsked) {
                    return stopped(stopping);
                }
                publish(fitted.get(), decision.orElse(null), folder);
                kept.delete();
                stopping.done();
                return ExitCode.OK;
            });
        }
    }

    /** Writes a first fit file. */
    private int first() throws IOException {
        if (scenario == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--new needs --scenario FILE: the market that is most like yours, such as scenarios/library/home-sharing.yaml, "
                            + "ride-hailing.yaml, freelance-marketplace.yaml or mature-shop.yaml; 'madang new' writes one");
        }
        Path target = file == null ? table.resolveSibling(stem(table) + ".yaml") : file;
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw Trouble.bad(target, "is there already: choose another name");
        }
        FirstFit first = new FirstFit(Sheet.read(table), ScenarioFile.read(scenario, List.of()));
        String text = first.yaml(target);
        requireSoundTable(target, text);
        Folder.ofFile(target, Kind.NEW, overwriting.isGiven())
                .publish(files -> files.text(target.getFileName().toString(), text));
        first.notes().forEach(note -> TextWidth.wrap(note + ".", 100)
                .forEach(line -> spec.commandLine().getOut().println(line)));
        spec.commandLine()
                .getOut()
                .println("Wrote " + target + ". Look it through. Next: madang check "
                        + Words.shell(List.of(target.toString())) + ", then madang fit "
                        + Words.shell(List.of(target.toString())));
        return ExitCode.OK;
    }

    /** What is wrong with the guesses can be mended in the file; what is wrong with the table can not. */
    private static void requireSoundTable(Path target, String text) {
        try {
            FitFile.read(target, text);
        } catch (BadInputException e) {
            List<InputProblem> ofTable = e.problems().stream()
                    .filter(problem -> !problem.place().source().equals(target.toString()))
                    .toList();
            if (!ofTable.isEmpty()) {
                throw new BadInputException(ofTable);
            }
        }
    }

    private static String stem(Path table) {
        return table.getFileName().toString().replaceAll("\\.[^.]*$", "");
    }

    private int stopped(Stopping stopping) {
        spec.commandLine().getErr().println("Stopped. The same command goes on from here.");
        stopping.done();
        return ExitCode.STOPPED;
    }

    private Optional<Fitted> search(FitFile read, Kept kept, Stopping stopping) {
        long end = minutes == null ? Long.MAX_VALUE : System.nanoTime() + minutes * 60_000_000_000L;
        BooleanSupplier isTime = () -> minutes == null || System.nanoTime() < end;
        Search search =
                new Search(read, Journal.in(kept), work.threads(), new Search.Budget(runs, draws, isTime), this::tell);
        stopping.onStop(search::stop);
        try {
            return search.run();
        } catch (NothingNearException e) {
            throw new BadInputException(problems(e));
        }
    }

    private void tell(Wave wave) {
        if (!work.quiet()) {
            spec.commandLine()
                    .getErr()
                    .println(String.format(
                            Locale.ROOT,
                            "%d markets; the nearest are off by %.1f discrepancies%s",
                            wave.looks(),
                            wave.off(),
                            wave.effective() > 0
                                    ? String.format(Locale.ROOT, "; draws worth %.0f", wave.effective())
                                    : ""));
        }
    }

    private List<InputProblem> problems(NothingNearException e) {
        List<InputProblem> problems = new ArrayList<>();
        Place place = Place.of(file.toString());
        problems.add(new InputProblem(
                place,
                "unknown",
                String.format(
                        Locale.ROOT,
                        "next to no market of the prior comes near the data (%.1f %%): widen or shift what is thought of the "
                                + "unknowns, or look at the scenario and units",
                        100 * e.all())));
        e.shares()
                .forEach(each -> problems.add(new InputProblem(
                        place,
                        each.series(),
                        String.format(
                                Locale.ROOT,
                                "%.0f %% of the prior comes within a factor of 2.7; it shows %.3g in the middle, the data %.3g",
                                100 * each.share(),
                                each.simulated(),
                                each.found()))));
        return problems;
    }

    private boolean isAsked(FitFile read) {
        return markets > 1 && new Asking(read.asked(), WORLDS, 1).plan().sides().size() > 1;
    }

    private Optional<Decision> decision(Fitted fitted, Stopping stopping) {
        ScenarioFile scenario = fitted.file().asked();
        int all = scenario.scenario().market().participants();
        Asking asking = new Asking(Scaling.to(scenario, fitted.file().fit().look(all)), WORLDS, work.threads());
        stopping.onStop(asking::stop);
        Optional<Told> prior = asking.of(MarketSet.prior(fitted), markets, () -> {});
        Optional<Told> told = prior.isEmpty() ? Optional.empty() : asking.of(MarketSet.of(fitted), markets, () -> {});
        return told.map(after -> Decision.of(fitted, prior.get(), after));
    }

    private void publish(Fitted fitted, Decision decision, Folder folder) throws IOException {
        FitPage page = new FitPage(fitted, decision, tongue.voice());
        FitFile read = fitted.file();
        Overwriting.tell(
                folder.publish(files -> {
                    files.text("fit.md", page.markdown());
                    Optional<Picture> figure = page.figure(Version.text());
                    Look look = new Look(Theme.LIGHT, Size.WIDE, tongue.language());
                    if (figure.isPresent()) {
                        for (PictureFile form : List.of(PictureFile.PNG, PictureFile.SVG)) {
                            files.write(
                                    FitPage.SERIES + "." + form.extension(),
                                    out -> form.write(figure.get(), look, out));
                        }
                    }
                    files.text(
                            MarketSet.DRAWS,
                            MarketSet.of(fitted)
                                    .csv(
                                            read.scenario().file().toString(),
                                            read.fit().set()));
                    files.text(MarketSet.FIT, FitFile.READER.toYaml(read.complete()));
                }),
                spec.commandLine().getErr());
        page.sentences().forEach(sentence -> TextWidth.wrap(sentence, 100)
                .forEach(line -> spec.commandLine().getOut().println(line)));
        spec.commandLine().getOut().println(tongue.voice().say("run.page", "folder", Filling.shown(folder.target())));
    }
}
