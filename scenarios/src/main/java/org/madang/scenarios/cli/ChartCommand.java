package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.madang.charts.FigureKind;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;
import org.madang.scenarios.figures.Figures;
import org.madang.scenarios.figures.NoFigureException;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.ResultsReader;
import org.madang.sim.indicator.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws figures from a results folder. */
@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        header = "Draw figures from a results folder.",
        description = {"", "Needs nothing but the folder that a run has written, however long ago."},
        footerHeading = "%nFigures:%n",
        footer = {
            "  indicator       strategies over time, any indicator (--indicator)",
            "  difference      how far one is ahead of the other, and when it overtakes (--indicator)",
            "  money           spending by lever, stacked, against revenue",
            "  channels        how members came",
            "  stages          from unaware to lapsed",
            "  retention       how long members stay, curves by cohort",
            "  cohorts         the same as a map of all cohorts",
            "  distribution    satisfaction, and trust with the gate, over people",
            "  localities      match rate by locality",
            "  lifetime-value  lifetime value against acquisition cost",
            "  market-share    shares of the platforms, and concentration",
            "  schools         the indicators of the five schools side by side",
            "  reproduction    how many new members each member brings",
            "  network         a sample of the network by week; as gif it moves",
            "  all             all of these",
            "",
            "Examples:",
            "  madang chart results/home-sharing --figure all",
            "  madang chart results/home-sharing --figure indicator --indicator churn --size square --lang ko",
            "  madang chart results/home-sharing --figure network --format gif --out spread"
        })
final class ChartCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Parameters(paramLabel = "RESULTS", description = "The results folder of a run.")
    private Path folder;

    @Option(
            names = "--figure",
            paramLabel = "KEY",
            split = ",",
            required = true,
            description = "Which figures, with commas or repeated; see below.")
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

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "wide (16:9), classic (4:3), square or print (half a page).",
            defaultValue = "wide")
    private String size;

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark.", defaultValue = "light")
    private String theme;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or ko.", defaultValue = "en")
    private String language;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description =
                    "A file for a single picture, its ending is the format; otherwise a folder. RESULTS/charts if not given.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<FigureKind> kinds = kinds();
        Look look = new Look(
                Choice.one("--theme", theme, Theme.values(), ChartCommand::lower),
                Choice.one("--size", size, Size.values(), ChartCommand::lower),
                Choice.one("--lang", language, Language.values(), Language::code));
        List<Indicator> chosen = Choice.of("--indicator", indicators, Indicator.values(), Indicator::key);
        List<PictureFile> forms = forms();
        Results results = ResultsReader.read(folder);
        List<Picture> pictures = new ArrayList<>();
        for (FigureKind kind : kinds) {
            pictures.addAll(pictures(kind, results, look, chosen.isEmpty() ? List.of(results.headline()) : chosen));
        }
        write(pictures, forms, look);
        return ExitCode.OK;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private boolean all() {
        return figures.contains(ALL);
    }

    private List<FigureKind> kinds() {
        if (all()) {
            return Figures.kinds();
        }
        return Choice.of("--figure", figures, Figures.kinds().toArray(FigureKind[]::new), FigureKind::key);
    }

    private List<PictureFile> forms() {
        if (formats.isEmpty()) {
            return List.of(fileForm() == null ? PictureFile.PNG : fileForm());
        }
        return Choice.of("--format", formats, PictureFile.values(), PictureFile::extension);
    }

    /** The form that the ending of --out asks for; null where --out is a folder. */
    private PictureFile fileForm() {
        return out == null || Files.isDirectory(out)
                ? null
                : PictureFile.ofFile(out).orElse(null);
    }

    private List<Picture> pictures(FigureKind kind, Results results, Look look, List<Indicator> chosen) {
        try {
            return Figures.of(kind, results, look.language(), chosen);
        } catch (NoFigureException e) {
            if (all()) {
                spec.commandLine().getErr().println("Without " + kind.key() + ": " + e.getMessage());
                return List.of();
            }
            throw bad("--figure", kind.key() + " cannot be drawn: " + e.getMessage());
        }
    }

    private void write(List<Picture> pictures, List<PictureFile> forms, Look look) throws IOException {
        if (fileForm() != null) {
            writeOne(pictures, forms, look);
            return;
        }
        Path target = out == null ? folder.resolve("charts") : out;
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw bad("--out", target + " is a file that does not end in .png, .svg, .pdf or .gif");
        }
        int written = 0;
        for (PictureFile form : forms) {
            for (Picture picture : pictures) {
                if (form.suits(picture)) {
                    written += writeTo(target.resolve(picture.name() + "." + form.extension()), picture, form, look);
                }
            }
        }
        if (written == 0) {
            throw bad("--format", "only network moves: gif is for --figure network");
        }
    }

    private void writeOne(List<Picture> pictures, List<PictureFile> forms, Look look) throws IOException {
        if (pictures.size() != 1) {
            throw bad(
                    "--out", "there are " + pictures.size() + " pictures, which need a folder; found the file " + out);
        }
        if (!forms.equals(List.of(fileForm()))) {
            throw bad("--out", out + " has another ending than --format");
        }
        if (!fileForm().suits(pictures.get(0))) {
            throw bad("--out", "only network moves: .gif is for --figure network");
        }
        writeTo(out, pictures.get(0), fileForm(), look);
    }

    private int writeTo(Path file, Picture picture, PictureFile form, Look look) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        form.write(picture, look, file);
        spec.commandLine().getOut().println(file);
        return 1;
    }

    private static BadInputException bad(String option, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(option), "", message)));
    }
}
