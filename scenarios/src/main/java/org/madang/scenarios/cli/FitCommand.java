package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.found.Decision;
import org.madang.scenarios.fit.found.FitPage;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.NothingNearException;
import org.madang.scenarios.fit.method.Search;
import org.madang.scenarios.fit.method.Wave;
import org.madang.scenarios.fit.set.Asking;
import org.madang.scenarios.fit.set.MarketSet;
import org.madang.scenarios.fit.set.Told;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
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
        footer = {"", "Examples:", "  madang check my-fit.yaml", "  madang fit my-fit.yaml --minutes 10"})
final class FitCommand implements Callable<Integer> {
    /** Worlds of each market in which the comparison is run. */
    private static final int WORLDS = 2;
    /** With fewer markets there is nothing to learn from. */
    private static final int FEWEST_RUNS = 200;

    @Parameters(paramLabel = "FIT", description = "The fit file, YAML or JSON.")
    private Path file;

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
        if (runs < FEWEST_RUNS) {
            throw new ParameterException(
                    spec.commandLine(), "--runs must be at least " + FEWEST_RUNS + ", found " + runs);
        }
        FileKind.FIT.require(file);
        FitFile read = FitFile.read(file);
        Path target = out == null ? DefaultFolder.ofFit(read.stem()) : out;
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            return Filling.of(target, Kind.FIT, overwriting, folder -> {
                Kept kept = Filling.unfinished(folder, read.inputs());
                Optional<Fitted> fitted = search(read, kept, stopping);
                if (fitted.isEmpty()) {
                    return stopped(stopping);
                }
                Optional<Decision> decision = decision(fitted.get(), stopping);
                if (decision.isEmpty() && isAsked(read)) {
                    return stopped(stopping);
                }
                publish(fitted.get(), decision.orElse(null), folder);
                kept.delete();
                stopping.done();
                return ExitCode.OK;
            });
        }
    }

    private int stopped(Stopping stopping) {
        spec.commandLine().getErr().println("Stopped. The same command goes on from here.");
        stopping.done();
        return ExitCode.STOPPED;
    }

    private Optional<Fitted> search(FitFile read, Kept kept, Stopping stopping) {
        long end = minutes == null ? Long.MAX_VALUE : System.nanoTime() + minutes * 60_000_000_000L;
        BooleanSupplier isTime = () -> minutes == null || System.nanoTime() < end;
        Search search = new Search(read, kept, work.threads(), new Search.Budget(runs, draws, isTime), this::tell);
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
        return markets > 1
                && new Asking(read.scenario(), WORLDS, 1).plan().sides().size() > 1;
    }

    private Optional<Decision> decision(Fitted fitted, Stopping stopping) {
        if (!isAsked(fitted.file())) {
            return Optional.empty();
        }
        ScenarioFile scenario = fitted.file().scenario();
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
                    files.text(
                            MarketSet.DRAWS,
                            MarketSet.of(fitted).csv(read.scenario().file().toString()));
                    files.text(MarketSet.FIT, FitFile.READER.toYaml(read.fit()));
                }),
                spec.commandLine().getErr());
        page.sentences().forEach(sentence -> TextWidth.wrap(sentence, 100)
                .forEach(line -> spec.commandLine().getOut().println(line)));
        spec.commandLine().getOut().println(tongue.voice().say("run.page", "folder", Filling.shown(folder.target())));
    }
}
