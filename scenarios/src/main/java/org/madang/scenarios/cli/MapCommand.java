package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.set.FitFolder;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.map.FittedMarkets;
import org.madang.scenarios.map.MapFiles;
import org.madang.scenarios.map.MapPlan;
import org.madang.scenarios.map.MapSize;
import org.madang.scenarios.map.Measured;
import org.madang.scenarios.map.QuestionMap;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws who is ahead over two numbers that can be measured. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        header = "Draw who is ahead, winning first or keeping first, over two numbers that can be measured.",
        description = {
            "",
            "What more advertising brings, and what relationship money saves of leaving: both are measured as 'madang facts' "
                    + "measures them, while what media and retention levers do is moved from nothing to far beyond. The map "
                    + "shows where either strategy is surely ahead, what was published, and where the market stands.",
            "",
            "Killed or stopped? The same command goes on where it was. Old results stay until the new ones are complete."
        },
        footer = {
            "",
            "Examples:",
            "  madang map scenarios/library/home-sharing.yaml --quick",
            "  madang map scenarios/library/mature-shop.yaml --points 60 --lang ko"
        })
final class MapCommand implements Callable<Integer> {
    private static final MapSize FULL = new MapSize(8000, 40, 12, 1, null);
    /** So small a look takes about two minutes on two processors. */
    private static final MapSize QUICK = new MapSize(4000, 20, 10, 1, null);

    @Parameters(paramLabel = "FILE", description = "The scenario file, YAML or JSON.")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario, as in --set discountRate=0.2. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--worlds",
            paramLabel = "FOLDER",
            description = "Show where your market stands: all markets that fit, from the folder of madang fit.")
    private Path worlds;

    @Option(
            names = "--markets",
            paramLabel = "N",
            defaultValue = "20",
            description =
                    "With --worlds: how many markets of the set are shown, 8 or more; ${DEFAULT-VALUE} if not given.")
    private int markets;

    @Option(names = "--quick", description = "Fewer people, points and replications: a first look.")
    private boolean quick;

    @Option(names = "--participants", paramLabel = "N", description = "At most so many people; 8000 if not given.")
    private Integer participants;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "At how many values of both effects it is measured, 8 or more; 40 if not given.")
    private Integer points;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "So many paired replications at each point, 6 or more; 12 if not given.")
    private Integer replications;

    @Mixin
    private HorizonOptions horizon;

    @Option(names = "--out", paramLabel = "DIR", description = "The results folder; results/NAME-map if not given.")
    private Path out;

    @Mixin
    private LookOptions looks;

    @Mixin
    private WorkOptions work;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FileKind.SCENARIO.require(file);
        List<Patch> patches =
                set.stream().map(text -> Patch.parse("--set", text)).toList();
        Optional<FittedMarkets> fitted = Optional.empty();
        if (worlds != null) {
            FitFolder fit = FitFolder.read(worlds, Place.of("--worlds"));
            int count = atLeast("--markets", markets, FittedMarkets.FEWEST);
            fitted = Optional.of(FittedMarkets.of(file, fit, count, patches));
            patches = FittedMarkets.middle(fit, patches);
        }
        ScenarioFile scenario = ScenarioFile.read(file, patches);
        List<String> lines = patches.stream().map(Patch::text).toList();
        MapPlan plan = MapPlan.of(FactsCommand.folder(), scenario, lines, size(), fitted);
        if (!work.quiet()) {
            spec.commandLine()
                    .getErr()
                    .println(plan.size().points() + " points, " + plan.runs() + " runs on "
                            + Forecast.threads(work.threads()));
        }
        Path target = out == null ? DefaultFolder.of(Kind.MAP, scenario.stem()) : out;
        return Filling.of(target, Kind.MAP, overwriting, folder -> {
            Kept kept = folder.unfinished("");
            try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
                int code = finish(plan, run(plan, kept, stopping), folder, kept);
                stopping.done();
                return code;
            }
        });
    }

    private Optional<Measured> run(MapPlan plan, Kept kept, Stopping stopping) {
        try (Progress progress = work.progress()) {
            ClaimRunner runner =
                    new ClaimRunner(work.threads(), Version.text(), Journal.in(kept), progress, plan.weeks());
            stopping.onStop(runner::stop);
            return plan.run(runner);
        }
    }

    private int finish(MapPlan plan, Optional<Measured> measured, Folder folder, Kept kept) throws IOException {
        if (measured.isEmpty()) {
            spec.commandLine().getErr().println("Stopped. The same command goes on from here.");
            return ExitCode.STOPPED;
        }
        QuestionMap map = QuestionMap.of(plan, measured.get());
        Provenance provenance = new Provenance(Version.text(), plan.size().seed(), command(), false);
        MapFiles files = new MapFiles(plan, map, provenance, looks.look());
        Folder.Published published = folder.publish(files::write);
        kept.delete();
        Overwriting.tell(published, spec.commandLine().getErr());
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(Json.text(files.json()));
        } else {
            Voice voice = Voice.of(looks.look().language());
            stdout.println(voice.authored(plan.scenario().scenario().name()));
            stdout.println();
            files.sentences().forEach(sentence -> TextWidth.wrap(sentence, 100).forEach(stdout::println));
            stdout.println();
            stdout.println(voice.say("map.files", "folder", Filling.shown(folder.target())));
        }
        stdout.flush();
        return ExitCode.OK;
    }

    private MapSize size() {
        MapSize usual = quick ? QUICK : FULL;
        return new MapSize(
                participants == null ? usual.participants() : atLeast("--participants", participants, 10),
                points == null ? usual.points() : atLeast("--points", points, MapSize.FEWEST_POINTS),
                replications == null
                        ? usual.replications()
                        : atLeast("--replications", replications, MapSize.FEWEST_REPLICATIONS),
                horizon.seed() == null ? usual.seed() : horizon.seed(),
                horizon.weeks());
    }

    private int atLeast(String option, int given, int least) {
        if (given < least) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be a whole number from " + least + " on, found " + given);
        }
        return given;
    }

    /** The command that makes the results again. */
    private String command() {
        return Given.command("map", file.toString())
                .each("--set", set)
                .option("--worlds", worlds)
                .option("--markets", worlds == null ? null : markets)
                .flag("--quick", quick)
                .option("--participants", participants)
                .option("--points", points)
                .option("--replications", replications)
                .option("--seed", horizon.seed())
                .option("--weeks", horizon.weeks())
                .line();
    }
}
