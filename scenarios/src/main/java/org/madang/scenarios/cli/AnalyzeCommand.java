package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.findings.Analysis;
import org.madang.scenarios.study.findings.AnalysisJson;
import org.madang.scenarios.study.findings.AnalysisText;
import org.madang.scenarios.study.findings.Finding;
import org.madang.scenarios.study.findings.Question;
import org.madang.scenarios.study.findings.StudyFigure;
import org.madang.scenarios.study.store.StudyReader;
import org.madang.scenarios.study.store.StudyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a study's results mean. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        header = "Say what the results of a study mean: who wins where, and what matters.",
        description = {
            "",
            "Does all that the study's design allows, whether the study is finished or not, and writes tables, charts and "
                    + "analysis.json."
        },
        footerHeading = "%nFigures:%n",
        footer = {
            "  response     every point: means of the sides, their difference, who is ahead",
            "  regimes      who wins over two factors, the boundary and its uncertainty",
            "  tipping      the value of a factor at which the winner changes",
            "  effects      means at each level of each factor",
            "  sensitivity  how far each factor alone moves the result (tornado)",
            "  sobol        shares of the variance, alone and with interplay (design saltelli)",
            "  morris       size and unevenness of effects (design morris)",
            "  dependence   the result along each factor, averaged over the others",
            "",
            "Examples:",
            "  madang analyze results/saturation-network",
            "  madang analyze results/saturation-network --figure regimes --format svg --lang ko"
        })
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of a study, written by madang sweep.")
    private Path folder;

    @Option(
            names = "--indicator",
            paramLabel = "KEY",
            description = "One of the study's indicators; the first, which decides, if not given.")
    private String indicator;

    @Option(names = "--side", paramLabel = "NAME", description = "The side whose lead counts; the first if not given.")
    private String side;

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "The side it is compared with; the next one if not given.")
    private String against;

    @Option(
            names = "--figure",
            paramLabel = "KEY",
            split = ",",
            description = "Only these parts, with commas or repeated; see below.")
    private List<String> figures = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Of the charts: png, svg or pdf; png if not given.")
    private List<String> formats = List.of("png");

    @Option(names = "--lang", paramLabel = "LANG", description = "Of the charts: en or ko.", defaultValue = "en")
    private String language;

    @Option(names = "--json", description = "Print analysis.json instead of text.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Where files go; DIR/analysis if not given.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<StudyFigure> parts = figures.isEmpty()
                ? List.of(StudyFigure.values())
                : Choice.of("--figure", figures, StudyFigure.values(), StudyFigure::key);
        List<PictureFile> forms = Choice.of(
                "--format",
                formats,
                new PictureFile[] {PictureFile.PNG, PictureFile.SVG, PictureFile.PDF},
                PictureFile::extension);
        Look look = new Look(Theme.LIGHT, Size.WIDE, Choice.one("--lang", language, Language.values(), Language::code));
        if (!Files.isRegularFile(folder.resolve(StudyStore.FILE))) {
            throw bad(folder.toString(), "no study has been run into this folder: there is no " + StudyStore.FILE);
        }
        StudyTable table = StudyReader.read(folder);
        Question question = question(table);
        Analysis analysis = Analysis.of(question, parts, look.language(), source(table));
        if (analysis.findings().isEmpty() && !figures.isEmpty()) {
            String why = analysis.missing().get(parts.get(0));
            throw bad("--figure", parts.get(0).key() + " cannot be made: " + why);
        }
        String text = AnalysisJson.of(analysis, question, Version.text(), command());
        Path target = out == null ? folder.resolve("analysis") : out;
        write(analysis, text, target, forms, look);
        spec.commandLine().getOut().print(json ? text : AnalysisText.of(analysis) + "\nFiles: " + target + "\n");
        spec.commandLine().getOut().flush();
        return analysis.findings().isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }

    private Question question(StudyTable table) {
        String[] sides = table.sides().toArray(String[]::new);
        String[] keys = table.indicators().toArray(String[]::new);
        String key = indicator == null ? keys[0] : Choice.one("--indicator", indicator, keys, k -> k);
        String first = side == null
                ? java.util.Arrays.stream(sides)
                        .filter(s -> !s.equals(against))
                        .findFirst()
                        .orElse(sides[0])
                : Choice.one("--side", side, sides, s -> s);
        int one = List.of(sides).indexOf(first);
        int other = IntStream.range(0, sides.length)
                .filter(s -> s != one)
                .findFirst()
                .orElse(-1);
        if (against != null) {
            other = List.of(sides).indexOf(Choice.one("--against", against, sides, s -> s));
        }
        if (other == one) {
            throw bad("--against", "a side cannot be compared with itself: " + first);
        }
        return new Question(table, one, other, List.of(keys).indexOf(key));
    }

    private String source(StudyTable table) {
        String seed =
                table.study().seed() == null ? "" : " · seed " + table.study().seed();
        return table.study().name() + seed + " · " + table.points() + " points × " + table.replications()
                + " replications · Madang " + Version.text();
    }

    private void write(Analysis analysis, String text, Path target, List<PictureFile> forms, Look look)
            throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw bad("--out", target + " is a file; a folder is needed");
        }
        Files.createDirectories(target);
        for (Finding finding : analysis.findings()) {
            text(target.resolve(finding.kind().key() + ".csv"), finding.csv());
            if (finding.figure().isPresent()) {
                Picture picture =
                        Picture.of(finding.kind().key(), finding.figure().get());
                for (PictureFile form : forms) {
                    form.write(picture, look, target.resolve(picture.name() + "." + form.extension()));
                }
            }
        }
        text(target.resolve("analysis.json"), text);
    }

    /** Written beside, then renamed: a reader never sees half a file. */
    private static void text(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("./madang", "analyze", folder.toString()));
        Optional.ofNullable(indicator).ifPresent(i -> words.addAll(List.of("--indicator", i)));
        Optional.ofNullable(side).ifPresent(s -> words.addAll(List.of("--side", s)));
        Optional.ofNullable(against).ifPresent(a -> words.addAll(List.of("--against", a)));
        if (!figures.isEmpty()) {
            words.addAll(List.of("--figure", String.join(",", figures)));
        }
        return Words.shell(words);
    }

    private static BadInputException bad(String option, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(option), "", message)));
    }
}
