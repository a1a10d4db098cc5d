package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.madang.scenarios.answer.Answer;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.figures.StandardSet;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Folder.Published;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ResultsReader;
import org.madang.scenarios.results.ResultsWriter;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.results.SummaryTable;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.sense.AfterRun;
import org.madang.scenarios.sense.BeforeRun;
import org.madang.scenarios.sense.Doubt;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.turning.Turning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the comparison of a scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Run the comparison of a scenario file and write a results folder.",
        description = {
            "",
            "Repeats the comparison in paired replications until it is sure which side is best in the headline indicator "
                    + "(compare.replications in the file), prints the verdict and writes tables and charts.",
            "",
            "Inputs that make no sense are named with their place before the run and in its summary.",
            "",
            "Killed or stopped? The same command goes on where it was. Old results stay until the new ones are complete."
        },
        footer = {"", "Example:", "  madang run scenarios/library/home-sharing.yaml --out results/home"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private WorkOptions work;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder; results/NAME of the scenario file if not given.")
    private Path out;

    @Mixin
    private WorldsOption worlds;

    @Mixin
    private StrictOption strict;

    @Option(names = "--no-charts", description = "Tables only.")
    private boolean noCharts;

    @Option(
            names = "--flips",
            negatable = true,
            description =
                    "Try what would turn the verdict in the full market, however long it takes. If not given it is tried "
                            + "in a smaller one, for about as long as the comparison takes; with --no-flips it is not.")
    private Boolean flips;

    @Mixin
    private LanguageOption tongue;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            if (worlds.isGiven()) {
                return worlds.ask(
                        scenario,
                        work.threads(),
                        tongue.voice(),
                        stopping,
                        spec.commandLine().getOut());
            }
            Plan plan = Plan.of(scenario.read());
            strict.tell(BeforeRun.of(plan), tongue.voice(), spec.commandLine().getErr());
            announce(plan);
            Path target = out == null ? DefaultFolder.of(Kind.RUN, plan.file().stem()) : out;
            return Filling.of(target, Kind.RUN, overwriting, folder -> {
                Kept kept = Filling.unfinished(folder, ScenarioFile.READER.toJson(plan.scenario()));
                Outcome outcome = simulate(plan, kept, stopping);
                return finish(outcome, answer(outcome), folder, kept, stopping);
            });
        }
    }

    private Outcome simulate(Plan plan, Kept kept, Stopping stopping) {
        try (Progress progress = work.progress()) {
            Experiment experiment = new Experiment(plan, work.threads(), Journal.in(kept), progress);
            stopping.onStop(experiment::stop);
            return experiment.run();
        }
    }

    /** What was found, and what would turn it; a stopped comparison is not tried for that. */
    private Answer answer(Outcome outcome) {
        Answer answer = new Answer(outcome);
        int replications = outcome.sides().replications();
        if (Boolean.FALSE.equals(flips)
                || outcome.isStopped()
                || !answer.isCompared()
                || replications < org.madang.scenarios.statistics.Stopping.FEWEST) {
            return answer;
        }
        Plan plan = outcome.plan();
        Turning turning = new Turning(
                plan,
                answer.reference(),
                answer.next(),
                (long) replications * plan.runs().size(),
                Boolean.TRUE.equals(flips));
        answer.add(turning.findings(work.threads(), answer.verdict(), answer.kind()));
        return answer;
    }

    /** What is going to run, about how long, how much memory; refuses what cannot fit. */
    private void announce(Plan plan) {
        int most = plan.scenario().compare().replications().most();
        Footprint footprint = Footprint.of(plan, most, work.threads(), !noCharts);
        String what = plan.runs().size() + (plan.runs().size() == 1 ? " run" : " runs") + " of "
                + plan.scenario().weeks() + " weeks with "
                + plan.scenario().market().participants()
                + " participants, up to " + most + " replications";
        Forecast.requireFit(scenario.file(), footprint, what);
        if (!work.quiet()) {
            smallerCities(plan.file());
            plan.readings().forEach(r -> spec.commandLine().getErr().println(ReadingText.english(r)));
            spec.commandLine()
                    .getErr()
                    .println(what + " on " + Forecast.threads(work.threads()) + ": "
                            + Forecast.text(footprint.seconds(), footprint) + (most > 2 ? ", if all are needed" : ""));
        }
    }

    /** A look that cannot keep the size of its localities says so: chance weighs more in smaller ones. */
    private void smallerCities(ScenarioFile file) {
        if (file.scaling() != null) {
            file.scaling().smallerCities().ifPresent(size -> spec.commandLine()
                    .getErr()
                    .println("In this look localities have " + Math.round(100 * size)
                            + " % of their size, and chance weighs more in them than at full size."));
        }
    }

    private int finish(Outcome outcome, Answer answer, Folder folder, Kept kept, Stopping stopping) throws IOException {
        boolean stopped = outcome.isStopped();
        if (stopped && outcome.sides().replications() < 2) {
            spec.commandLine()
                    .getErr()
                    .println("Stopped before two replications were done. The same command goes on from here.");
            return ExitCode.STOPPED;
        }
        Provenance provenance =
                new Provenance(Version.text(), outcome.plan().scenario().seed(), command(), stopped);
        ResultsWriter writer = new ResultsWriter(outcome, answer, provenance);
        Published published =
                folder.publish(files -> writer.write(files, noCharts ? ResultsWriter.Pictures.NONE : RunCommand::draw));
        if (!stopped) {
            kept.delete();
        }
        Overwriting.tell(published, spec.commandLine().getErr());
        print(outcome, answer, provenance, folder);
        stopping.done();
        boolean isRefused = strict.isOn() && !AfterRun.of(outcome).isEmpty();
        return stopped ? ExitCode.STOPPED : isRefused ? ExitCode.FAILED : ExitCode.OK;
    }

    private static void draw(NewFiles files) throws IOException {
        StandardSet.write(ResultsReader.readTables(files.stage()), files);
    }

    private void print(Outcome outcome, Answer answer, Provenance provenance, Folder folder) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(Json.text(SummaryJson.of(outcome, answer, provenance)));
            stdout.flush();
            return;
        }
        Voice voice = tongue.voice();
        stdout.println(voice.authored(outcome.plan().scenario().name()));
        stdout.println();
        for (Finding finding : answer.findings()) {
            TextWidth.wrap(voice.sentence(finding), 100).forEach(stdout::println);
        }
        AfterRun.all(outcome).forEach(doubt -> TextWidth.wrap(Doubt.said(doubt.placed(), voice), 100)
                .forEach(stdout::println));
        stdout.println();
        stdout.print(new SummaryTable(outcome, answer, voice).text());
        stdout.println();
        stdout.println(voice.say(
                provenance.stoppedEarly() ? "run.meansStopped" : "run.means",
                "n",
                outcome.sides().replications(),
                "seed",
                Long.toString(provenance.seed())));
        stdout.println(voice.say("run.folder", "folder", Filling.shown(folder.target())));
    }

    private String command() {
        return scenario.addTo(scenario.command("run"))
                .flag("--flips", Boolean.TRUE.equals(flips))
                .flag("--no-flips", Boolean.FALSE.equals(flips))
                .line();
    }
}
