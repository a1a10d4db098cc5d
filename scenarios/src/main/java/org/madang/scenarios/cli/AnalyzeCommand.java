package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.findings.Analysis;
import org.madang.scenarios.study.findings.AnalysisFolder;
import org.madang.scenarios.study.findings.AnalysisJson;
import org.madang.scenarios.study.findings.AnalysisText;
import org.madang.scenarios.study.findings.Question;
import org.madang.scenarios.study.findings.StudyFigure;
import org.madang.scenarios.study.store.StudyReader;
import org.madang.scenarios.study.store.StudyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  sobol        shares of the variance, alone and in interplay (saltelli)",
            "  morris       size and unevenness of effects (morris)",
            "  dependence   the result along each factor, averaged over the others",
            "",
            "Examples:",
            "  madang analyze results/saturation-network",
            "  madang analyze results/saturation-network --figure regimes --lang ko"
        })
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of a study, written by madang sweep.")
    private Path folder;

    @Mixin
    private QuestionOptions asked;

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

    @Mixin
    private LookOptions looks;

    @Option(names = "--json", description = "Print analysis.json instead of text.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where files go, in the place of an earlier analysis; DIR/analysis if not given.")
    private Path out;

    @Mixin
    private Overwriting overwriting;

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
        if (!Files.isRegularFile(folder.resolve(StudyStore.FILE))) {
            throw PictureTarget.bad(
                    folder.toString(), "no study has been run into this folder: there is no " + StudyStore.FILE);
        }
        Path target = out == null ? folder.resolve("analysis") : out;
        try (Folder files = Folder.own(target, Kind.ANALYSIS, overwriting.isGiven())) {
            return analyze(files, target, parts, forms, looks.look());
        }
    }

    private int analyze(Folder files, Path target, List<StudyFigure> parts, List<PictureFile> forms, Look look)
            throws IOException {
        StudyTable table = StudyReader.read(folder);
        Question question = asked.of(table);
        Analysis analysis = Analysis.of(question, parts, look.language(), source(table));
        if (analysis.findings().isEmpty() && !figures.isEmpty()) {
            String why = analysis.missing().get(parts.get(0));
            throw PictureTarget.bad("--figure", parts.get(0).key() + " cannot be made: " + why);
        }
        String text = AnalysisJson.of(analysis, question, Version.text(), command());
        Overwriting.tell(
                files.publish(stage -> AnalysisFolder.write(stage, analysis, text, forms, look)),
                spec.commandLine().getErr());
        String where = Voice.of(look.language()).say("run.page", "folder", target);
        spec.commandLine().getOut().print(json ? text : AnalysisText.of(analysis) + "\n" + where + "\n");
        spec.commandLine().getOut().flush();
        return analysis.findings().isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }

    private String source(StudyTable table) {
        String seed =
                table.study().seed() == null ? "" : " · seed " + table.study().seed();
        return table.study().name() + seed + " · " + table.points() + " points × " + table.replications()
                + " replications · Madang " + Version.text();
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("./madang", "analyze", folder.toString()));
        words.addAll(asked.words());
        if (!figures.isEmpty()) {
            words.addAll(List.of("--figure", String.join(",", figures)));
        }
        if (!formats.equals(List.of("png"))) {
            words.addAll(List.of("--format", String.join(",", formats)));
        }
        words.addAll(looks.words());
        return Words.shell(words);
    }
}
