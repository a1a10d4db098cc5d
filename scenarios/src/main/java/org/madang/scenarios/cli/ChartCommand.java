package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.Across;
import org.madang.scenarios.figures.FigureKind;
import org.madang.scenarios.figures.NoFigureException;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.ResultsReader;
import org.madang.sim.indicator.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws figures from a results folder. */
@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        header = "Draw figures from a results folder, or from two in one picture.",
        description = {"", "Needs nothing but the folder that a run has written, however long ago."},
        footerHeading = "%nFigures:%n",
        footer = {
            "  indicator       strategies over time, any indicator (--indicator)",
            "  difference      how far one is ahead, and from when on (--indicator)",
            "  money           spending by lever, stacked, against revenue",
            "  channels        how members came",
            "  stages          from unaware to lapsed",
            "  retention       how long members stay, curves by cohort",
            "  cohorts         the same as a map of all cohorts",
            "  distribution    satisfaction, and trust with the gate, over people",
            "  localities      match rate, and use of capacity, by locality",
            "  lifetime-value  lifetime value against acquisition cost",
            "  market-share    shares of the platforms, and concentration",
            "  schools         the indicators of the five schools side by side",
            "  reproduction    how many new members each member brings",
            "  network         a sample of the network by week; as gif it moves",
            "  all             all of these",
            "",
            "Examples:",
            "  madang chart results/home-sharing --figure all",
            "  madang chart results/home --figure indicator --indicator churn --lang ko",
            "  madang chart results/home-sharing --figure network --format gif --out spread",
            "  madang chart results/small results/large --figure difference --out both.png"
        })
final class ChartCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Parameters(
            paramLabel = "RESULTS",
            arity = "1..2",
            description = "The results folder of a run; of two, indicator and difference show both in one picture.")
    private List<Path> folders;

    @Option(
            names = "--figure",
            paramLabel = "KEY",
            split = ",",
            required = true,
            description =
                    "Which figures, with commas or repeated; see below. An indicator, such as matchRate, is one too.")
    private List<String> figures;

    @Option(
            names = "--indicator",
            paramLabel = "KEY",
            split = ",",
            description =
                    "For indicator and difference: which ones (madang explain lists them); the one that decides if not given.")
    private List<String> indicators = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "png, svg, pdf or gif; png if not given.")
    private List<String> formats = List.of();

    @Mixin
    private LookOptions looks;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description =
                    "A file for a single picture, its ending is the format; otherwise a folder. RESULTS/charts if not given.")
    private Path out;

    @Mixin
    private Trusting trusting;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> keys = keysOfIndicators();
        List<FigureKind> kinds = kinds(keys);
        Look look = looks.look();
        List<String> wanted = Stream.concat(indicators.stream(), keys.stream()).toList();
        List<Indicator> chosen = Choice.of("--indicator", wanted, Indicator.values(), Indicator::key);
        PictureTarget target = PictureTarget.of(out, folders.get(0).resolve("charts"), formats);
        List<Results> results = folders.stream()
                .map(folder -> ResultsReader.read(folder, trusting.isGiven()))
                .toList();
        for (int n = 0; n < folders.size(); n++) {
            Trusting.tell(
                    folders.get(n),
                    results.get(n).verified(),
                    spec.commandLine().getErr());
        }
        List<Indicator> shown =
                chosen.isEmpty() ? List.of(results.get(0).headline().overTime()) : chosen;
        List<Picture> pictures = new ArrayList<>();
        for (FigureKind kind : kinds) {
            pictures.addAll(pictures(kind, results, look, shown));
        }
        target.write(pictures, look, overwriting.isGiven())
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    private boolean all() {
        return figures.contains(ALL);
    }

    /** Figures that are called by an indicator: the indicator over the weeks. */
    private List<String> keysOfIndicators() {
        List<String> ofKinds =
                Arrays.stream(FigureKind.values()).map(FigureKind::key).toList();
        return figures.stream()
                .filter(key -> !ofKinds.contains(key) && Indicator.find(key) != null)
                .toList();
    }

    private List<FigureKind> kinds(List<String> keysOfIndicators) {
        List<FigureKind> possible = folders.size() == 1 ? List.of(FigureKind.values()) : Across.kinds();
        if (all()) {
            return possible;
        }
        List<String> words = figures.stream()
                .map(key -> keysOfIndicators.contains(key) ? FigureKind.INDICATOR.key() : key)
                .toList();
        return Choice.of("--figure", words, possible.toArray(FigureKind[]::new), FigureKind::key);
    }

    private List<Picture> pictures(FigureKind kind, List<Results> results, Look look, List<Indicator> chosen) {
        try {
            return results.size() == 1
                    ? kind.pictures(results.get(0), look.language(), chosen)
                    : Across.of(kind, results, FolderNames.of(folders), look.language(), chosen);
        } catch (NoFigureException e) {
            if (all()) {
                spec.commandLine().getErr().println("Without " + kind.key() + ": " + e.getMessage());
                return List.of();
            }
            throw PictureTarget.bad("--figure", kind.key() + " cannot be drawn: " + e.getMessage());
        }
    }
}
